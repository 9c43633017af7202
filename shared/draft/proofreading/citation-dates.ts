import { citationsIn } from './citations.ts'
import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/**
 * The same paper cited with two dates. The date that stands more often is kept, the first where they are even.
 * Source: number, symbol and date name one paper.
 */
export const citationDates: Rule = ({ blocks }) => {
  const dated = citationsIn(blocks).filter(({ date }) => date !== '')
  return [...Map.groupBy(dated, ({ type, symbol }) => `${type.toLowerCase()} ${symbol}`).values()].flatMap(
    (cited) => {
      const dates = [...Map.groupBy(cited, ({ date }) => dayOf(date))].toSorted(
        ([, a], [, b]) => b.length - a.length,
      )
      const kept = dates[0]?.[1][0]
      if (!kept) return []
      return cited
        .filter(({ date }) => dayOf(date) !== dayOf(kept.date))
        .map(({ at, date, dateFrom }) =>
          inWords(
            at,
            dateFrom,
            dateFrom + date.length,
            { code: 'cited-with-another-date', other: kept.date },
            kept.date,
          ),
        )
    },
  )
}

/** The figures of a date, whatever stands between them: `14/12/2022` and `14 tháng 12 năm 2022` are one day. */
function dayOf(date: string): string {
  return (date.match(/\d+/g) ?? []).map(Number).join('/')
}
