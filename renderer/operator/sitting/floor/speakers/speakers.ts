import { turnTime } from '../../../../../shared/meeting/floor.ts'
import type { OpenedMeeting, RequestId, Turn } from '../../../../../shared/meeting/state.ts'

/** How much a speaker is given more by one key, in seconds. */
const EXTENSION = 60

/** The limit with one minute more. Who has overrun it gets the minute from now on, not one that is over already. */
export function extended(meeting: OpenedMeeting, turn: Turn, moment: string): number | null {
  if (turn.limitSeconds === null) return null
  return Math.max(turn.limitSeconds, turnTime(meeting, turn, moment).spoken) + EXTENSION
}

/** The order of those who wait with one of them moved; null where it is at that end already. */
export function reordered(ids: readonly RequestId[], id: RequestId, by: -1 | 1): readonly RequestId[] | null {
  const at = ids.indexOf(id)
  const to = at + by
  const other = ids[to]
  if (at < 0 || other === undefined) return null
  return ids.with(to, id).with(at, other)
}

/** Those who have spoken, the newest first, with how long. */
export function spokenTurns(
  meeting: OpenedMeeting,
): readonly { readonly turn: Turn; readonly spoken: number }[] {
  return meeting.turns
    .filter(({ endedAt }) => endedAt !== null)
    .map((turn) => ({ turn, spoken: turnTime(meeting, turn, turn.at).spoken }))
    .toReversed()
}
