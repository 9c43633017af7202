import { type BlockId, DISCUSSED_KINDS } from '../../../shared/draft/block.ts'
import type { Line } from '../../../shared/meeting/line.ts'

/** The draft as a whole: a place for comments that belong to no paragraph. */
export const WHOLE = 'whole'

/** Where the operator stands: a paragraph's id, or the draft as a whole. */
export type Place = BlockId | typeof WHOLE

/** The paragraph of a place as commands and comments name it. */
export function blockOf(place: Place): BlockId | null {
  return place === WHOLE ? null : place
}

/**
 * The lines that can be gone to. Removed paragraphs stay among them, so that their history and what was said
 * of them can be reached; the place that a moved paragraph left does not, as the paragraph itself is elsewhere.
 */
export function isReachable(line: Line): boolean {
  return DISCUSSED_KINDS.has(line.kind) && line.fate.kind !== 'departed'
}

/** Every place in the order of the text, the whole draft first. */
export function placesOf(lines: readonly Line[]): readonly Place[] {
  return [WHOLE, ...lines.filter(isReachable).map(({ blockId }) => blockId)]
}

/** The place `by` steps further, stopping at either end. A place that is gone counts as the first. */
export function stepped(places: readonly Place[], from: Place, by: number): Place {
  const at = Math.max(0, places.indexOf(from)) + by
  return places[Math.min(places.length - 1, Math.max(0, at))] ?? WHOLE
}

/** The nearest heading before (-1) or after (+1); the first or last place where there is none. */
export function headingFrom(lines: readonly Line[], from: Place, direction: -1 | 1): Place {
  const places = placesOf(lines)
  const headings = new Set<Place>(
    lines.filter(({ kind }) => kind === 'heading').map(({ blockId }) => blockId),
  )
  const ordered = direction === 1 ? places : places.toReversed()
  const at = ordered.indexOf(from)
  return ordered.slice(at + 1).find((place) => headings.has(place)) ?? ordered.at(-1) ?? from
}

/**
 * Where to stand when the document has changed: the same place if it is still there, else the nearest one that
 * stood before it, so that taking back an insertion leaves the operator beside where it was.
 */
export function keptPlace(before: readonly Place[], after: readonly Place[], at: Place): Place {
  const present = new Set(after)
  if (present.has(at)) return at
  return before.slice(0, Math.max(0, before.indexOf(at))).findLast((place) => present.has(place)) ?? WHOLE
}
