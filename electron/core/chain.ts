import type { Fact } from '../../shared/meeting/event.ts'
import { FORMAT } from '../../shared/meeting/upcast.ts'
import { canonical } from './canonical.ts'
import { sha256 } from './sha256.ts'

/** A fact as a row of the file: its event as canonical JSON, tied to the row before by that row's hash. */
export interface Link {
  readonly seq: number
  readonly at: string
  /** Version of the event's shape when it was written; one file can hold several. */
  readonly format: number
  readonly event: string
  readonly previous: string
  /** SHA-256 in lower-case hexadecimal. */
  readonly hash: string
}

/** What the first fact has in place of a hash before it. */
export const CHAIN_START = '0'.repeat(64)

/** The fact as the row that follows the row whose hash is `previous`. */
function link(fact: Fact, previous: string): Link {
  const row = { seq: fact.seq, at: fact.at, format: FORMAT, event: canonical(fact.event), previous }
  return { ...row, hash: hashOf(row) }
}

/** The rows of a whole log, or of a piece of one that follows `previous`. */
export function linkAll(facts: readonly Fact[], previous = CHAIN_START): readonly Link[] {
  let last = previous
  return facts.map((fact) => {
    const row = link(fact, last)
    last = row.hash
    return row
  })
}

/** Whether the row is just what was written: any altered letter of it changes the hash. */
export function isTrue(row: Link): boolean {
  return row.hash === hashOf(row)
}

/**
 * SHA-256 over the five fields in UTF-8, a line feed between them. None but the last can hold a line feed, so
 * no two different rows give the same text.
 */
function hashOf({ previous, seq, at, format, event }: Omit<Link, 'hash'>): string {
  return sha256(`${previous}\n${seq}\n${at}\n${format}\n${event}`)
}
