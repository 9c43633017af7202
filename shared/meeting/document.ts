import type { BlockId } from '../draft/block.ts'
import { parents } from '../draft/outline.ts'
import type { RichText } from '../text/span.ts'
import type { Departure, OpenedMeeting, Paragraph } from './state.ts'

export type Entry = Paragraph | Departure
export type Document = readonly Entry[]

export function isParagraph(entry: Entry): entry is Paragraph {
  return 'wordings' in entry
}

/** Every paragraph the document ever had, in order, removed ones too. */
export function paragraphs(document: Document): readonly Paragraph[] {
  return document.filter(isParagraph)
}

/** The paragraphs that stand. */
export function standing(document: Document): readonly Paragraph[] {
  return paragraphs(document).filter((paragraph) => paragraph.removal === null)
}

export function paragraphOf(meeting: OpenedMeeting, id: BlockId): Paragraph | null {
  return paragraphs(meeting.document).find((paragraph) => paragraph.id === id) ?? null
}

/** The wording that stands now. */
export function wordingOf(paragraph: Paragraph): RichText {
  return paragraph.wordings.at(-1)?.text ?? []
}

/**
 * A paragraph with all that stands below it in the outline: what moves when a heading or a labelled item is
 * moved, as a secretary expects.
 */
export function sectionOf(document: Document, id: BlockId): readonly Paragraph[] {
  const present = standing(document)
  const parentOf = parents(present)
  const section = new Set<BlockId>([id])
  for (const paragraph of present) {
    const parent = parentOf.get(paragraph.id)
    if (parent && section.has(parent.id)) section.add(paragraph.id)
  }
  return present.filter((paragraph) => section.has(paragraph.id))
}
