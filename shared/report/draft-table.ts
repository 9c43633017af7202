import { alignments, headRows } from '../draft/table-look.ts'
import { withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { type Grid, gridOf } from '../text/table.ts'
import { plain } from '../text/tidy.ts'
import type { Table } from './paper.ts'

/** A table of the draft as it is printed: head, columns and their widths follow from its cells. */
export function draftTable(text: RichText): Table {
  const rows = gridOf(text)
  const heads = headRows(rows)
  const align = alignments(rows, heads)
  return {
    columns: widthsOf(rows).map((width, i) => ({ width, align: align[i] ?? 'left' })),
    head: rows.slice(0, heads),
    rows: rows.slice(heads),
    headings: new Set(),
    notesAtFoot: true,
  }
}

/** So many letters of the type of tables stand side by side in a page's width. */
const LETTERS_IN_WIDTH = 80
/** The room at both sides of a cell, in letters. */
const SIDES = 3

/**
 * The widths of columns as shares: those that their longest lines would take where all of these fit beside each
 * other; else at least that of their longest words, and of what is left the more the more they would take. So do
 * browsers (CSS 2.2, 17.5.2.2). Letters are counted, not measured: a share is no finer than that.
 */
export function widthsOf(rows: Grid<RichText>): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((cells) => plain(withoutNotes(cells[column] ?? [])))
    return {
      least: SIDES + longest(cells.flatMap((cell) => cell.split(/\s+/))),
      most: SIDES + longest(cells.flatMap((cell) => cell.split('\n'))),
    }
  })
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const most = columns.reduce((sum, column) => sum + column.most, 0)
  if (most <= LETTERS_IN_WIDTH || least >= LETTERS_IN_WIDTH)
    return columns.map((column) => (most <= LETTERS_IN_WIDTH ? column.most : column.least))
  const share = (LETTERS_IN_WIDTH - least) / (most - least)
  return columns.map((column) => column.least + share * (column.most - column.least))
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0)
}
