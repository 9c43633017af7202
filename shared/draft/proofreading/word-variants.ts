import { type Finding, inWords } from './finding.ts'
import { inCaseOf, isInName, isPlainWord } from './letter-case.ts'
import { keyOf } from './lexicon.ts'
import type { ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

interface Use {
  readonly at: ProofBlock
  readonly from: number
  readonly to: number
  /** Which of the ways it is written in. */
  readonly way: number
}

/**
 * A word that has two right spellings (`hằng năm`, `hàng năm`; `kỹ`, `kĩ`), written both ways in one paper. What
 * most uses have is kept; where they are even, what the list puts first. Names are left as they are.
 * Source: resources/lexicon/cach-viet.txt; Quy định về chính tả (Quyết định 240/QĐ, 1984) for i and y.
 */
export const wordVariants: Rule = ({ blocks, lexicon }) => {
  const words = lexicon.variants.map((ways) => ways.map((way) => keyOf(way).split(' ')))
  const uses = usesOf(blocks, words)
  return lexicon.variants.flatMap((ways, word) => rareUses(uses.get(word) ?? [], ways))
}

function rareUses(uses: readonly Use[], ways: readonly string[]): readonly Finding[] {
  const counts = ways.map((_, way) => uses.filter((use) => use.way === way).length)
  const kept = counts.indexOf(Math.max(...counts))
  return uses.filter(({ way }) => way !== kept).map((use) => rare(use, ways[kept] ?? ''))
}

/** The ways of every word, as keys of their syllables. */
type Words = readonly (readonly (readonly string[])[])[]

/** All uses of the listed words, by the number of the word. */
function usesOf(blocks: readonly ProofBlock[], words: Words): ReadonlyMap<number, readonly Use[]> {
  const listed = words.flatMap((ways, word) => ways.map((syllables, way) => ({ syllables, word, way })))
  const byFirst = Map.groupBy(listed, ({ syllables }) => syllables[0])
  const uses = blocks.flatMap((at) =>
    at.tokens.flatMap((token, i) => {
      const use = byFirst.get(token.key)?.find(({ syllables }) => standsAt(syllables, at, i))
      const last = at.tokens[i + (use?.syllables.length ?? 0) - 1]
      if (!use || !last || !isPlainWord(token) || isInName(at.tokens, i)) return []
      return [{ word: use.word, at, from: token.from, to: last.to, way: use.way }]
    }),
  )
  return Map.groupBy(uses, ({ word }) => word)
}

function standsAt(syllables: readonly string[], { tokens }: ProofBlock, i: number): boolean {
  return syllables.every((syllable, j) => tokens[i + j]?.key === syllable)
}

function rare({ at, from, to }: Use, kept: string): Finding {
  const words = at.words.slice(from, to)
  return inWords(at, from, to, { code: 'spelled-two-ways', other: kept }, inCaseOf(words, kept))
}
