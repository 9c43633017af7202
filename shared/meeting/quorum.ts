import type { Fact } from './event.ts'
import { isPresent } from './presence.ts'
import type { OpenedMeeting, QuorumChange } from './state.ts'
import { neededOf } from './threshold.ts'

/** Who is here of those who count. Guests do not. */
export interface Quorum {
  readonly present: number
  readonly members: number
  readonly needed: number
  readonly met: boolean
}

export function quorumOf({ roster, rules }: Pick<OpenedMeeting, 'roster' | 'rules'>): Quorum {
  const members = roster.filter(({ role }) => role === 'member')
  const present = members.filter(isPresent).length
  const needed = neededOf(rules.quorum, members.length)
  return { present, members: members.length, needed, met: members.length > 0 && present >= needed }
}

/** The changes with one more, if a fact gained or lost the quorum. It is lost at first, and nobody is told. */
export function quorumChangesAfter(
  before: readonly QuorumChange[],
  meeting: Pick<OpenedMeeting, 'roster' | 'rules'>,
  { at, seq }: Fact,
): readonly QuorumChange[] {
  const quorum = quorumOf(meeting)
  const wasMet = before.at(-1)?.met ?? false
  return quorum.met === wasMet ? before : [...before, { ...quorum, at, seq }]
}
