import type { BlockId } from '../../../../../shared/draft/block.ts'
import { ancestors, depthOf } from '../../../../../shared/draft/outline.ts'
import { parentsAmongStanding, sectionOf, standing } from '../../../../../shared/meeting/document.ts'
import { adoptionDrift } from '../../../../../shared/meeting/pinned.ts'
import type { Adoption, OpenedMeeting, Paragraph } from '../../../../../shared/meeting/state.ts'
import { isOpen } from '../../open-item.ts'

/** How a part stands: adopted as it is, moved since, or not adopted (null). */
export type AdoptionMark = 'adopted' | 'moved' | null

/** A part of the text that can be adopted: a heading with all below it, or the whole (null). */
export interface AdoptionRow {
  readonly heading: Paragraph | null
  /** From 0 for the whole and the outermost headings. */
  readonly depth: number
  readonly mark: AdoptionMark
  /** The adoption of just this part, to be taken back; null where it is part of a larger one, or of none. */
  readonly own: Adoption | null
}

/** How many amendments to a part, or to the whole (null), wait to be decided. */
export function openAmendmentsIn(meeting: OpenedMeeting, blockId: BlockId | null): number {
  const open = meeting.amendments.filter(isOpen)
  if (blockId === null) return open.length
  const below = new Set(sectionOf(meeting.document, blockId).map(({ id }) => id))
  return open.filter(({ change }) => below.has(change.blockId)).length
}

/** Every part that can be adopted, in the order of the text, the whole first. */
export function adoptionRows(meeting: OpenedMeeting): readonly AdoptionRow[] {
  const markOf = adoptionMarks(meeting)
  const ownOf = (id: BlockId | null) => meeting.adoptions.find(({ blockId }) => blockId === id) ?? null
  const headings = standing(meeting.document).filter(({ kind }) => kind === 'heading')
  const outermost = Math.min(...headings.map(depthOf))
  return [
    { heading: null, depth: 0, mark: markOf(null), own: ownOf(null) },
    ...headings.map((heading) => ({
      heading,
      depth: depthOf(heading) - outermost,
      mark: markOf(heading.id),
      own: ownOf(heading.id),
    })),
  ]
}

/** How each part stands, asked by its heading (null for the whole). What follows adoptions is worked out once. */
export function adoptionMarks(meeting: OpenedMeeting): (blockId: BlockId | null) => AdoptionMark {
  const { adoptions } = meeting
  if (adoptions.length === 0) return () => null
  const drifts = new Map(adoptions.map((one) => [one, new Set(adoptionDrift(meeting, one).blockIds)]))
  const parentOf = parentsAmongStanding(meeting.document)
  return (blockId) => {
    const above = new Set<BlockId | null>([null])
    if (blockId !== null) {
      above.add(blockId)
      for (const { id } of ancestors(parentOf, blockId)) above.add(id)
    }
    const newest = adoptions.findLast((one) => above.has(one.blockId))
    const drift = newest && drifts.get(newest)
    if (!newest || !drift) return null
    // Of a larger part that was adopted only what is below this heading speaks of it.
    const hasMoved =
      newest.blockId === blockId || blockId === null
        ? drift.size > 0
        : sectionOf(meeting.document, blockId).some(({ id }) => drift.has(id))
    return hasMoved ? 'moved' : 'adopted'
  }
}
