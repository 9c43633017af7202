import { takeLabel } from '../../../shared/draft/take-label.ts'
import { type Row, wordsOf } from './row.ts'
import type { Zone } from './zone.ts'

/** The rows of one paragraph of a cell. */
export interface CellParagraph {
  readonly row: number
  readonly column: number
  readonly rows: readonly Row[]
}

/**
 * What stands in columns as the paragraphs of cells. A head or foot is one row of cells, in which every line is a
 * paragraph but those that go on with a recipient; in a table of data a cell is one paragraph.
 */
export function cellsOf({ kind, columns, strokes }: Zone): readonly CellParagraph[] {
  if (kind !== 'table') {
    return columns.flatMap((rows, column) =>
      entriesOf(rows).map((entry) => ({ row: 0, column, rows: entry })),
    )
  }
  const starts = strokes.length > 2 ? strokes.slice(0, -1) : startsOf(columns)
  const cells = columns.flatMap((rows, column) =>
    [...Map.groupBy(rows, ({ baseline }) => rowAt(starts, baseline))].map(([row, of]) => ({
      row,
      column,
      rows: of,
    })),
  )
  return cells.sort((a, b) => a.row - b.row || a.column - b.column)
}

function rowAt(starts: readonly number[], baseline: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= baseline),
  )
}

/** Without strokes a row begins wherever the first column has words. */
function startsOf([first = []]: Zone['columns']): readonly number[] {
  return first.map(({ baseline, size }) => baseline - size / 2)
}

const DASH = /^[-–—+•]/u

/** In a list with dashes, a line that begins without one and stands right below goes on with the one above. */
function entriesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const entries: Row[][] = []
  for (const row of rows) {
    const entry = entries.at(-1)
    const above = entry?.at(-1)
    const goesOn =
      entry?.[0] !== undefined &&
      above !== undefined &&
      DASH.test(wordsOf(entry[0])) &&
      takeLabel(wordsOf(row)) === null &&
      !DASH.test(wordsOf(row)) &&
      row.baseline - above.baseline < 1.5 * row.size
    if (goesOn) entry.push(row)
    else entries.push([row])
  }
  return entries
}
