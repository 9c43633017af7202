import { type Document, type Entry, isParagraph, paragraphs, placed, wholeSectionOf } from './document.ts'
import type { ChangeOf } from './shape.ts'
import type { AmendmentId, Departure, Paragraph } from './state.ts'

type Move = ChangeOf<'move'>

/**
 * The document with a section moved whole; behind another paragraph means behind the whole section of that
 * one. Every paragraph that goes leaves a departure in its place, also when it had been moved before, so that
 * each move can be taken back by itself.
 */
export function moved(document: Document, { blockId, anchorId, side }: Move, by: AmendmentId): Document {
  const going = wholeSectionOf(document, blockId)
  const ids = new Set(going.map(({ id }) => id))
  const staying = document.map((entry): Entry => {
    return isParagraph(entry) && ids.has(entry.id) ? departure(entry, by) : entry
  })
  const last = side === 'after' ? wholeSectionOf(staying, anchorId).at(-1)?.id : undefined
  const arriving = going.map((paragraph) => ({ ...paragraph, movedBy: by }))
  return placed(staying, arriving, { anchorId: last ?? anchorId, side })
}

/** The draft's own words and label: what the redline shows as leaving. */
function departure(paragraph: Paragraph, by: AmendmentId): Departure {
  const { id, kind, level, draftedLabel, wordings, movedBy } = paragraph
  const text = wordings[0]?.text ?? []
  return { departed: id, by, movedBefore: movedBy, kind, level, label: draftedLabel, text }
}

/** The document with what an amendment moved put back where it departed from. */
export function returned(document: Document, by: AmendmentId): Document {
  const left = new Map<string, Departure>()
  for (const entry of document) if (!isParagraph(entry) && entry.by === by) left.set(entry.departed, entry)
  const going = new Map(
    paragraphs(document).flatMap((paragraph) => {
      const from = left.get(paragraph.id)
      if (from === undefined || paragraph.movedBy !== by) return []
      return [[paragraph.id, { ...paragraph, movedBy: from.movedBefore }]]
    }),
  )
  return document.flatMap((entry): readonly Entry[] => {
    if (isParagraph(entry)) return going.has(entry.id) ? [] : [entry]
    if (entry.by !== by) return [entry]
    const back = going.get(entry.departed)
    return back ? [back] : []
  })
}
