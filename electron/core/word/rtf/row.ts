import type { RowShape } from '../table-grid.ts'

/** Hears how a row is shaped; a definition holds until the next begins. */
export class Row {
  #left = 0
  #edges: number[] = []
  #merged: boolean[] = []
  #isMerged = false
  #isHead = false

  word(name: string, number: number | null): void {
    switch (name) {
      case 'trowd':
        this.#left = 0
        this.#edges = []
        this.#merged = []
        this.#isMerged = false
        this.#isHead = false
        break
      case 'trleft':
        this.#left = number ?? 0
        break
      case 'trhdr':
        this.#isHead = true
        break
      case 'clmgf':
      case 'clmrg':
      case 'clvmgf':
      case 'clvmrg':
        this.#isMerged = true
        break
      case 'cellx':
        this.#edges.push(number ?? 0)
        this.#merged.push(this.#isMerged)
        this.#isMerged = false
        break
    }
  }

  get shape(): RowShape {
    return { edges: [this.#left, ...this.#edges], merged: this.#merged, isHead: this.#isHead }
  }
}
