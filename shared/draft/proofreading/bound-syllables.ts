import { type Finding, inWords } from './finding.ts'
import { isPlainWord } from './letter-case.ts'
import type { Lexicon } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/**
 * A syllable that hardly ever stands alone, outside the words it stands in: `Trung ương, tinh về` for `tỉnh`.
 * Source: resources/lexicon/viet-thieu-dau.txt.
 */
export const boundSyllables: Rule = ({ blocks, lexicon }) =>
  blocks.flatMap((at) => at.tokens.flatMap((_, i) => aloneAt(at, i, lexicon)))

function aloneAt(at: ProofBlock, i: number, lexicon: Lexicon): readonly Finding[] {
  const token = at.tokens[i]
  if (!isPlainWord(token) || token.text !== token.text.toLowerCase()) return []
  const meant = lexicon.bound.get(token.key)
  if (meant === undefined) return []
  if (isWord(lexicon, at.tokens[i - 1], token) || isWord(lexicon, token, at.tokens[i + 1])) return []
  return [inWords(at, token.from, token.to, { code: 'seldom-alone', known: meant }, meant)]
}

function isWord({ words }: Lexicon, a: PlacedToken | undefined, b: PlacedToken | undefined): boolean {
  return isPlainWord(a) && isPlainWord(b) && words.has(`${a.key} ${b.key}`)
}
