import { type Cited, citationsIn, isOfParty } from './citations.ts'
import { type Finding, inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/**
 * A citation that is not in form: no comma before the date of a Party paper, a date without `số` before the
 * number, white space inside the symbol, or a paper that is cited for the first time without its date.
 * Source: Hướng dẫn 05-HD/VPTW: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của … về …` at first, afterwards
 * `Nghị quyết 12-NQ/ĐU`. Nghị định 30/2020/NĐ-CP, Phụ lục I, asks the State's papers for the same without the
 * comma.
 */
export const citationForm: Rule = ({ blocks }) => {
  const known = new Set<string>()
  return citationsIn(blocks).flatMap((cited) => {
    const isFirst = !known.has(cited.symbol)
    known.add(cited.symbol)
    return [...ofSymbol(cited), ...ofDate(cited), ...ofFirst(cited, isFirst)]
  })
}

function ofSymbol({ at, symbol, symbolFrom }: Cited): readonly Finding[] {
  const tight = symbol.replace(/\s?[-–]\s?/u, '-')
  if (tight === symbol) return []
  return [inWords(at, symbolFrom, symbolFrom + symbol.length, { code: 'symbol-form' }, tight)]
}

function ofDate(cited: Cited): readonly Finding[] {
  const { at, gap, date, symbol, symbolFrom, from, type, numberWord } = cited
  if (date === '') return []
  return [
    ...(isOfParty(cited) && !gap.startsWith(',')
      ? [inWords(at, symbolFrom, symbolFrom + symbol.length, { code: 'no-comma-before-date' }, `${symbol},`)]
      : []),
    ...(numberWord.trim() === ''
      ? [inWords(at, from, from + type.length, { code: 'no-number-word' }, `${type} số`)]
      : []),
  ]
}

function ofFirst({ at, symbol, symbolFrom, date }: Cited, isFirst: boolean): readonly Finding[] {
  if (!isFirst || date !== '') return []
  return [inWords(at, symbolFrom, symbolFrom + symbol.length, { code: 'cited-without-date' }, null)]
}
