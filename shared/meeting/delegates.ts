import { accepted, refused } from '../result.ts'
import { changed } from './changed.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import type { EventOf } from './event.ts'
import { areInOrder, spellsAfter } from './presence.ts'
import type { OpenedMeeting, RosterEntry, Sitting } from './state.ts'
import { tidiedAttendance, tidiedDelegate } from './tidying.ts'

export function addDelegates({ delegates }: CommandOf<'AddDelegates'>, { id }: Metadata): Decision {
  const named = delegates.map((delegate, index) => ({
    ...tidiedDelegate(delegate),
    id: `${id}.${index + 1}`,
  }))
  if (named.some(({ name }) => name === '')) return refused({ code: 'no-name' })
  return accepted([{ type: 'DelegatesAdded', delegates: named }])
}

export function correctDelegate(meeting: Sitting, { delegate }: CommandOf<'CorrectDelegate'>): Decision {
  if (!isOnRoster(meeting, delegate.id)) return refused({ code: 'unknown-delegate' })
  const named = tidiedDelegate(delegate)
  return named.name === ''
    ? refused({ code: 'no-name' })
    : accepted([{ type: 'DelegateCorrected', delegate: named }])
}

export function removeDelegate(meeting: Sitting, { delegateId }: CommandOf<'RemoveDelegate'>): Decision {
  const entry = meeting.roster.find(({ id }) => id === delegateId)
  if (!entry) return refused({ code: 'unknown-delegate' })
  const spoke =
    [...meeting.comments, ...meeting.turns, ...meeting.waiting].some(
      (one) => one.delegateId === delegateId,
    ) ||
    meeting.amendments.some(({ proposers }) => proposers.includes(delegateId)) ||
    meeting.votes.some(({ voting }) => voting.base.excluded.includes(delegateId))
  return spoke
    ? refused({ code: 'delegate-has-spoken', name: entry.name })
    : accepted([{ type: 'DelegateRemoved', delegateId }])
}

export function markAttendance(
  meeting: Sitting,
  { delegateIds, attendance }: CommandOf<'MarkAttendance'>,
): Decision {
  const marked = delegateIds.flatMap((id) => meeting.roster.find((entry) => entry.id === id) ?? [])
  if (marked.length !== delegateIds.length) return refused({ code: 'unknown-delegate' })
  const away = marked.find(({ spells }) => attendance.kind === 'left' && spells.length === 0)
  if (away) return refused({ code: 'not-present', name: away.name })
  const crossed = marked.find(({ spells }) => !areInOrder(spellsAfter(spells, attendance)))
  if (crossed) return refused({ code: 'times-cross', name: crossed.name })
  return accepted([{ type: 'AttendanceMarked', delegateIds, attendance: tidiedAttendance(attendance) }])
}

export function isOnRoster(meeting: OpenedMeeting, id: string): boolean {
  return meeting.roster.some((entry) => entry.id === id)
}

/** The roster after one more fact. */
export function rosterAfter(
  roster: readonly RosterEntry[],
  event: EventOf<'DelegatesAdded' | 'DelegateCorrected' | 'DelegateRemoved' | 'AttendanceMarked'>,
): readonly RosterEntry[] {
  switch (event.type) {
    case 'DelegatesAdded':
      return [
        ...roster,
        ...event.delegates.map((delegate) => ({
          ...delegate,
          attendance: { kind: 'unknown' as const },
          spells: [],
        })),
      ]
    case 'DelegateCorrected':
      return changed(roster, event.delegate.id, (entry) => ({ ...entry, ...event.delegate }))
    case 'DelegateRemoved':
      return roster.filter(({ id }) => id !== event.delegateId)
    case 'AttendanceMarked': {
      const marked = new Set(event.delegateIds)
      const { attendance } = event
      return roster.map((entry) =>
        marked.has(entry.id)
          ? { ...entry, attendance, spells: spellsAfter(entry.spells, attendance) }
          : entry,
      )
    }
  }
}
