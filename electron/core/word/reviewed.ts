import type { Revision } from '../../../shared/draft/word.ts'
import type { Attributes } from '../table/xml.ts'

/** The elements under which words are under review, and what that makes of them. */
const REVIEWED: ReadonlyMap<string, Revision['kind']> = new Map([
  ['ins', 'insert'],
  ['moveTo', 'insert'],
  ['del', 'delete'],
  ['moveFrom', 'delete'],
])

export function isReview(name: string): boolean {
  return REVIEWED.has(name)
}

/** The change that an element tells; null where it tells none. */
export function revisionOf(name: string, { author = '', date = '' }: Attributes): Revision | null {
  const kind = REVIEWED.get(name)
  return kind ? { kind, name: author, at: date } : null
}
