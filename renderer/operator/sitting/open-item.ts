import type { Amendment, Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type Place, WHOLE } from './place.ts'

/** Something that waits for a decision, with the place where it is found. */
export type OpenItem =
  | { readonly kind: 'amendment'; readonly place: Place; readonly id: string }
  | { readonly kind: 'comment'; readonly place: Place; readonly id: string }

/** What is open, in the order of the text: at each place its amendments first, then what was said there. */
export function openItems(meeting: OpenedMeeting, places: readonly Place[]): readonly OpenItem[] {
  const amendments = Map.groupBy(meeting.amendments.filter(isOpen), ({ change }): Place => change.blockId)
  const comments = Map.groupBy(
    meeting.comments.filter(isUnanswered),
    ({ blockId }): Place => blockId ?? WHOLE,
  )
  return places.flatMap((place) => [
    ...(amendments.get(place) ?? []).map(({ id }) => ({ kind: 'amendment' as const, place, id })),
    ...(comments.get(place) ?? []).map(({ id }) => ({ kind: 'comment' as const, place, id })),
  ])
}

export function isOpen({ status }: Amendment): boolean {
  return status.kind === 'open'
}

export function isUnanswered({ withdrawn, outcome }: Comment): boolean {
  return !withdrawn && outcome === null
}

/**
 * The open item after (+1) or before (-1) the selected one, round the document. With nothing open selected it
 * is the first at or after the current place, or the last before it. Null when nothing is open.
 */
export function openItemFrom(
  items: readonly OpenItem[],
  places: readonly Place[],
  current: Place,
  selected: string | null,
  direction: -1 | 1,
): OpenItem | null {
  const at = items.findIndex(({ id }) => id === selected)
  if (at >= 0) return items[(at + direction + items.length) % items.length] ?? null
  const order = new Map(places.map((place, index) => [place, index]))
  const here = order.get(current) ?? 0
  const orderOf = (item: OpenItem) => order.get(item.place) ?? 0
  return direction === 1
    ? (items.find((item) => orderOf(item) >= here) ?? items[0] ?? null)
    : (items.findLast((item) => orderOf(item) < here) ?? items.at(-1) ?? null)
}
