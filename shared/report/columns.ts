import { BOND } from './bond.ts'
import { type Row, stacked } from './stack.ts'

/** In points: about a third of a page. A longer list of recipients may go on to the next page. */
const LONGEST_FOOT = 240

/** Two columns that begin level, as one row. */
export function head(left: readonly Row[], right: readonly Row[]): readonly Row[] {
  return [sideBySide(left, right)]
}

/**
 * The signature beside the recipients, as one row. Of a list of recipients that would fill a page, what reaches
 * below the signature, from the next place where the list may be parted, follows in rows of its own.
 */
export function foot(left: readonly Row[], right: readonly Row[]): readonly Row[] {
  const signed = stacked(right, 0).height
  const listed = stacked(left, 0).height
  if (listed <= Math.max(signed, LONGEST_FOOT)) return [sideBySide(left, right)]
  let count = 1
  while (count < left.length && !mayEnd(left.slice(0, count), signed)) count++
  return [sideBySide(left.slice(0, count), right), ...left.slice(count)]
}

/** Whether the first column may end after these rows, beside a second one as high as `signed`. */
function mayEnd(rows: readonly Row[], signed: number): boolean {
  return rows.at(-1)?.bond === BOND.none && stacked(rows, 0).height >= signed
}

function sideBySide(left: readonly Row[], right: readonly Row[]): Row {
  const [a, b] = [stacked(left, 0), stacked(right, 0)]
  return {
    height: Math.max(a.height, b.height),
    above: Math.max(left[0]?.above ?? 0, right[0]?.above ?? 0),
    below: 0,
    bond: BOND.none,
    lines: [...a.lines, ...b.lines],
    rules: [...a.rules, ...b.rules],
    notes: [...left, ...right].flatMap(({ notes = [] }) => notes),
  }
}
