import { bracketed, closedUp, pieces } from '../text/note.ts'
import { hasNoteEdge } from '../text/note-edge.ts'
import type { RichText, Span } from '../text/span.ts'
import { plain } from '../text/tidy.ts'

/** Letters of one style, or the number that refers to a note. */
export interface Lettering extends Span {
  /** The note's number; none for letters of the text. */
  readonly note?: number
}

/** Numbers a note that is referred to. */
export type Refer = (note: RichText) => number

/**
 * A text with a raised number right behind the word where it has a note; two numbers side by side are parted by
 * a comma, or they would be one. Without `refer` notes stand in brackets.
 */
export function referenced(text: RichText, refer: Refer | null): readonly Lettering[] {
  if (refer === null) return bracketed(text)
  const found: Lettering[] = []
  // What has no notes is not even tidied: the room to be filled in by hand is white space.
  for (const { kind, spans } of pieces(hasNoteEdge(plain(text)) ? closedUp(text) : text)) {
    if (kind === 'words') found.push(...spans)
    else {
      if (found.at(-1)?.note !== undefined) found.push({ text: ',', marks: ['superscript'] })
      const number = refer(spans)
      found.push({ text: String(number), marks: ['superscript'], note: number })
    }
  }
  return found
}
