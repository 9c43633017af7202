import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'
import { wordsBeside } from './words-beside.ts'

const DASH = /(?<=[\p{L}\p{M}])\s?[-–—]\s?(?=[\p{L}\p{M}])/gu

/**
 * Two words with a dash between them that stand with another dash elsewhere in the paper: `kinh tế-xã hội` beside
 * `kinh tế - xã hội`. What stands more often is kept, the first where they are even.
 * Source: one paper, one way.
 */
export const dashAgreement: Rule = ({ blocks }) => {
  const dashed = blocks.flatMap((at) =>
    [...at.words.matchAll(DASH)].map(({ 0: dash, index }) => {
      const [before, behind] = wordsBeside(at.words, index, index + dash.length)
      return {
        at,
        before,
        dash,
        behind,
        from: index - before.length,
        to: index + dash.length + behind.length,
      }
    }),
  )
  const groups = Map.groupBy(dashed, ({ before, behind }) => `${before} ${behind}`.toLowerCase())
  return [...groups.values()].flatMap((group) => {
    const ways = [...Map.groupBy(group, ({ dash }) => dash)].toSorted(([, a], [, b]) => b.length - a.length)
    const kept = ways[0]?.[0] ?? ''
    return group
      .filter(({ dash }) => dash !== kept)
      .map(({ at, from, to, before, behind }) => {
        const other = before + kept + behind
        return inWords(at, from, to, { code: 'dash-two-ways', other }, other)
      })
  })
}
