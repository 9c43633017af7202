import { headSpans } from '../draft/table-look.ts'
import { BOND } from './bond.ts'
import { baselineOf, HAIR } from './measure.ts'
import type { PlacedRule } from './page.ts'
import type { Row } from './stack.ts'
import { flat, upright } from './strokes.ts'
import { type Grid, placed, type SetCell, scaled, setCell } from './table-cell.ts'

/** A cell of the head with its place and what it goes over. */
interface HeadCell {
  readonly set: SetCell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The rows of the head as one, each cell's words in the middle of it; of a table without head the stroke above it. */
export function headRow(grid: Grid): Row {
  const { table, setter } = grid
  const style = scaled(setter.profile.styles.tableHead, table)
  const { above, below } = setter.profile.table
  const cells = cellsOf(grid)
  const heights = heightsOf(cells, grid)
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height)
  const lines = cells.flatMap(({ set, row, rows }) => {
    const top = (tops[row] ?? 0) + above
    const room = (tops[row + rows] ?? 0) - below - top
    const first = top + (room - set.lines.length * style.line) / 2 + baselineOf(style, setter.measure)
    return set.lines.map((line, i) => placed(line, set, first + i * style.line))
  })
  return {
    height: tops.at(-1) ?? 0,
    above: setter.profile.styles.tableHead.above,
    below: 0,
    bond: BOND.company,
    lines,
    notes: cells.flatMap(({ set }) => set.lines.flatMap(grid.notesOf)),
    rules: strokesAround(cells, tops, grid),
  }
}

function cellsOf(grid: Grid): readonly HeadCell[] {
  const { table, setter } = grid
  const style = scaled(setter.profile.styles.tableHead, table)
  return headSpans(table.head).flatMap((spans, row) =>
    spans.flatMap((span, column) => {
      if (span === null) return []
      const words = table.head[row]?.[column] ?? []
      return [{ ...span, row, column, set: setCell(words, row, column, style, grid, span.columns) }]
    }),
  )
}

/** A cell over several rows makes the last of them as high as it needs. */
function heightsOf(cells: readonly HeadCell[], { table, setter }: Grid): readonly number[] {
  const style = scaled(setter.profile.styles.tableHead, table)
  const { above, below } = setter.profile.table
  const needed = ({ set }: HeadCell) => above + Math.max(1, set.lines.length) * style.line + below
  const heights = table.head.map((_, row) =>
    Math.max(
      above + style.line + below,
      ...cells.filter((cell) => cell.row === row && cell.rows === 1).map(needed),
    ),
  )
  for (const cell of cells) {
    const end = cell.row + cell.rows
    const high = heights.slice(cell.row, end).reduce((sum, height) => sum + height, 0)
    heights[end - 1] = (heights[end - 1] ?? 0) + Math.max(0, needed(cell) - high)
  }
  return heights
}

/** Above the head, and to the right of and below each of its cells. */
function strokesAround(
  cells: readonly HeadCell[],
  tops: readonly number[],
  { strokes }: Grid,
): readonly PlacedRule[] {
  const [width = 0, height = 0] = [strokes.at(-1), tops.at(-1)]
  const rights = cells.map(({ row, rows, column, columns }) => {
    const [top = 0, bottom = 0] = [tops[row], tops[row + rows]]
    return upright(strokes[column + columns] ?? 0, top, bottom - top)
  })
  const belows = cells.map(({ row, rows, column, columns }) => {
    const [left = 0, right = 0] = [strokes[column], strokes[column + columns]]
    return flat(left, tops[row + rows] ?? 0, right - left)
  })
  return [flat(0, 0, width), ...(height > 0 ? [upright(0, 0, height)] : []), ...rights, ...inOne(belows)]
}

/** Strokes across that go on in one another as one each. */
function inOne(rules: readonly PlacedRule[]): readonly PlacedRule[] {
  const found: PlacedRule[] = []
  for (const rule of rules.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = found.at(-1)
    if (last && last.y === rule.y && Math.abs(last.x + last.width - rule.x) < HAIR) {
      found[found.length - 1] = { ...last, width: last.width + rule.width }
    } else found.push(rule)
  }
  return found
}
