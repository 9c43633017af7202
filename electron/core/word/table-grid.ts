import type { WordCell } from '../../../shared/draft/word.ts'

/** A row as files tell it that know of no columns: where its cells end, from left to right, in twips. */
export interface RowShape {
  /** The left edge of the first cell, then the right edge of each. */
  readonly edges: readonly number[]
  /** By cell: whether it is one with others beside, above or below it. */
  readonly merged: readonly boolean[]
  readonly isHead: boolean
}

/** Edges that are nearer than this are meant to be one: some 2 mm. */
const NEAR = 100
/** Word has at most 63 columns. */
const MOST_CELLS = 63

/** Finds the columns of tables out of the edges of all their rows. */
export class TableGrid {
  readonly #rows = new Map<number, Map<number, RowShape>>()
  readonly #columns = new Map<number, readonly number[]>()

  row(table: number, row: number, shape: RowShape): void {
    const rows = this.#rows.get(table) ?? new Map<number, RowShape>()
    this.#rows.set(table, rows)
    rows.set(row, { ...shape, edges: shape.edges.slice(0, MOST_CELLS + 1) })
  }

  /** A cell of which the number in its row is known, with its column. */
  placed(cell: WordCell): WordCell {
    const shape = this.#rows.get(cell.table)?.get(cell.row)
    if (!shape) return cell
    const isMerged = shape.merged[cell.column] === true
    const [left, right] = shape.edges.slice(cell.column, cell.column + 2)
    if (left === undefined || right === undefined) return { ...cell, isMerged, isHead: shape.isHead }
    const columns = this.#columnsOf(cell.table)
    const column = columns.filter((edge) => edge < left + NEAR).length - 1
    const span = Math.max(1, columns.filter((edge) => edge >= left + NEAR && edge < right + NEAR).length)
    return {
      ...cell,
      column: Math.max(0, column),
      span,
      isMerged: isMerged || span > 1,
      isHead: shape.isHead,
    }
  }

  /** The left edges of a table's columns and the right edge of its last, near ones as one. */
  #columnsOf(table: number): readonly number[] {
    const known = this.#columns.get(table)
    if (known) return known
    const edges = [...(this.#rows.get(table)?.values() ?? [])].flatMap((row) => row.edges)
    const columns: number[] = []
    for (const edge of edges.toSorted((a, b) => a - b)) {
      if (edge - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) >= NEAR) columns.push(edge)
    }
    this.#columns.set(table, columns)
    return columns
  }
}
