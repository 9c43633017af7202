import { type AgendaLine, agendaLines } from './agenda.ts'
import { currentTurn } from './floor.ts'
import { isPresent } from './presence.ts'
import { quorumOf } from './quorum.ts'
import type { OpenedMeeting, Turn } from './state.ts'

/** Who has the floor, with all that a clock needs. */
export interface Speaking {
  readonly id: string
  readonly name: string
  readonly office: string
  readonly unit: string
  /** Since when, as the office's clock said it. */
  readonly at: string
  /** Null where there is no limit. */
  readonly limitSeconds: number | null
  readonly warningSeconds: number
}

/** The speaker with the time that is left, and who comes next; the speaker is null between two. */
export interface SpeakerScene {
  readonly kind: 'speaker'
  readonly speaking: Speaking | null
  readonly waiting: readonly string[]
}

export interface AgendaScene {
  readonly kind: 'agenda'
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly presenter: string
    /** `08:30`; null where only the order is known. */
    readonly startsAt: string | null
    readonly state: AgendaLine['state']
  }[]
}

export interface AttendanceScene {
  readonly kind: 'attendance'
  readonly present: number
  readonly members: number
  readonly needed: number
  readonly met: boolean
  readonly guestsPresent: number
  readonly guests: number
}

export function speakingOf(meeting: OpenedMeeting): Speaking | null {
  const turn = currentTurn(meeting)
  return turn && speakingIn(meeting, turn)
}

function speakingIn({ roster, rules }: OpenedMeeting, turn: Turn): Speaking | null {
  const delegate = roster.find(({ id }) => id === turn.delegateId)
  if (!delegate) return null
  const { name, office, unit } = delegate
  const { id, at, limitSeconds } = turn
  return { id, name, office, unit, at, limitSeconds, warningSeconds: rules.warningSeconds }
}

/** How many of those who wait are named: the hall prepares those who come next, and reads no long list. */
const NAMED_NEXT = 3

export function speakerScene(meeting: OpenedMeeting): SpeakerScene {
  const names = new Map(meeting.roster.map(({ id, name }) => [id, name]))
  return {
    kind: 'speaker',
    speaking: speakingOf(meeting),
    waiting: meeting.waiting.slice(0, NAMED_NEXT).flatMap(({ delegateId }) => names.get(delegateId) ?? []),
  }
}

export function agendaScene(meeting: OpenedMeeting): AgendaScene {
  return {
    kind: 'agenda',
    items: agendaLines(meeting).map(({ item: { id, title, presenter, startsAt }, state }) => ({
      id,
      title,
      presenter,
      startsAt,
      state,
    })),
  }
}

export function attendanceScene(meeting: OpenedMeeting): AttendanceScene {
  const guests = meeting.roster.filter(({ role }) => role === 'guest')
  return {
    kind: 'attendance',
    ...quorumOf(meeting),
    guestsPresent: guests.filter(isPresent).length,
    guests: guests.length,
  }
}
