import papaparse from 'papaparse'
import type { Cell, Table, TableNote } from '../../../shared/meeting/table.ts'
import { accepted, type Result } from '../../../shared/result.ts'
import { fromTcvn3, fromVni, looksOld } from '../../../shared/text/old-letters.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { guessEncoding } from '../encoding.ts'
import { textOf } from '../text-file.ts'
import { Grid } from './grid.ts'

/**
 * A text file with a table: cells apart by commas, semicolons, tabs or bars (found from the first rows), with
 * quotes. Unlike a draft, a table in an encoding of before Unicode is read by the likeliest guess, because every
 * name of it is shown before it counts, and what was done is said.
 */
export function readDelimited(bytes: Uint8Array): Result<Table, Trouble> {
  const text = textOf(bytes)
  if (text.ok) return tableOf(text.value, null)
  const encoding = text.refusal.code === 'other-encoding' ? guessEncoding(bytes) : null
  const decoded = encoding === null ? null : decodedAs(encoding, bytes)
  return decoded === null ? text : tableOf(decoded, encoding)
}

/** Null for encodings of which too little is known to read them. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  switch (encoding) {
    case 'TCVN3 (ABC)':
      return fromTcvn3(Buffer.from(bytes).toString('latin1'))
    case 'VNI':
      return fromVni(Buffer.from(bytes).toString('latin1'))
    case 'Windows-1258':
      return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
    case 'UTF-16':
      return new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
    default:
      return null
  }
}

/** A quotation mark that is never closed is a sign like any other, or it would swallow all rows after it. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const options = { delimitersToGuess: ['\t', ';', ',', '|'] }
  const { data, errors } = papaparse.parse<readonly string[]>(text, options)
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data
  return papaparse.parse<readonly string[]>(text, { ...options, quoteChar: '\0' }).data
}

function tableOf(text: string, encoding: string | null): Result<Table, Trouble> {
  const data = cellsOf(text)
  const grid = new Grid()
  for (const [row, cells] of data.entries()) {
    if (grid.isFull) break
    for (const [column, cell] of cells.entries()) grid.put(row, column, cell.normalize('NFC'))
  }
  const rows = grid.finish()
  if (!rows.ok) return rows
  return accepted({
    sheets: [{ name: '', rows: rows.value }],
    notes: notesOf(rows.value.flat(), encoding, grid.leftOut),
  })
}

function notesOf(cells: readonly Cell[], encoding: string | null, leftOut: number): readonly TableNote[] {
  const filled = cells.filter((cell): cell is string => cell !== null && cell !== '')
  const suspects = filled.filter((cell) => looksOld(cell))
  const notes: TableNote[] = []
  if (encoding !== null) notes.push({ code: 'converted', encoding, cells: filled.length })
  else if (suspects.length > 0) notes.push({ code: 'old-letters', cells: suspects.length })
  if (leftOut > 0) notes.push({ code: 'columns-left', cells: leftOut })
  return notes
}
