import { accepted, refused } from '../result.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import { isOnRoster } from './delegates.ts'
import type { EventOf, Fact } from './event.ts'
import type { FloorRequest, OpenedMeeting, Sitting, Turn } from './state.ts'

export function requestFloor(
  meeting: Sitting,
  { delegateId }: CommandOf<'RequestFloor'>,
  { id }: Metadata,
): Decision {
  const delegate = meeting.roster.find((entry) => entry.id === delegateId)
  if (!delegate) return refused({ code: 'unknown-delegate' })
  return requestOf(meeting, delegateId)
    ? refused({ code: 'already-waiting', name: delegate.name })
    : accepted([{ type: 'FloorRequested', requestId: id, delegateId }])
}

export function withdrawFloorRequest(
  meeting: Sitting,
  { requestId }: CommandOf<'WithdrawFloorRequest'>,
): Decision {
  return meeting.waiting.some(({ id }) => id === requestId)
    ? accepted([{ type: 'FloorRequestWithdrawn', requestId }])
    : refused({ code: 'unknown-request' })
}

/** The order names everybody who waits, and nobody else: a window that has not heard of one is told. */
export function orderSpeakers({ waiting }: Sitting, { requestIds }: CommandOf<'OrderSpeakers'>): Decision {
  const ordered = new Set(requestIds)
  const isSame = ordered.size === requestIds.length && ordered.size === waiting.length
  return isSame && waiting.every(({ id }) => ordered.has(id))
    ? accepted([{ type: 'SpeakersOrdered', requestIds }])
    : refused({ code: 'other-speakers' })
}

export function giveFloor(
  meeting: Sitting,
  { delegateId }: CommandOf<'GiveFloor'>,
  { id }: Metadata,
): Decision {
  if (!isOnRoster(meeting, delegateId)) return refused({ code: 'unknown-delegate' })
  const requestId = requestOf(meeting, delegateId)?.id ?? null
  const limitSeconds = meeting.rules.speakingSeconds
  return accepted([{ type: 'FloorGiven', turnId: id, delegateId, requestId, limitSeconds }])
}

export function extendTurn(meeting: Sitting, { limitSeconds }: CommandOf<'ExtendTurn'>): Decision {
  const turn = currentTurn(meeting)
  return turn
    ? accepted([{ type: 'TurnExtended', turnId: turn.id, limitSeconds }])
    : refused({ code: 'nobody-speaks' })
}

export function takeFloor(meeting: Sitting): Decision {
  const turn = currentTurn(meeting)
  return turn ? accepted([{ type: 'FloorTaken', turnId: turn.id }]) : refused({ code: 'nobody-speaks' })
}

function requestOf({ waiting }: OpenedMeeting, delegateId: string): FloorRequest | undefined {
  return waiting.find((request) => request.delegateId === delegateId)
}

/** Who has the floor. */
export function currentTurn({ turns }: OpenedMeeting): Turn | null {
  const last = turns.at(-1)
  return last && last.endedAt === null ? last : null
}

/** How a turn stands at a moment, in whole seconds. A clock set back never makes it negative. */
export interface TurnTime {
  readonly spoken: number
  /** Null where there is no limit; below zero once it is overrun. */
  readonly left: number | null
  readonly state: 'running' | 'warned' | 'overrun'
}

export function turnTime(meeting: OpenedMeeting, turn: Turn, moment: string): TurnTime {
  const end = turn.endedAt ?? moment
  const spoken = Math.max(0, Math.floor((Date.parse(end) - Date.parse(turn.at)) / 1000))
  const left = turn.limitSeconds === null ? null : turn.limitSeconds - spoken
  const isWarned = left !== null && left <= meeting.rules.warningSeconds
  return { spoken, left, state: left !== null && left < 0 ? 'overrun' : isWarned ? 'warned' : 'running' }
}

type FloorEvent = EventOf<
  | 'FloorRequested'
  | 'FloorRequestWithdrawn'
  | 'SpeakersOrdered'
  | 'FloorGiven'
  | 'TurnExtended'
  | 'FloorTaken'
>

/** Who waits and who has spoken, after one more fact. */
export function floorAfter(
  { waiting, turns }: Pick<OpenedMeeting, 'waiting' | 'turns'>,
  event: FloorEvent,
  { at, seq }: Fact,
): Pick<OpenedMeeting, 'waiting' | 'turns'> {
  switch (event.type) {
    case 'FloorRequested': {
      const { requestId: id, delegateId } = event
      return { turns, waiting: [...waiting, { id, delegateId, at }] }
    }
    case 'FloorRequestWithdrawn':
      return { turns, waiting: waiting.filter(({ id }) => id !== event.requestId) }
    case 'SpeakersOrdered': {
      const place = new Map(event.requestIds.map((id, index) => [id, index]))
      return { turns, waiting: waiting.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)) }
    }
    case 'FloorGiven': {
      const { turnId: id, delegateId, requestId, limitSeconds } = event
      const turn = { id, delegateId, limitSeconds, at, seq, endedAt: null, endedSeq: null }
      return {
        waiting: waiting.filter((request) => request.id !== requestId),
        turns: [...ended(turns, { at, seq }), turn],
      }
    }
    case 'TurnExtended': {
      const { limitSeconds } = event
      return {
        waiting,
        turns: turns.map((turn) => (turn.id === event.turnId ? { ...turn, limitSeconds } : turn)),
      }
    }
    case 'FloorTaken':
      return { waiting, turns: ended(turns, { at, seq }) }
  }
}

function ended(turns: readonly Turn[], { at, seq }: Pick<Fact, 'at' | 'seq'>): readonly Turn[] {
  const last = turns.at(-1)
  if (!last || last.endedAt !== null) return turns
  return [...turns.slice(0, -1), { ...last, endedAt: at, endedSeq: seq }]
}
