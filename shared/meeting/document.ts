import type { BlockId } from '../draft/block.ts'
import { parents } from '../draft/outline.ts'
import type { RichText } from '../text/span.ts'
import type { Departure, OpenedMeeting, Paragraph } from './state.ts'

export type Entry = Paragraph | Departure
export type Document = readonly Entry[]

export function isParagraph(entry: Entry): entry is Paragraph {
  return 'wordings' in entry
}

type Parents = ReadonlyMap<BlockId, Paragraph | null>

/** Every paragraph the document ever had, in order, removed ones too. */
export const paragraphs = remembered((document): readonly Paragraph[] => document.filter(isParagraph))

/** The paragraphs that stand. */
export const standing = remembered((document): readonly Paragraph[] =>
  paragraphs(document).filter((paragraph) => paragraph.removal === null),
)

/** What each paragraph stands under, removed ones and all. */
export const parentsAmongAll = remembered((document): Parents => parents(paragraphs(document)))

/** What each paragraph that stands stands under in the text that stands. */
export const parentsAmongStanding = remembered((document): Parents => parents(standing(document)))

const byId = remembered(
  (document): ReadonlyMap<BlockId, Paragraph> =>
    new Map(paragraphs(document).map((paragraph) => [paragraph.id, paragraph])),
)

export function paragraphOf(meeting: OpenedMeeting, id: BlockId): Paragraph | null {
  return byId(meeting.document).get(id) ?? null
}

/** Documents never change and are asked the same again and again, with every key: each answers once. */
function remembered<Answer>(ask: (document: Document) => Answer): (document: Document) => Answer {
  const answers = new WeakMap<Document, { readonly answer: Answer }>()
  return (document) => {
    const known = answers.get(document)
    if (known) return known.answer
    const answer = ask(document)
    answers.set(document, { answer })
    return answer
  }
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
  const parentOf = parentsAmongStanding(document)
  const section = new Set<BlockId>([id])
  for (const paragraph of present) {
    const parent = parentOf.get(paragraph.id)
    if (parent && section.has(parent.id)) section.add(paragraph.id)
  }
  return present.filter((paragraph) => section.has(paragraph.id))
}

/** The paragraph that follows one in the text that stands. */
export function nextOf(document: Document, id: BlockId): Paragraph | null {
  const present = standing(document)
  const index = present.findIndex((paragraph) => paragraph.id === id)
  return index < 0 ? null : (present[index + 1] ?? null)
}

/**
 * A section with all that it had and lost: what was deleted or joined away keeps its place in it, so that it
 * goes along when the section moves and comes back inside it when its removal is taken back.
 */
export function wholeSectionOf(document: Document, id: BlockId): readonly Paragraph[] {
  const section = new Set(sectionOf(document, id).map((paragraph) => paragraph.id))
  if (section.size === 0) return []
  const all = paragraphs(document)
  return all.filter((paragraph) => {
    if (paragraph.removal === null) return section.has(paragraph.id)
    const among = all.filter(({ id: other, removal }) => removal === null || other === paragraph.id)
    const parent = parents(among).get(paragraph.id)
    const into = paragraph.removal.how === 'joined' ? paragraph.removal.into : ''
    return section.has(parent?.id ?? '') || section.has(into)
  })
}

/** What was joined into a paragraph, directly or through another. */
export function joinedInto(document: Document, id: BlockId): readonly Paragraph[] {
  const taken = new Set([id])
  return paragraphs(document).filter((paragraph) => {
    const { removal } = paragraph
    if (removal?.how !== 'joined' || !taken.has(removal.into)) return false
    taken.add(paragraph.id)
    return true
  })
}

/** Where an entry stands in the document, or will stand beside. */
export interface Seat {
  readonly anchorId: BlockId
  readonly side: 'before' | 'after'
}

/** The document with paragraphs put at a seat; at its end if the anchor is not there. */
export function placed(
  document: Document,
  arriving: readonly Paragraph[],
  { anchorId, side }: Seat,
): Document {
  const anchor = indexOf(document, anchorId)
  const index = anchor < 0 ? document.length : side === 'before' ? anchor : anchor + 1
  return document.toSpliced(index, 0, ...arriving)
}

export function indexOf(document: Document, id: BlockId): number {
  return document.findIndex((entry) => isParagraph(entry) && entry.id === id)
}
