import type { Revision } from '../../../shared/draft/word.ts'
import type { Attributes } from '../table/xml.ts'

/** The elements under which words are under review, and what that makes of them. */
const REVIEWED: ReadonlyMap<string, Revision['kind']> = new Map([
  ['ins', 'insert'],
  ['moveTo', 'insert'],
  ['del', 'delete'],
  ['moveFrom', 'delete'],
])

/** The change that an element tells; null where it tells none. */
export function revisionOf(name: string, { author = '', date = '' }: Attributes): Revision | null {
  const kind = REVIEWED.get(name)
  return kind ? { kind, name: author, at: date } : null
}

/** The changes under review within which the current place stands, one in another. */
export class Reviews {
  readonly #open: Revision[] = []

  /** Answers whether the element is one of a review. */
  open(name: string, attributes: Attributes): boolean {
    const revision = revisionOf(name, attributes)
    if (revision) this.#open.push(revision)
    return revision !== null
  }

  close(name: string): void {
    if (REVIEWED.has(name)) this.#open.pop()
  }

  /** Letters that one put in and another took out stand in neither text. */
  get current(): Revision | 'neither' | null {
    const last = this.#open.at(-1) ?? null
    return this.#open.some(({ kind }) => kind !== last?.kind) ? 'neither' : last
  }
}
