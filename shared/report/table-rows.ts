import type { RichText } from '../text/span.ts'
import { plain } from '../text/tidy.ts'
import { BOND, type Bond } from './bond.ts'
import { bondWithin } from './keeping.ts'
import { baselineOf } from './measure.ts'
import { type Belonging, NO_PASSAGE, type PlacedLine, type PlacedRule } from './page.ts'
import { component, type Table } from './paper.ts'
import { MILLIMETRE, type Style } from './profile.ts'
import type { Setter } from './setter.ts'
import { type SetLine, setPassage } from './setting.ts'
import type { Row } from './stack.ts'
import { flat, upright } from './strokes.ts'

/** Where the columns stand: the strokes from the left to the right. */
interface Grid {
  readonly table: Table
  readonly id: number
  readonly strokes: readonly number[]
  readonly setter: Setter
  readonly notesOf: NotesOf
}

/** The notes that a line refers to, as rows at the foot of its page. */
type NotesOf = (line: SetLine) => readonly (readonly Row[])[]

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

interface SetCell {
  readonly of: Belonging
  readonly lines: readonly SetLine[]
  /** Of its words. */
  readonly x: number
}

function setCell(words: RichText, row: number, column: number, style: Style, grid: Grid): SetCell {
  const { setter, strokes, id: table } = grid
  const side = setter.profile.table.side * MILLIMETRE
  const isHead = row < grid.table.head.length
  const part = isHead ? 'tableHead' : 'tableCell'
  const [left = 0, right = 0] = strokes.slice(column, column + 2)
  const x = left + side
  const refer = grid.table.notesAtFoot ? (note: RichText) => setter.notes.push(note) : null
  const cell = { table, row, column, columns: strokes.length - 1, isHead }
  return {
    of: { id: setter.nextId(), part, heading: null, title: '', cell },
    lines:
      plain(words) === ''
        ? []
        : setPassage(component(part, words), style, right - side - x, setter.measure, refer),
    x,
  }
}

/** The rows of the head as one, each cell's words in the middle of it; of a table without head the stroke above it. */
function headRow(grid: Grid): Row {
  const { table, strokes, setter } = grid
  const above = setter.profile.styles.tableHead.above
  const parts = table.head.map((cells, row) => headPart(cells, row, grid))
  const whole = parts.reduce<HeadPart>(
    (top, part) => ({
      height: top.height + part.height,
      lines: [...top.lines, ...part.lines.map((line) => ({ ...line, baseline: line.baseline + top.height }))],
      notes: [...top.notes, ...part.notes],
      edges: [...top.edges, top.height + part.height],
    }),
    { height: 0, lines: [], notes: [], edges: [0] },
  )
  const { height, lines, notes, edges } = whole
  const rules = [
    ...(height > 0 ? uprights(strokes, 0, height) : []),
    ...edges.map((edge) => across(strokes, edge)),
  ]
  return { height, above, below: 0, bond: BOND.company, lines, notes, rules }
}

/** A style at the size of the table's type. */
export function scaled(style: Style, { scale }: Pick<Table, 'scale'>): Style {
  return scale === 1 ? style : { ...style, size: style.size * scale, line: style.line * scale }
}

interface HeadPart {
  readonly height: number
  readonly lines: readonly PlacedLine[]
  readonly notes: readonly (readonly Row[])[]
  /** How far from the top its strokes across are. */
  readonly edges: readonly number[]
}

function headPart(words: readonly RichText[], row: number, grid: Grid): HeadPart {
  const { table, setter } = grid
  const style = scaled(setter.profile.styles.tableHead, table)
  const { above, below } = setter.profile.table
  const cells = table.columns.map((_, column) => setCell(words[column] ?? [], row, column, style, grid))
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const baseline = above + baselineOf(style, setter.measure)
  return {
    height: above + most * style.line + below,
    lines: cells.flatMap((cell) =>
      cell.lines.map((line, i) =>
        placed(line, cell, baseline + (i + (most - cell.lines.length) / 2) * style.line),
      ),
    ),
    notes: cells.flatMap(({ lines }) => lines.flatMap(grid.notesOf)),
    edges: [],
  }
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
  const height = head.height + room
  return {
    ...head,
    height,
    rules: [
      ...head.rules.filter(({ width, thickness }) => width > thickness),
      ...uprights(strokes, 0, height),
    ],
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

function placed({ runs }: SetLine, { of, x }: SetCell, baseline: number): PlacedLine {
  return { of, baseline, runs: runs.map((run) => ({ ...run, x: run.x + x })) }
}

function uprights(strokes: readonly number[], top: number, height: number): readonly PlacedRule[] {
  return strokes.map((x) => upright(x, top, height))
}

function across(strokes: readonly number[], y: number): PlacedRule {
  return flat(0, y, strokes.at(-1) ?? 0)
}
