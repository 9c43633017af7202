import { strToU8, zipSync } from 'fflate'
import type { Annex } from '../../../shared/report/annex.ts'
import type { PaperBlock, Passage, Table } from '../../../shared/report/paper.ts'
import { bracketed } from '../../../shared/text/note.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { fileNameOf } from '../file-name.ts'
import { CELL_STYLES, parts } from './workbook-parts.ts'

/** A file for a spreadsheet program. */
export interface Workbook {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A cell of a spreadsheet holds no more letters; a file with more is refused by the programs that read it. */
const LONGEST_CELL = 32_767

/** Millimetres to a digit of Times New Roman 12, by which widths of columns are told. */
const DIGIT = 2.1

/** The first moment that a ZIP archive can tell: the same table always gives the same bytes. */
const NO_MOMENT = new Date(1980, 0, 1)

/**
 * The first table of an annex as XLSX, below its name and subject: one sheet, the head fixed on the screen and
 * repeated in print.
 */
export function workbook({ paper, form }: Annex): Workbook {
  const table = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0]
  if (!table) throw new Error('an annex has a table')
  const width = form.page.width - form.page.left - form.page.right
  const files = parts({
    title: paper.title,
    author: paper.author,
    isLandscape: form.page.width > form.page.height,
    headRow: titles(paper.blocks).length + 1,
    columns: widths(table, width),
    rows: rowsOf(table, titles(paper.blocks)),
  })
  const zip = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))
  return { fileName: fileNameOf(paper.name, '.xlsx'), bytes: zipSync(zip, { mtime: NO_MOMENT }) }
}

function titles(blocks: readonly PaperBlock[]): readonly Passage[] {
  return blocks.flatMap((block) =>
    block.kind === 'passage' && (block.passage.part === 'type' || block.passage.part === 'subject')
      ? [block.passage]
      : [],
  )
}

function widths({ columns }: Table, width: number): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => ((column.width / all) * width) / DIGIT)
}

function rowsOf(
  { columns, head: heads, rows }: Table,
  above: readonly Passage[],
): Parameters<typeof parts>[0]['rows'] {
  const { title, head, left, centred } = CELL_STYLES
  return [
    ...above.map(({ text }) => [{ words: plain(text), style: title }]),
    ...heads.map((cells) => cells.map((words) => ({ words: plain(words), style: head }))),
    ...rows.map((cells) =>
      columns.map(({ align }, i) => ({
        words: fitting(plain(bracketed(cells[i] ?? []))),
        style: align === 'left' ? left : centred,
      })),
    ),
  ]
}

function fitting(words: string): string {
  return words.length <= LONGEST_CELL ? words : `${words.slice(0, LONGEST_CELL - 1).toWellFormed()}…`
}
