import { inWords } from './finding.ts'
import { minority } from './minority.ts'
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
  return minority(
    dashed,
    ({ before, behind }) => `${before} ${behind}`.toLowerCase(),
    ({ dash }) => dash,
  ).map(({ item: { at, from, to, before, behind }, most }) => {
    const other = before + most.dash + behind
    return inWords(at, from, to, { code: 'dash-two-ways', other }, other)
  })
}
