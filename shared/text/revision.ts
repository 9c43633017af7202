import { compare } from './comparison.ts'
import type { Edit } from './edit.ts'
import type { Token } from './token.ts'

/** A version made from a base: its tokens, what it changed, and where it keeps each token of the base. */
interface Revision {
  readonly tokens: readonly Token[]
  readonly edits: readonly Edit[]
  /** For each token of the base its index here, -1 for one that was removed. */
  readonly places: Int32Array
}

export function revise(base: readonly Token[], tokens: readonly Token[]): Revision {
  const edits = compare(base, tokens)
  return { tokens, edits, places: placesOf(base.length, edits) }
}

/** Where each token of the old list stands in the new one, -1 for nowhere. */
export function placesOf(length: number, edits: readonly Edit[]): Int32Array {
  const places = new Int32Array(length).fill(-1)
  let oldIndex = 0
  let newIndex = 0
  for (const edit of [...edits, { oldFrom: length, oldTo: length, newTo: 0 }]) {
    while (oldIndex < edit.oldFrom) places[oldIndex++] = newIndex++
    oldIndex = edit.oldTo
    newIndex = edit.newTo
  }
  return places
}

/** A base and the two versions of it that are to become one. */
export interface Fork {
  readonly base: readonly Token[]
  readonly mine: Revision
  readonly theirs: Revision
}
