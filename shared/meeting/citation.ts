import type { BlockId } from '../draft/block.ts'
import { ancestors, parents } from '../draft/outline.ts'
import { standing } from './document.ts'
import type { Citation } from './shape.ts'
import type { OpenedMeeting, Paragraph } from './state.ts'

/** How to cite a paragraph as the document stands now. A removed one is cited by the label it last had. */
export function citationOf(meeting: OpenedMeeting, paragraph: Paragraph): Citation {
  const present = standing(meeting.document)
  const parentOf = parents(present)
  const path = ancestors(parentOf, paragraph.id).flatMap(({ label }) => (label === null ? [] : [label]))
  return {
    path,
    kind: paragraph.kind,
    label: paragraph.label,
    ordinal: ordinalOf(present, parentOf, paragraph),
  }
}

function ordinalOf(
  present: readonly Paragraph[],
  parentOf: ReadonlyMap<BlockId, Paragraph | null>,
  paragraph: Paragraph,
): number {
  const parent = parentOf.get(paragraph.id)?.id
  const alike = present.filter(
    ({ id, kind, label }) => kind === paragraph.kind && label === null && parentOf.get(id)?.id === parent,
  )
  return Math.max(1, alike.findIndex(({ id }) => id === paragraph.id) + 1)
}
