import type { Edit } from './edit.ts'
import { splitPoint } from './halving.ts'

/**
 * Up to this many pairs of items the whole table is filled (one byte each); larger tables are halved first.
 * 2^20 is some 1,000 by 1,000 changed words: 10 ms.
 */
const LARGEST_TABLE = 1 << 20

/**
 * Up to this many pairs the halving keeps the minimum: 20,000 by 20,000 changed words in some tenths of a
 * second. Beyond, both lists are first cut in the middle, so that even the longest paragraph that the app lets
 * in (100,000 words) takes but a few seconds; what is common across such a cut is not found.
 */
const LARGEST_MINIMAL = 20_000 * 20_000

/**
 * What a difference costs: first the marked items, then the strokes of the pen (a replacement is two, a
 * deletion and an insertion), then the places. One unit of each outweighs all that a table can hold of the next.
 */
const PLACE = 1
const STROKE = 1 << 12
const MARKED = 1 << 24

/** What to do at a pair of items. */
const KEEP = 0
const REMOVE = 1
const ADD = 2

/**
 * The difference of two lists of numbers with the fewest marked items, and among these (but for the seams
 * where a large table was halved) with the fewest strokes. In order, with at least one kept item between two
 * edits. Minimal for any two lists of 20,000 items; see `LARGEST_MINIMAL` for longer ones.
 *
 * Refused: Myers' algorithm, which is quick on small changes but quadratic on a rewritten text, so that the
 * usual libraries give up minimality at a few hundred words; and which picks among the minimal differences by
 * chance, where the fewest strokes read best.
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
    const [oldAt, newAt] = removed * added <= LARGEST_MINIMAL ? splitPoint(old, now, range) : middle(range)
    align(old, now, { ...range, oldTo: oldAt, newTo: newAt }, edits)
    align(old, now, { ...range, oldFrom: oldAt, newFrom: newAt }, edits)
  }
}

function middle({ oldFrom, oldTo, newFrom, newTo }: Edit): readonly [number, number] {
  return [(oldFrom + oldTo) >> 1, (newFrom + newTo) >> 1]
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
 * For each pair, in three fields of two bits, what to do there: when the item before was kept, when it was
 * removed, and when it was added. Within a place removals come first.
 */
type Decisions = Uint8Array

/** What is still to pay from a pair on, by what was done with the item before. One entry a column. */
interface Costs {
  readonly kept: Float64Array
  readonly removed: Float64Array
  readonly added: Float64Array
}

/** Fills the table from the last pair to the first. */
function fill(old: Int32Array, now: Int32Array, range: Edit): Decisions {
  const rows = range.oldTo - range.oldFrom
  const items = now.subarray(range.newFrom, range.newTo)
  const width = items.length + 1
  const decisions = new Uint8Array((rows + 1) * width)
  const costs = lastRow(items.length)
  decisions.fill(field(ADD, ADD, ADD), rows * width)
  for (let row = rows - 1; row >= 0; row--) {
    const line = decisions.subarray(row * width, (row + 1) * width)
    fillRow(old[range.oldFrom + row], items, line, costs)
  }
  return decisions
}

/** Behind the last row all that is left is to add. */
function lastRow(columns: number): Costs {
  const added = Float64Array.from({ length: columns + 1 }, (_, column) => (columns - column) * MARKED)
  const removed = added.map((cost) => (cost === 0 ? 0 : cost + STROKE))
  const kept = removed.map((cost) => (cost === 0 ? 0 : cost + PLACE))
  return { kept, removed, added }
}

/** Fills one row from right to left; the costs are those of the row below and become those of this row. */
function fillRow(item: number | undefined, items: Int32Array, line: Decisions, costs: Costs): void {
  const { kept, removed, added } = costs
  const columns = items.length
  let diagonal = at(kept, columns)
  removed[columns] = at(removed, columns) + MARKED
  kept[columns] = at(removed, columns) + STROKE + PLACE
  added[columns] = Number.POSITIVE_INFINITY
  line[columns] = field(REMOVE, REMOVE, REMOVE)
  for (let column = columns - 1; column >= 0; column--) {
    const keep = item === items[column] ? diagonal : Number.POSITIVE_INFINITY
    const remove = MARKED + at(removed, column)
    const add = MARKED + at(added, column + 1)
    const open = Math.min(remove, add) + STROKE + PLACE
    const turn = Math.min(remove, add + STROKE)
    diagonal = at(kept, column)
    kept[column] = Math.min(keep, open)
    removed[column] = Math.min(keep, turn)
    added[column] = Math.min(keep, add)
    line[column] = field(
      keep <= open ? KEEP : remove <= add ? REMOVE : ADD,
      keep <= turn ? KEEP : remove <= add + STROKE ? REMOVE : ADD,
      keep <= add ? KEEP : ADD,
    )
  }
}

function field(afterKept: number, afterRemoved: number, afterAdded: number): number {
  return afterKept | (afterRemoved << 2) | (afterAdded << 4)
}

/** Walks the decisions from the first pair to the last. */
function trace(range: Edit, decisions: Decisions, edits: Edit[]): void {
  const width = range.newTo - range.newFrom + 1
  let row = range.oldFrom
  let column = range.newFrom
  let last = KEEP
  let place = { oldFrom: row, newFrom: column }
  const close = () => {
    if (last !== KEEP) push(edits, { ...place, oldTo: row, newTo: column })
  }
  while (row < range.oldTo || column < range.newTo) {
    const decision = at(decisions, (row - range.oldFrom) * width + column - range.newFrom)
    const next = (decision >> (2 * last)) & 3
    if (next === KEEP) close()
    else if (last === KEEP) place = { oldFrom: row, newFrom: column }
    if (next !== ADD) row++
    if (next !== REMOVE) column++
    last = next
  }
  close()
}

/** A number of a list that is known to reach so far. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0
}

function push(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last !== undefined && last.oldTo === edit.oldFrom && last.newTo === edit.newFrom) {
    edits[edits.length - 1] = { ...last, oldTo: edit.oldTo, newTo: edit.newTo }
  } else {
    edits.push(edit)
  }
}
