import { type Finding, inWords } from './finding.ts'
import type { ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** `5.9.2026`, `05/09/2026`, and a day and month alone where `ngày` says what they are. */
const FIGURES =
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])|(?<=ngày\s)(\d{1,2})(\/)(\d{1,2})(?![\d/])/gu
const WORDS = /(?<=ngày\s)(\d{1,2})(\stháng\s)(\d{1,2})(\snăm\s)(\d{4})/gu

/**
 * Dates whose figures are not in form: days below 10 and January and February have a 0 before them, other months
 * none, slashes between them; and days that no calendar has.
 * Source: Hướng dẫn 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I (`những số thể hiện ngày nhỏ hơn 10 và tháng
 * 1, 2 phải ghi thêm số 0 phía trước`).
 */
export const dateForm: Rule = ({ blocks }) => blocks.flatMap((at) => [...inFigures(at), ...inFull(at)])

function inFigures(at: ProofBlock): readonly Finding[] {
  return [...at.words.matchAll(FIGURES)].flatMap((match) => {
    const [written, day = match[5] ?? '', , month = match[7] ?? '', year = ''] = match
    const instead = [twoFigures(day), monthFigures(month), year].filter((part) => part !== '').join('/')
    return judged(at, match.index, written, instead, [day, month, year])
  })
}

function inFull(at: ProofBlock): readonly Finding[] {
  return [...at.words.matchAll(WORDS)].flatMap((match) => {
    const [written, day = '', ofMonth = '', month = '', ofYear = '', year = ''] = match
    const instead = `${twoFigures(day)}${ofMonth}${monthFigures(month)}${ofYear}${year}`
    return judged(at, match.index, written, instead, [day, month, year])
  })
}

function judged(
  at: ProofBlock,
  from: number,
  written: string,
  instead: string,
  [day, month, year]: readonly [string, string, string],
): readonly Finding[] {
  const to = from + written.length
  if (!isDay(Number(day), Number(month), year)) return [inWords(at, from, to, { code: 'no-such-day' }, null)]
  return written === instead ? [] : [inWords(at, from, to, { code: 'date-form' }, instead)]
}

function twoFigures(day: string): string {
  return day.padStart(2, '0')
}

function monthFigures(month: string): string {
  const number = Number(month)
  return number < 3 ? `0${number}` : String(number)
}

/** Whether a calendar has the day; without a year, whether that of a leap year has. */
function isDay(day: number, month: number, year: string): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year === '' ? 2000 : Number(year), month, 0)).getUTCDate()
}
