import type { Edit } from './edit.ts'
import { splitPoint } from './halving.ts'

/**
 * Up to this many pairs of items the whole table is filled (one byte each); larger tables are halved first.
 * 2^20 is some 1,000 by 1,000 changed words: 10 ms.
 */
const LARGEST_TABLE = 1 << 20

/** One marked item weighs more than any number of stretches that a table can hold. */
const MARKED = 1 << 12
const STRETCH = 1

/** What the table says of one pair: in a kept run keep on; in a changed stretch stop it here; go on by removing. */
const KEEP = 1
const STOP = 2
const REMOVE = 4

/**
 * The difference of two lists of numbers with the fewest marked items, and among these (but for the seams
 * where a very large table was halved) with the fewest stretches. In order, with at least one kept item
 * between two edits. Bounded for any input: two unlike lists of 20,000 items take some tenths of a second,
 * most pairs of texts milliseconds.
 *
 * Refused: Myers' algorithm, which is quick on small changes, but quadratic on a rewritten text and picks
 * among the minimal differences by chance; and giving up minimality above a ceiling, as usual libraries do.
 */
export function diff(old: Int32Array, now: Int32Array): readonly Edit[] {
  const edits: Edit[] = []
  align(old, now, { oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: now.length }, edits)
  return edits
}

function align(old: Int32Array, now: Int32Array, whole: Edit, edits: Edit[]): void {
  const range = trimmed(old, now, whole)
  const removed = range.oldTo - range.oldFrom
  const added = range.newTo - range.newFrom
  if (removed === 0 || added === 0) {
    if (removed + added > 0) push(edits, range)
  } else if (removed * added <= LARGEST_TABLE || removed === 1) {
    trace(range, fill(old, now, range), edits)
  } else {
    const [oldAt, newAt] = splitPoint(old, now, range)
    align(old, now, { ...range, oldTo: oldAt, newTo: newAt }, edits)
    align(old, now, { ...range, oldFrom: oldAt, newFrom: newAt }, edits)
  }
}

/** The range without what both lists have in common at its beginning and end: always part of a minimum. */
function trimmed(old: Int32Array, now: Int32Array, range: Edit): Edit {
  let { oldFrom, oldTo, newFrom, newTo } = range
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === now[newFrom]) {
    oldFrom++
    newFrom++
  }
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === now[newTo - 1]) {
    oldTo--
    newTo--
  }
  return { oldFrom, oldTo, newFrom, newTo }
}

/**
 * The table of decisions, filled from the last pair to the first. Two costs are carried along for what
 * follows a pair: one when the item before was kept (a change then opens a stretch), one when it was changed.
 */
function fill(old: Int32Array, now: Int32Array, range: Edit): Uint8Array {
  const rows = range.oldTo - range.oldFrom
  const added = now.subarray(range.newFrom, range.newTo)
  const width = added.length + 1
  const decisions = new Uint8Array((rows + 1) * width)
  const changed = Float64Array.from({ length: width }, (_, column) => (added.length - column) * MARKED)
  const kept = changed.map((cost) => (cost === 0 ? 0 : cost + STRETCH))
  for (let row = rows - 1; row >= 0; row--) {
    const line = decisions.subarray(row * width, (row + 1) * width)
    fillRow(old[range.oldFrom + row], added, line, kept, changed)
  }
  return decisions
}

/** Fills one row from right to left; `kept` and `changed` hold the costs of the row below and then of this. */
function fillRow(
  item: number | undefined,
  added: Int32Array,
  line: Uint8Array,
  kept: Float64Array,
  changed: Float64Array,
): void {
  const columns = added.length
  let diagonal = at(kept, columns)
  changed[columns] = at(changed, columns) + MARKED
  kept[columns] = at(changed, columns) + STRETCH
  line[columns] = REMOVE
  for (let column = columns - 1; column >= 0; column--) {
    const below = at(changed, column)
    const right = at(changed, column + 1)
    const change = MARKED + Math.min(below, right)
    const match = item === added[column] ? diagonal : Number.POSITIVE_INFINITY
    diagonal = at(kept, column)
    kept[column] = Math.min(match, change + STRETCH)
    changed[column] = Math.min(match, change)
    line[column] =
      (match <= change + STRETCH ? KEEP : 0) | (match <= change ? STOP : 0) | (below <= right ? REMOVE : 0)
  }
}

/** A number of a list that is known to reach so far. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0
}

/** Walks the decisions from the first pair to the last. */
function trace(range: Edit, decisions: Uint8Array, edits: Edit[]): void {
  const width = range.newTo - range.newFrom + 1
  let row = range.oldFrom
  let column = range.newFrom
  while (row < range.oldTo || column < range.newTo) {
    const oldFrom = row
    const newFrom = column
    let decision = at(decisions, (row - range.oldFrom) * width + column - range.newFrom)
    if ((decision & KEEP) !== 0) {
      row++
      column++
      continue
    }
    do {
      if ((decision & REMOVE) !== 0) row++
      else column++
      decision = at(decisions, (row - range.oldFrom) * width + column - range.newFrom)
    } while ((row < range.oldTo || column < range.newTo) && (decision & STOP) === 0)
    push(edits, { oldFrom, oldTo: row, newFrom, newTo: column })
  }
}

function push(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last !== undefined && last.oldTo === edit.oldFrom && last.newTo === edit.newFrom) {
    edits[edits.length - 1] = { ...last, oldTo: edit.oldTo, newTo: edit.newTo }
  } else {
    edits.push(edit)
  }
}
