import { BOND, type Bond } from './bond.ts'
import { HAIR } from './measure.ts'
import { gapAbove, type Row } from './stack.ts'

/** The rows of one page after another. */
export type Pages = readonly (readonly Row[])[]

/**
 * Parts rows into pages of `room` points. A page ends after the last row that may end it; where none may
 * (headings, one below another, taller than a page), after the last of those with the weakest bond.
 */
export function paginate(rows: readonly Row[], room: number): Pages {
  const pages: (readonly Row[])[] = []
  for (let start = 0; start < rows.length; ) {
    const end = pageEnd(rows, start, room)
    pages.push(complete(rows.slice(start, end)))
    start = end
  }
  return pages
}

/** A page on which a table goes on has its head again; where the table is parted, a stroke closes it. */
function complete(rows: readonly Row[]): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)]
  const closed = last?.table ? rows.with(-1, { ...last, rules: [...last.rules, ...last.table.edge] }) : rows
  return first?.table ? [first.table.head, ...closed] : closed
}

function pageEnd(rows: readonly Row[], start: number, room: number): number {
  let filled = rows[start]?.table?.head.height ?? 0
  let end = start + 1
  let weakest: Bond = BOND.signature
  for (let i = start; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined) break
    filled += row.height + gapAbove(i === start ? undefined : rows[i - 1], row)
    if (filled > room + HAIR && i > start) return end
    if (row.bond > weakest) continue
    weakest = row.bond
    end = i + 1
  }
  return rows.length
}
