import type { RowShape } from '../table-grid.ts'

/** Hears how a row is shaped; a definition holds until the next begins. */
export class Row {
  #left = 0
  #edges: number[] = []
  #merged: boolean[] = []
  #isMerged = false
  #isHead = false

  /** False where the word says nothing of a row. */
  word(name: string, number: number | null): boolean {
    switch (name) {
      case 'trowd':
        this.#left = 0
        this.#edges = []
        this.#merged = []
        this.#isMerged = false
        this.#isHead = false
        return true
      case 'trleft':
        this.#left = number ?? 0
        return true
      case 'trhdr':
        this.#isHead = true
        return true
      case 'clmgf':
      case 'clmrg':
      case 'clvmgf':
      case 'clvmrg':
        this.#isMerged = true
        return true
      case 'cellx':
        this.#edges.push(number ?? 0)
        this.#merged.push(this.#isMerged)
        this.#isMerged = false
        return true
      default:
        return false
    }
  }

  get shape(): RowShape {
    return { edges: [this.#left, ...this.#edges], merged: this.#merged, isHead: this.#isHead }
  }
}
