import { syllableOf } from '../../text/syllable.ts'
import { type Finding, inWords } from './finding.ts'
import { isPlainWord } from './letter-case.ts'
import { keyOf, type Lexicon } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** No syllable has more letters. */
const LONGEST_SYLLABLE = 7
/** What begins with a consonant can follow another syllable without being read as its end. */
const CONSONANT = /^[bcdđghklmnpqrstvx]/u

/**
 * Two words without the space between them, as text taken out of a PDF has them: `thựchiện`.
 * Source: Vietnamese is written with a space behind each syllable.
 */
export const gluedWords: Rule = ({ blocks, lexicon }) =>
  blocks.flatMap((at) => at.tokens.flatMap((token) => glued(at, token, lexicon)))

function glued(at: ProofBlock, token: PlacedToken, lexicon: Lexicon): readonly Finding[] {
  const { text, from, to } = token
  if (
    !isPlainWord(token) ||
    text.length > 2 * LONGEST_SYLLABLE ||
    text.slice(1) !== text.slice(1).toLowerCase()
  ) {
    return []
  }
  if (lexicon.syllables.has(token.key) || syllableOf(text) !== null) return []
  const apart = partings(text, lexicon)
  const known = apart.find((words) => lexicon.words.has(keyOf(words)))
  const instead = known ?? (apart.length === 1 ? apart[0] : undefined)
  if (instead === undefined || /^\p{ASCII}*$/u.test(text)) return []
  return [inWords(at, from, to, { code: 'words-run-together' }, instead)]
}

/** Every way to part a word into two syllables of the dictionary. */
function partings(text: string, lexicon: Lexicon): readonly string[] {
  return Array.from({ length: text.length }, (_, i) => [text.slice(0, i), text.slice(i)] as const)
    .filter(([first, second]) => isSyllable(first, lexicon) && isSyllable(second, lexicon))
    .filter(([, second]) => CONSONANT.test(second))
    .map((words) => words.join(' '))
}

function isSyllable(word: string, { syllables }: Lexicon): boolean {
  return word.length > 1 && syllables.has(keyOf(word))
}
