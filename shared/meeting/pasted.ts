import { plain, rich } from '../text/tidy.ts'
import type { Row } from './table.ts'

/** A cell, quoted where it holds breaks or tabs (as spreadsheets copy it), and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy

/**
 * Pasted text as a table: cells apart by tabs where there are any, as Word and Excel copy them. Without tabs each
 * line is parted by semicolons or bars, else where a dash or comma ends a name.
 */
export function rowsOfText(pasted: string): readonly Row[] {
  const text = pasted.replace(/^\uFEFF/, '')
  const rows = text.includes('\t') ? tabbed(text) : text.split(/\r\n|\r|\n/).map(parted)
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  return rows.slice(0, last + 1)
}

function tabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [found, quoted, bare = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim())
    if (end !== '\t' && end !== '') rows.push([])
    if (end === '' || found === '') break
  }
  return rows
}

function parted(line: string): string[] {
  const separator = [';', '|'].find((mark) => line.includes(mark))
  const cells = separator === undefined ? line.split(/ [-–] |,\s/) : line.split(separator)
  const tidy = cells.map((cell) => plain(rich(cell)))
  return separator === '|' && tidy[0] === '' ? tidy.slice(1) : tidy
}
