import type { Revision } from '../../../../shared/draft/word.ts'
import { momentOf } from '../moment.ts'
import type { Look } from './look.ts'

/** Those who changed something, as the file's table of them tells. */
export class Authors {
  /** Names with a semicolon behind each, parted once somebody is sought. */
  #text = ''
  #names: readonly string[] | null = null

  text(words: string): void {
    this.#text += words
    this.#names = null
  }

  /** Letters that one put in and another took out stand in neither text. */
  revisionOf({ insertedBy, insertedAt, deletedBy, deletedAt }: Look): Revision | 'neither' | null {
    if (insertedBy !== null && deletedBy !== null) return 'neither'
    if (deletedBy !== null) return { kind: 'delete', name: this.#name(deletedBy), at: momentOf(deletedAt) }
    return insertedBy === null
      ? null
      : { kind: 'insert', name: this.#name(insertedBy), at: momentOf(insertedAt) }
  }

  /** The first of the table is for nobody. */
  #name(index: number): string {
    this.#names ??= this.#text.split(';').map((name) => name.trim())
    return index === 0 ? '' : (this.#names[index] ?? '')
  }
}
