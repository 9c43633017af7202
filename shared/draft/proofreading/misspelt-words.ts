import { isConfusable } from './confusable.ts'
import { type Finding, inWords } from './finding.ts'
import { beginsSentence, inCaseOf, isGreat, isPlainWord } from './letter-case.ts'
import { keyOf, type Lexicon } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import { remembering } from './remembering.ts'
import type { Rule } from './rule.ts'

/**
 * Two syllables that are no known word but would be with one of them mistaken for another: `tinh giảm` for
 * `tinh giản`, `nói dài` for `nối dài`. Two that belong to the words before and behind them are none together.
 * Source: resources/lexicon/tu-ghep.txt; the confusions are those that school grammars warn of.
 */
export const misspeltWords: Rule = ({ blocks, lexicon }) => {
  const likely = remembering((pair) => likelyWord(lexicon, pair))
  return blocks.flatMap((at) => at.tokens.flatMap((_, i) => misspeltAt(at, i, lexicon, likely)))
}

function misspeltAt(
  at: ProofBlock,
  i: number,
  lexicon: Lexicon,
  likely: (pair: string) => string | null,
): readonly Finding[] {
  const [a, b] = [at.tokens[i], at.tokens[i + 1]]
  if (!isPlainWord(a) || !isPlainWord(b) || !isOneWord(at, i, a, b)) return []
  if (isKnown(lexicon, a, b) || isElsewhere(at, i, lexicon)) return []
  const known = likely(`${a.text} ${b.text}`.toLowerCase())
  if (known === null) return []
  return [inWords(at, a.from, b.to, { code: 'misspelt', known }, inCaseOf(a.text, known))]
}

/** In small letters, the first great only where a sentence begins: capitals elsewhere are a name's. */
function isOneWord(at: ProofBlock, i: number, a: PlacedToken, b: PlacedToken): boolean {
  if (at.words.slice(a.to, b.from) !== ' ' || b.text !== b.text.toLowerCase()) return false
  return a.text === a.text.toLowerCase() || (isGreat(a) && beginsSentence(at.tokens, i))
}

function isElsewhere({ tokens }: ProofBlock, i: number, lexicon: Lexicon): boolean {
  return isKnown(lexicon, tokens[i - 1], tokens[i]) || isKnown(lexicon, tokens[i + 1], tokens[i + 2])
}

function isKnown(lexicon: Lexicon, a: PlacedToken | undefined, b: PlacedToken | undefined): boolean {
  return isPlainWord(a) && isPlainWord(b) && lexicon.words.has(`${a.key} ${b.key}`)
}

/** The known word that two syllables are one confusion away from; null where there is none. */
function likelyWord({ seconds, firsts }: Lexicon, pair: string): string | null {
  const [first = '', second = ''] = pair.split(' ')
  const meantSecond = seconds.get(keyOf(first))?.find((known) => isMeant(known, second))
  if (meantSecond !== undefined) return `${first} ${meantSecond}`
  const meantFirst = firsts.get(keyOf(second))?.find((known) => isMeant(known, first))
  return meantFirst === undefined ? null : `${meantFirst} ${second}`
}

function isMeant(known: string, written: string): boolean {
  return isConfusable(written, known) && keyOf(known) !== keyOf(written)
}
