import { fromTcvn3, fromVni, looksOld, type OldEncoding, oldEncodingOf } from '../text/old-letters.ts'
import type { Cell, Row, Table, TableNote } from './table.ts'

/** What is said of cells that look as if they were of an old font; none where no cell does. */
export function oldLetterNotes(rows: readonly Row[]): readonly TableNote[] {
  const cells = rows.flat().filter((cell) => cell !== null && looksOld(cell)).length
  return cells === 0 ? [] : [{ code: 'old-letters', cells }]
}

/** The text in Unicode, as far as it looks as if it were of an old font; line by line, since lists are mixed. */
export function textInUnicode(text: string): string {
  const encoding = oldEncodingOf(text)
  if (encoding === null) return text
  return text
    .split('\n')
    .map((line) => (isUnicode(line) ? line : inUnicode(line, encoding)))
    .join('\n')
}

/**
 * The table with its cells in Unicode. The encoding is one for the whole table, as told by the cells that show
 * it; a word like `Mai` is the same in all of them.
 */
export function tableInUnicode({ sheets, notes }: Table): Table {
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null)
  const encoding = oldEncodingOf(texts.filter(looksOld).join('\n'))
  if (encoding === null) return { sheets, notes }
  let cells = 0
  const converted = (cell: Cell): Cell => {
    if (cell === null || isUnicode(cell)) return cell
    const text = inUnicode(cell, encoding)
    if (text !== cell) cells += 1
    return text
  }
  const changed = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(converted)) }))
  const others = notes.filter(({ code }) => code !== 'old-letters')
  return { sheets: changed, notes: [...others, { code: 'converted', encoding, cells }] }
}

/** Letters that only Unicode has: what holds one was never of an old font. */
function isUnicode(text: string): boolean {
  return /[\u0100-\u1EFF]/.test(text)
}

function inUnicode(text: string, encoding: OldEncoding): string {
  return encoding === 'VNI' ? fromVni(text) : fromTcvn3(text)
}
