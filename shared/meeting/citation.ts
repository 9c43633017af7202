import type { BlockId } from '../draft/block.ts'
import { isMark } from '../draft/label.ts'
import { ancestors, type Placed } from '../draft/outline.ts'
import { parentsAmongStanding, standing } from './document.ts'
import type { Citation } from './shape.ts'
import type { OpenedMeeting, Paragraph } from './state.ts'

/**
 * How to cite a paragraph as the document stands now. A removed one is cited by the label it last had. Dashes
 * and other marks above it are left out of the path: they have no names, and their like are counted without them.
 */
export function citationOf({ document }: OpenedMeeting, paragraph: Paragraph): Citation {
  return citationAmong(standing(document), parentsAmongStanding(document), paragraph)
}

/** The same among any blocks, each with the one that it stands under: for a draft that no meeting has taken yet. */
export function citationAmong(
  present: readonly Placed[],
  parentOf: ReadonlyMap<BlockId, Placed | null>,
  block: Placed,
): Citation {
  return {
    path: named(ancestors(parentOf, block.id)).flatMap(({ label }) => label ?? []),
    kind: block.kind,
    label: block.label,
    ordinal: ordinalOf(present, parentOf, block),
  }
}

/** What can be named when something below it is cited. */
function named(above: readonly Placed[]): readonly Placed[] {
  return above.filter(({ label }) => label === null || !isMark(label))
}

/** Its number among those of the same kind and label in one place: the unlabelled, or the dashes. */
function ordinalOf(
  present: readonly Placed[],
  parentOf: ReadonlyMap<BlockId, Placed | null>,
  { id, kind, label }: Placed,
): number {
  const placeOf = (each: BlockId) => named(ancestors(parentOf, each)).at(-1)?.id
  const place = placeOf(id)
  const alike = present.filter(
    (other) => other.kind === kind && other.label === label && placeOf(other.id) === place,
  )
  return Math.max(1, alike.findIndex((other) => other.id === id) + 1)
}
