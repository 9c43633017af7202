import { DISCUSSED_KINDS } from '../../../shared/draft/block.ts'
import { standing } from '../../../shared/meeting/document.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'

/** The paragraph that an arrow key goes to; null at either end, so that the hall does not jump. */
export function step(
  meeting: OpenedMeeting,
  currentId: string | null,
  direction: -1 | 1 | 'first' | 'last',
): string | null {
  const ids = discussed(meeting)
  if (direction === 'first') return ids[0] ?? null
  if (direction === 'last') return ids.at(-1) ?? null
  const index = currentId === null ? -1 : ids.indexOf(currentId)
  if (index < 0) return nearest(meeting, currentId, direction)
  return ids[index + direction] ?? null
}

/** From a paragraph that was removed: the nearest one in that direction. */
function nearest(meeting: OpenedMeeting, currentId: string | null, direction: -1 | 1): string | null {
  const ids = discussed(meeting)
  const places = meeting.document.map((entry) => ('wordings' in entry ? entry.id : ''))
  const place = currentId === null ? -1 : places.indexOf(currentId)
  const beyond = ids.filter((id) => (places.indexOf(id) - place) * direction > 0)
  return (direction === 1 ? beyond[0] : beyond.at(-1)) ?? null
}

function discussed(meeting: OpenedMeeting): readonly string[] {
  return standing(meeting.document)
    .filter(({ kind }) => DISCUSSED_KINDS.has(kind))
    .map(({ id }) => id)
}

export interface OpenPlace {
  readonly blockId: string
  readonly tab: 'comments' | 'amendments'
}

/** The next paragraph after the current one, round and round, that has something to settle. */
export function nextOpen(meeting: OpenedMeeting, currentId: string | null): OpenPlace | null {
  const amended = new Set(
    meeting.amendments.filter(({ status }) => status.kind === 'open').map(({ change }) => change.blockId),
  )
  const commented = new Set(
    meeting.comments
      .filter(({ outcome, withdrawn }) => outcome === null && !withdrawn)
      .map(({ blockId }) => blockId),
  )
  const ids = meeting.document.flatMap((entry) => ('wordings' in entry ? [entry.id] : []))
  const from = currentId === null ? 0 : ids.indexOf(currentId) + 1
  const found = [...ids.slice(from), ...ids.slice(0, from)].find((id) => amended.has(id) || commented.has(id))
  return found === undefined ? null : { blockId: found, tab: amended.has(found) ? 'amendments' : 'comments' }
}
