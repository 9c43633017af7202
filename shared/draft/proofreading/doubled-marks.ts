import { type Finding, inWords } from './finding.ts'
import type { ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

const RUN = /[.,;:!?…]{2,}/gu
/**
 * Three dots, alone or with a mark beside them (`,...`); more of them where a figure is to be filled in; and the
 * marks of a question with feeling.
 */
const RIGHT = /^(?:[,;:]?(?:\.{3}|…)[,;:]?|\.{4,}|[?!]+)$/u
/** Behind an abbreviation the point is not the sentence's: `v.v.,`. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:v\.v|\p{Lu}\p{L}{0,2}|\p{L})$/u
/** Of two marks in one place the one that parts more is kept. */
const STRONGEST = ['!', '?', '.', ';', ':', ',']

/**
 * Two marks where one belongs: `..` `,,` `,.`.
 * Source: the rules of punctuation taught in school; two dots have no meaning, three are an ellipsis.
 */
export const doubledMarks: Rule = ({ blocks }) => blocks.flatMap(doubledIn)

function doubledIn(at: ProofBlock): readonly Finding[] {
  return [...at.words.matchAll(RUN)]
    .filter(({ 0: run, index }) => !RIGHT.test(run) && !isAbbreviated(at.words, index, run))
    .map(({ 0: run, index }) =>
      inWords(at, index, index + run.length, { code: 'marks-doubled' }, single(run)),
    )
}

function isAbbreviated(words: string, index: number, run: string): boolean {
  return /^\.[,;:]$/.test(run) && ABBREVIATION.test(words.slice(Math.max(0, index - 4), index))
}

function single(run: string): string {
  if (/^,?(?:\.{3}|…)/u.test(run)) return '...'
  return STRONGEST.find((mark) => run.includes(mark)) ?? run.charAt(0)
}
