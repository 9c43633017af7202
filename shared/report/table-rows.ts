import type { RichText } from '../text/span.ts'
import { BOND, type Bond } from './bond.ts'
import { bondWithin } from './keeping.ts'
import { baselineOf } from './measure.ts'
import { NO_PASSAGE, type PlacedRule } from './page.ts'
import type { Table } from './paper.ts'
import type { Setter } from './setter.ts'
import type { Row } from './stack.ts'
import { flat, upright } from './strokes.ts'
import { type Grid, type NotesOf, placed, type SetCell, scaled, setCell } from './table-cell.ts'
import { headRow } from './table-head.ts'

/** A row of no more lines stays whole where it can: a table is parted between rows, and a long row within. */
const SHORT = 8

/**
 * The rows of a table as strips of one line each, that a page may end between: never so that a single line of a
 * cell stands alone. The head is one strip, which stands again on each page that the table goes on to.
 */
export function tableRows(table: Table, width: number, setter: Setter, notesOf: NotesOf): readonly Row[] {
  const grid: Grid = { table, id: setter.nextId(), strokes: strokesOf(table, width), setter, notesOf }
  const head = headRow(grid)
  const again = {
    ...head,
    notes: [],
    lines: head.lines.map((line) => ({ ...line, of: { ...line.of, id: NO_PASSAGE } })),
  }
  return [head, ...table.rows.flatMap((cells, i) => strips(cells, i + table.head.length, again, grid))]
}

function strokesOf({ columns }: Table, width: number): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  const strokes = [0]
  for (const column of columns) strokes.push((strokes.at(-1) ?? 0) + (column.width / all) * width)
  return strokes
}

function strips(words: readonly RichText[], row: number, head: Row, grid: Grid): readonly Row[] {
  const { table, strokes, setter } = grid
  const style = scaled(setter.profile.styles.tableCell, table)
  const room = setter.profile.table
  const cells = table.columns.map(({ align }, column) =>
    setCell(words[column] ?? [], row, column, { ...style, align }, grid),
  )
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const baseline = baselineOf(style, setter.measure)
  const below = table.headings.has(row - table.head.length) ? BOND.company : BOND.none
  return Array.from({ length: count }, (_, i) => {
    const isLast = i === count - 1
    const top = i === 0 ? room.above : 0
    const height = top + style.line + (isLast ? room.below : 0)
    return {
      height,
      above: 0,
      below: 0,
      bond: isLast ? below : bondBelow(i, count, cells),
      lines: cells.flatMap((cell) => {
        const line = cell.lines[i]
        return line ? [placed(line, cell, top + baseline)] : []
      }),
      notes: cells.flatMap(({ lines }) => lines[i] ?? []).flatMap(grid.notesOf),
      rules: [...uprights(strokes, 0, height), ...(isLast ? [across(strokes, height)] : [])],
      table: {
        head: i === 0 ? head : spaced(head, room.above, strokes),
        edge: isLast ? [] : closing(strokes, height, room.below),
      },
    }
  })
}

/** The head with room below it, for the row that goes on there. */
function spaced(head: Row, room: number, strokes: readonly number[]): Row {
  return {
    ...head,
    height: head.height + room,
    rules: [...head.rules, ...uprights(strokes, head.height, room)],
  }
}

/** Between two lines of a row: a page may end there if it may in each of the cells that have lines on both sides. */
function bondBelow(line: number, count: number, cells: readonly SetCell[]): Bond {
  const parted = cells.filter(({ lines }) => lines.length > line + 1)
  const isFree = parted.every(({ lines }) => bondWithin(line, lines.length - line - 1, false) === BOND.none)
  if (!isFree) return BOND.lines
  return count <= SHORT ? BOND.company : BOND.none
}

/** What closes a row that goes on to the next page, with the room that its last line would have. */
function closing(strokes: readonly number[], height: number, room: number): readonly PlacedRule[] {
  return [...uprights(strokes, height, room), across(strokes, height + room)]
}

function uprights(strokes: readonly number[], top: number, height: number): readonly PlacedRule[] {
  return strokes.map((x) => upright(x, top, height))
}

function across(strokes: readonly number[], y: number): PlacedRule {
  return flat(0, y, strokes.at(-1) ?? 0)
}
