import { diff } from './diff.ts'
import { isEdge, ROW_EDGE } from './edge.ts'
import type { Edit } from './edit.ts'
import { withoutTonePlace } from './spelling.ts'
import type { Token } from './token.ts'

/** Compares two lists of tokens that hold no edges, or whose edges matter no more than words. */
type Comparison = (old: readonly Token[], now: readonly Token[]) => readonly Edit[]

/** A row of a table, from one token up to another. */
interface Row {
  readonly from: number
  readonly to: number
  /** Its words one after another, the same for the same row. */
  readonly key: string
}

/** Rows of which so much is the same count as one row reworded, less as one taken out and another put in. */
const ALIKE = 0.5

/** Up to this many pairs of changed rows are weighed against each other; beyond, rows are paired as they come. */
const MOST_PAIRS = 40_000

/**
 * How one table became another: rows that were taken out or put in are so as a whole, and a row that was
 * reworded is so cell by cell, so that no change goes across an edge. Compared as mere words, `10 | 12` that
 * became `12 | 14` would keep its 12 and move the edge. Edits may lie side by side where a row ends.
 */
export function byCells(
  old: readonly Token[],
  now: readonly Token[],
  compareWords: Comparison,
): readonly Edit[] {
  const [oldRows, newRows] = [rowsIn(old), rowsIn(now)]
  return rowEdits(oldRows, newRows).flatMap((edit) => {
    const before = oldRows.slice(edit.oldFrom, edit.oldTo)
    const after = newRows.slice(edit.newFrom, edit.newTo)
    return withinRows(before, after, startOf(oldRows, edit.oldFrom), startOf(newRows, edit.newFrom), (a, b) =>
      rowCompared(old, now, a, b, compareWords),
    )
  })
}

function rowsIn(list: readonly Token[]): readonly Row[] {
  const rows: Row[] = []
  let from = 0
  const close = (to: number) => {
    const words = list.slice(from, to).map(({ text }) => withoutTonePlace(text))
    rows.push({ from, to, key: words.join(' ') })
    from = to
  }
  list.forEach(({ text }, at) => {
    if (text === ROW_EDGE) close(at + 1)
  })
  if (from < list.length) close(list.length)
  return rows
}

function startOf(rows: readonly Row[], index: number): number {
  return rows[index]?.from ?? rows.at(-1)?.to ?? 0
}

/** Which stretches of rows changed. */
function rowEdits(old: readonly Row[], now: readonly Row[]): readonly Edit[] {
  const numbers = new Map<string, number>()
  const numbered = (rows: readonly Row[]) =>
    Int32Array.from(rows, ({ key }) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  return diff(numbered(old), numbered(now))
}

/** The edits of a stretch of changed rows: those of rows that pair, and whole rows between them. */
function withinRows(
  before: readonly Row[],
  after: readonly Row[],
  oldStart: number,
  newStart: number,
  compareRows: (a: Row, b: Row) => readonly Edit[],
): readonly Edit[] {
  const edits: Edit[] = []
  let [oldFrom, newFrom] = [oldStart, newStart]
  const whole = (oldTo: number, newTo: number) => {
    if (oldFrom < oldTo || newFrom < newTo) edits.push({ oldFrom, oldTo, newFrom, newTo })
  }
  for (const [a, b] of pairsOf(before, after)) {
    whole(a.from, b.from)
    edits.push(...compareRows(a, b))
    oldFrom = a.to
    newFrom = b.to
  }
  whole(before.at(-1)?.to ?? oldStart, after.at(-1)?.to ?? newStart)
  return edits
}

/** The rows that are one row reworded, in order: those that are together the most alike. */
function pairsOf(before: readonly Row[], after: readonly Row[]): readonly (readonly [Row, Row])[] {
  if (before.length * after.length > MOST_PAIRS) {
    return before.flatMap((row, i) => (after[i] ? [[row, after[i]] as const] : []))
  }
  const [old, now] = [before.map(wordsOf), after.map(wordsOf)]
  const alike = old.map((a) => now.map((b) => likeness(a, b)))
  const best = bestFrom(alike, before.length, after.length)
  const pairs: (readonly [Row, Row])[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const [a, b] = [before[i], after[j]]
    const rest = best[i]?.[j]
    if (rest === best[i + 1]?.[j]) i += 1
    else if (rest === best[i]?.[j + 1]) j += 1
    else {
      if (a && b) pairs.push([a, b])
      i += 1
      j += 1
    }
  }
  return pairs
}

/** For each pair of places the most likeness that the rows from there on can come to. */
function bestFrom(
  alike: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const like = alike[i]?.[j] ?? 0
      const paired = like < ALIKE ? 0 : like + (best[i + 1]?.[j + 1] ?? 0)
      const line = best[i]
      if (line) line[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, line[j + 1] ?? 0)
    }
  }
  return best
}

/** How often each word stands in a row. */
function wordsOf({ key }: Row): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of key.split(' ')) if (!isEdge(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** From 0 for nothing in common to 1 for the same words. An empty row may well be the same, filled in. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0)
  if (a.size === 0 || b.size === 0) return ALIKE
  let common = 0
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0)
  return (2 * common) / total
}

/** A row cell by cell; as mere words where cells were put in or taken out. */
function rowCompared(
  old: readonly Token[],
  now: readonly Token[],
  before: Row,
  after: Row,
  compareWords: Comparison,
): readonly Edit[] {
  const [oldCells, newCells] = [cellsIn(old, before), cellsIn(now, after)]
  const isSameShape = oldCells.length === newCells.length
  const pairs = isSameShape
    ? oldCells.map((cell, i) => [cell, newCells[i] ?? cell] as const)
    : [[before, after] as const]
  return pairs.flatMap(([a, b]) =>
    compareWords(old.slice(a.from, a.to), now.slice(b.from, b.to)).map((edit) => ({
      oldFrom: edit.oldFrom + a.from,
      oldTo: edit.oldTo + a.from,
      newFrom: edit.newFrom + b.from,
      newTo: edit.newTo + b.from,
    })),
  )
}

/** The cells of a row, without the edges between them; what is behind the row's edge is a cell of its own. */
function cellsIn(list: readonly Token[], { from, to }: Row): readonly Pick<Row, 'from' | 'to'>[] {
  const cells: Pick<Row, 'from' | 'to'>[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (list[at]?.kind !== 'edge') continue
    cells.push({ from: start, to: at })
    start = at + 1
  }
  cells.push({ from: start, to })
  return cells
}
