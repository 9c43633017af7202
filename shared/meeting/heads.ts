import { fold } from '../text/fold.ts'
import type { Row } from './table.ts'

/** What the heads of a kind of table say, folded and without punctuation. The first that fits counts. */
export type Vocabulary<Column extends string> = readonly (readonly [column: Column, pattern: RegExp])[]

/** Where a table's heads stand and what they say of each column; null for a column whose head says nothing known. */
export interface Heads<Column extends string> {
  /** Index of the first row, and of the last: heads may stand in two rows. */
  readonly first: number
  readonly last: number
  readonly columns: readonly (Column | null)[]
}

/** Titles and letterheads above a table are not longer than this, in rows. */
const FURTHEST = 40

/**
 * Finds the heads of a table: the first row of which one head is needed, at least half of the filled cells are
 * heads, and there are two different ones. In a table of one column one is enough; elsewhere a cell alone in its
 * row is a title. Null where there is no such row.
 */
export function findHeads<Column extends string>(
  rows: readonly Row[],
  vocabulary: Vocabulary<Column>,
  needed: ReadonlySet<Column>,
): Heads<Column> | null {
  const fewest = rows.every(({ length }) => length < 2) ? 1 : 2
  for (const [index, row] of rows.slice(0, FURTHEST).entries()) {
    const columns = headsIn(row, vocabulary)
    if (!areHeads(row, columns, needed, fewest)) continue
    const below = rows[index + 1] ?? []
    if (!goesOn(row, below, columns, needed)) return { first: index, last: index, columns }
    const lower = headsIn(below, vocabulary)
    const width = Math.max(columns.length, lower.length)
    const both = Array.from({ length: width }, (_, at) => lower[at] ?? columns[at] ?? null)
    return { first: index, last: index + 1, columns: both }
  }
  return null
}

/** Whether a row further down repeats the heads, as tables do on each page. */
export function repeatsHeads<Column extends string>(
  row: Row,
  vocabulary: Vocabulary<Column>,
  needed: ReadonlySet<Column>,
): boolean {
  return areHeads(row, headsIn(row, vocabulary), needed, 2)
}

function headsIn<Column extends string>(
  row: Row,
  vocabulary: Vocabulary<Column>,
): readonly (Column | null)[] {
  const columns: (Column | null)[] = []
  for (const [index, cell] of row.entries()) {
    // A head over two columns is the head of both.
    columns.push(cell === null ? (columns[index - 1] ?? null) : headOf(cell, vocabulary))
  }
  return columns
}

/** A head is a few words; what is longer tells something. */
const LONGEST_HEAD = 60

function headOf<Column extends string>(cell: string, vocabulary: Vocabulary<Column>): Column | null {
  if (cell.length > LONGEST_HEAD) return null
  const words = wordsOf(cell)
  return vocabulary.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Folded, with every punctuation as one space: `Chức vụ/ đơn vị` → `chuc vu don vi`. */
function wordsOf(cell: string): string {
  return fold(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function areHeads<Column extends string>(
  row: Row,
  columns: readonly (Column | null)[],
  needed: ReadonlySet<Column>,
  fewest: 1 | 2,
): boolean {
  const filled = row.filter((cell) => cell !== null && cell.trim() !== '').length
  const known = columns.filter((column, index) => column !== null && row[index] !== null)
  if (!known.some((column) => column !== null && needed.has(column))) return false
  return known.length * 2 >= filled && new Set(known).size >= fewest
}

/** Heads in two rows: one of those that are needed is merged downwards, so it stands in the second row too. */
function goesOn<Column extends string>(
  row: Row,
  below: Row,
  columns: readonly (Column | null)[],
  needed: ReadonlySet<Column>,
): boolean {
  return columns.some(
    (column, index) =>
      column !== null && needed.has(column) && row[index] !== null && row[index] === below[index],
  )
}
