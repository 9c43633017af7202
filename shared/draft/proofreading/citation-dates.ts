import { citationsIn } from './citations.ts'
import { inWords } from './finding.ts'
import { minority } from './minority.ts'
import type { Rule } from './rule.ts'

/**
 * The same paper cited with two dates. The date that stands more often is kept, the first where they are even.
 * Source: number, symbol and date name one paper.
 */
export const citationDates: Rule = ({ blocks }) => {
  const dated = citationsIn(blocks).filter(({ date }) => date !== '')
  return minority(
    dated,
    ({ type, symbol }) => `${type.toLowerCase()} ${symbol}`,
    ({ date }) => dayOf(date),
  ).map(({ item: { at, date, dateFrom }, most }) => {
    const why = { code: 'cited-with-another-date', other: most.date } as const
    return inWords(at, dateFrom, dateFrom + date.length, why, most.date)
  })
}

/** The figures of a date, whatever stands between them: `14/12/2022` and `14 tháng 12 năm 2022` are one day. */
function dayOf(date: string): string {
  return (date.match(/\d+/g) ?? []).map(Number).join('/')
}
