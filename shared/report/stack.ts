import type { Bond } from './bond.ts'
import type { PlacedLine, PlacedRule } from './page.ts'

/** A strip across the page that is never parted. What it holds is placed from its own top left corner. */
export interface Row {
  readonly height: number
  /** Free space above, left out at the head of a page; and below, left out at its foot. */
  readonly above: number
  readonly below: number
  readonly bond: Bond
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
  /** The notes that its words refer to, each with its rows. */
  readonly notes?: readonly (readonly Row[])[]
  /** Of a row in a table: what stands again above it at the head of a page, and what closes it at the foot. */
  readonly table?: { readonly head: Row; readonly edge: readonly PlacedRule[] }
}

type Stack = Pick<Row, 'height' | 'lines' | 'rules'>

/** Rows one below another, from `top` on. The space above the first is left out. */
export function stacked(rows: readonly Row[], top: number): Stack {
  const lines: PlacedLine[] = []
  const rules: PlacedRule[] = []
  let y = top
  for (const [i, row] of rows.entries()) {
    y += gapAbove(rows[i - 1], row)
    lines.push(...row.lines.map((line) => ({ ...line, baseline: line.baseline + y })))
    rules.push(...row.rules.map((rule) => ({ ...rule, y: rule.y + y })))
    y += row.height
  }
  return { height: y - top, lines, rules }
}

/** The free space between a row and the one above it on the page. */
export function gapAbove(previous: Row | undefined, row: Row): number {
  return previous === undefined ? 0 : previous.below + row.above
}
