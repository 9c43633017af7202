import type { Revision } from '../../../shared/draft/word.ts'
import type { Attributes } from '../table/xml.ts'

/** The elements under which words are under review, and what that makes of them. */
const REVIEWED: Readonly<Record<string, Revision['kind']>> = {
  ins: 'insert',
  moveTo: 'insert',
  del: 'delete',
  moveFrom: 'delete',
}

export function isReview(name: string): boolean {
  return Object.hasOwn(REVIEWED, name)
}

/** The change that an element tells; null where it tells none. */
export function revisionOf(name: string, { author = '', date = '' }: Attributes): Revision | null {
  const kind = isReview(name) ? REVIEWED[name] : undefined
  return kind ? { kind, name: author, at: date } : null
}
