import { type Finding, inWords } from './finding.ts'
import type { ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'
import { titlesAmong } from './titles.ts'

/** Items at these levels are entries of a list, which may end with a comma and go on in the next. */
const LIST_LEVEL = 4

/**
 * A paragraph that ends without a mark. Titles have none; of the recipients see `recipients-end.ts`.
 * Source: the text of a Party paper ends with `.` (Hướng dẫn 05-HD/VPTW); a sentence or an entry of a list has
 * its end mark (the rules of punctuation taught in school).
 */
export const endMark: Rule = ({ blocks }) => {
  const titles = titlesAmong(blocks)
  return blocks.flatMap((at, i) =>
    isSentence(at.block.kind) && !titles.has(at) ? unended(at, blocks[i + 1]) : [],
  )
}

function isSentence(kind: ProofBlock['block']['kind']): boolean {
  return kind === 'opening' || kind === 'item' || kind === 'paragraph'
}

function unended(at: ProofBlock, next: ProofBlock | undefined): readonly Finding[] {
  const last = at.tokens.at(-1)
  const lastInside = at.tokens.findLast(({ kind }) => kind !== 'closing')
  const isEntry = at.block.level >= LIST_LEVEL
  if (!last || !lastInside || last.kind === 'stop' || lastInside.kind === 'stop') return []
  if (last.kind === 'comma') {
    return isEntry ? [] : [inWords(at, last.from, last.to, { code: 'no-end-mark' }, '.')]
  }
  const goesOn = isEntry && next?.block.level === at.block.level
  return [inWords(at, last.from, last.to, { code: 'no-end-mark' }, last.text + (goesOn ? ';' : '.'))]
}
