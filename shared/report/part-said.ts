import type { BlockId } from '../draft/block.ts'
import { isMark } from '../draft/label.ts'
import { citationOf } from '../meeting/citation.ts'
import { paragraphOf } from '../meeting/document.ts'
import type { OpenedMeeting, Pinned } from '../meeting/state.ts'
import { withoutNotes } from '../text/note.ts'
import { plain } from '../text/tidy.ts'
import { typeOf } from './conclusion.ts'
import { quotation } from './edits.ts'
import type { MinutesWords } from './minutes-words.ts'
import { placeOf } from './place.ts'
import { fill, opened } from './written.ts'

/**
 * A part that was decided on, by the label that its heading had then: `phần II`; one without a label by the
 * words of its heading.
 */
export function partSaid(
  blockId: BlockId,
  { paragraphs }: Pinned,
  meeting: OpenedMeeting,
  words: MinutesWords,
): string {
  const heading = paragraphs.find((paragraph) => paragraph.blockId === blockId)
  const paragraph = paragraphOf(meeting, blockId)
  if (!paragraph || !heading) return wholeSaid(meeting, words)
  const { label, text } = heading
  if (label === null || isMark(label)) return quotation(plain(withoutNotes(text)), words)
  return placeOf({ ...citationOf(meeting, paragraph), label }, words)
}

/** `toàn văn dự thảo Kết luận` */
export function wholeSaid({ draft }: OpenedMeeting, { adoption }: MinutesWords): string {
  const paper = opened(typeOf(draft).toLowerCase())
  return fill(adoption.whole, { paper }).trim()
}

/** Paragraphs as they are cited now, one after the other. */
export function placesSaid(
  blockIds: readonly BlockId[],
  meeting: OpenedMeeting,
  words: MinutesWords,
): string {
  const places = blockIds.flatMap((id) => {
    const paragraph = paragraphOf(meeting, id)
    return paragraph ? [placeOf(citationOf(meeting, paragraph), words)] : []
  })
  return [...new Set(places)].join('; ')
}
