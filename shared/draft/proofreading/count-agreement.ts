import { inWords } from './finding.ts'
import { keySet } from './lexicon.ts'
import { minority } from './minority.ts'
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
  return minority(
    counts,
    ({ token, unit }) => `${Number(token.text)} ${unit}`,
    ({ token }) => token.text,
  ).map(({ item: { at, token }, most: { token: kept } }) =>
    inWords(at, token.from, token.to, { code: 'count-two-ways', other: kept.text }, kept.text),
  )
}
