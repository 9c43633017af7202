import { inWords } from './finding.ts'
import { keySet } from './lexicon.ts'
import type { Rule } from './rule.ts'

/** Months and years, which are counted with a 0 or without. */
const TIMES = keySet('tháng năm ngày tuần quý')
/** `tháng 6 năm 2023`, `ngày 5 tháng 3`: no count, but a date. */
const DATES = keySet('tháng ngày quý năm lần thứ')

/**
 * One span of time counted with a 0 and without in one paper: `6 tháng`, `06 tháng`. What stands more often is
 * kept, the first where they are even.
 * Source: one paper, one way.
 */
export const countAgreement: Rule = ({ blocks }) => {
  const counts = blocks.flatMap((at) =>
    at.tokens.flatMap((token, i) => {
      const [before, next] = [at.tokens[i - 1], at.tokens[i + 1]]
      const isCount = /^0?[1-9]$/.test(token.text) && next !== undefined && TIMES.has(next.key)
      return isCount && !DATES.has(before?.key ?? '') ? [{ at, token, unit: next.key }] : []
    }),
  )
  const groups = Map.groupBy(counts, ({ token, unit }) => `${Number(token.text)} ${unit}`)
  return [...groups.values()].flatMap((group) => {
    const ways = [...Map.groupBy(group, ({ token }) => token.text)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    )
    const kept = ways[0]?.[0] ?? ''
    return group
      .filter(({ token }) => token.text !== kept)
      .map(({ at, token: { from, to } }) =>
        inWords(at, from, to, { code: 'count-two-ways', other: kept }, kept),
      )
  })
}
