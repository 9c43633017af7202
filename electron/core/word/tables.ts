import { cellAt, type Revision, type WordCell } from '../../../shared/draft/word.ts'
import type { Attributes } from '../table/xml.ts'
import { isOn } from './properties.ts'

/**
 * Follows a document's tables and says in which cell its paragraphs stand. What stands in a table within a cell
 * stands in that cell: a draft holds no tables within tables.
 */
export class Tables {
  #count = 0
  /** How many tables the current place is in. */
  #depth = 0
  #cell = cellAt(0, 0, 0)
  /** Where the next cell of the row begins. */
  #next = 0

  /** The cell of the current place; null outside of tables. */
  get cell(): WordCell | null {
    return this.#depth > 0 ? this.#cell : null
  }

  /** Answers whether the table stands in a cell of another. */
  open(): boolean {
    this.#depth += 1
    if (this.#depth === 1) this.#cell = cellAt(this.#count, -1, 0)
    return this.#depth > 1
  }

  close(): void {
    this.#depth -= 1
    if (this.#depth === 0) this.#count += 1
  }

  openRow(): void {
    if (this.#depth > 1) return
    this.#cell = cellAt(this.#cell.table, this.#cell.row + 1, 0)
    this.#next = 0
  }

  openCell(): void {
    if (this.#depth > 1) return
    this.#cell = { ...this.#cell, column: this.#next, span: 1, isMerged: false }
    this.#next += 1
  }

  /** Takes in a property of the row or of the cell. */
  tell(name: string, attributes: Attributes, revision: Revision | null): void {
    if (this.#depth > 1) return
    switch (name) {
      case 'gridBefore':
        this.#next = countOf(attributes)
        break
      case 'tblHeader':
        this.#cell = { ...this.#cell, isHead: isOn(attributes) }
        break
      case 'ins':
      case 'del':
        this.#cell = { ...this.#cell, rowRevision: revision }
        break
      case 'gridSpan': {
        const span = Math.max(1, countOf(attributes))
        this.#next = this.#cell.column + span
        this.#cell = { ...this.#cell, span, isMerged: this.#cell.isMerged || span > 1 }
        break
      }
      case 'vMerge':
        // The first of cells one below another holds their words.
        if (attributes['val'] !== 'restart') this.#cell = { ...this.#cell, isMerged: true }
        break
    }
  }
}

/** Word has at most 63 columns; what says more is no table that anybody made. */
const MOST_COLUMNS = 63

function countOf({ val }: Attributes): number {
  const count = Number(val ?? 1)
  return Number.isInteger(count) ? Math.min(MOST_COLUMNS, Math.max(0, count)) : 1
}
