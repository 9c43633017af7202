import { type Cell, MOST_COLUMNS, MOST_ROWS } from '../../../shared/meeting/table.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'

/** A block of merged cells; the last row and column belong to it. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** How many cells merged blocks may cover in all: more than a table holds means that they overlap. */
const MOST_MERGED = MOST_ROWS * MOST_COLUMNS

/** How many letters a table may hold: 400 in each of the most rows. */
const MOST_LETTERS = 8_000_000

/** A table while it is being read: cells put in any order, then merged. Rows and columns count from 0. */
export class Grid {
  readonly #rows: Cell[][] = []
  readonly #merges: Merge[] = []
  #leftOut = 0
  #letters = 0
  #isFull = false

  put(row: number, column: number, text: string): void {
    if (text.trim() === '') return
    this.#letters += text.length
    if (row >= MOST_ROWS || this.#letters > MOST_LETTERS) this.#isFull = true
    else if (column >= MOST_COLUMNS) this.#leftOut += 1
    else this.#fill(row, column, text)
  }

  merge(merge: Merge): void {
    this.#merges.push(merge)
  }

  /** True once there is more than a table may hold. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** How many cells stood too far to the right. */
  get leftOut(): number {
    return this.#leftOut
  }

  /** The rows as far as anything stands in them. */
  finish(): Result<readonly (readonly Cell[])[], Trouble> {
    if (this.#isFull) return refused({ code: 'table-too-big' })
    let covered = 0
    for (const { top, left, bottom, right } of this.#merges) {
      const lastRow = Math.min(bottom, this.#rows.length - 1)
      const lastColumn = Math.min(right, MOST_COLUMNS - 1)
      const text = this.#rows[top]?.[left] ?? ''
      if (text === '' || lastRow < top || lastColumn < left) continue
      covered += (lastRow - top + 1) * (lastColumn - left + 1)
      if (covered > MOST_MERGED) return refused({ code: 'office-damaged' })
      this.#spread(text, { top, left, bottom: lastRow, right: lastColumn })
    }
    return accepted(this.#rows)
  }

  #spread(text: string, { top, left, bottom, right }: Merge): void {
    for (let row = top; row <= bottom; row += 1) {
      this.#fill(row, left, text)
      for (let column = left + 1; column <= right; column += 1) this.#fill(row, column, null)
    }
  }

  #fill(row: number, column: number, cell: Cell): void {
    while (this.#rows.length <= row) this.#rows.push([])
    const cells = this.#rows[row] ?? []
    while (cells.length < column) cells.push('')
    cells[column] = cell
  }
}
