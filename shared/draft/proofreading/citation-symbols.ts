import { citationsIn } from './citations.ts'
import { inWords } from './finding.ts'
import { minority } from './minority.ts'
import type { Rule } from './rule.ts'

/**
 * The same paper cited with two symbols: `04-NQ/TU` and `04-NQ/TW` of one type, number and date.
 * Source: number, symbol and date name one paper.
 */
export const citationSymbols: Rule = ({ blocks }) => {
  const dated = citationsIn(blocks).filter(({ date }) => date !== '')
  return minority(
    dated,
    ({ type, symbol, date }) => `${type.toLowerCase()} ${Number.parseInt(symbol, 10)} ${date}`,
    ({ symbol }) => symbol.replace(/\s?[-–]\s?/u, '-'),
  ).map(({ item: { at, symbol, symbolFrom }, most }) => {
    const why = { code: 'cited-with-another-symbol', other: most.symbol } as const
    return inWords(at, symbolFrom, symbolFrom + symbol.length, why, most.symbol)
  })
}
