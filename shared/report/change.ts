import type { BlockId } from '../draft/block.ts'
import { isParagraph } from '../meeting/document.ts'
import type { Change, Citation } from '../meeting/shape.ts'
import type { OpenedMeeting } from '../meeting/state.ts'
import { hasEdge } from '../text/edge.ts'
import { withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { onOneLine } from '../text/table.ts'
import { join, plain } from '../text/tidy.ts'
import { editsOf, quotation } from './edits.ts'
import type { MinutesWords } from './minutes-words.ts'
import { placeOf } from './place.ts'
import { fill } from './written.ts'

/** A change as it stood when it was proposed. */
export interface Proposal {
  readonly change: Change
  readonly citation: Citation
  readonly seq: number
}

/** So many words tell one paragraph from another. */
const FIRST_WORDS = 8

/**
 * What a change does, in words. Other paragraphs that it names are quoted by their first words: what label
 * they had at that moment is not recorded.
 */
export function changeSaid(proposal: Proposal, meeting: OpenedMeeting, words: MinutesWords): string {
  const { change, citation, seq } = proposal
  const place = placeOf(citation, words)
  const wording = (id: BlockId) => wordingAt(meeting, id, seq)
  const said = (sentence: string, text: string) =>
    fill(sentence, { place, text: quotation(text, words), anchor: quotation(text, words) })
  switch (change.kind) {
    case 'reword':
      return fill(words.change.reword, { place, edits: editsOf(change.base, change.text, words) })
    case 'insert':
      return said(
        change.side === 'before' ? words.change.insertBefore : words.change.insertAfter,
        plain(change.text),
      )
    case 'delete':
      return said(words.change.delete, deleted(wording(change.blockId)))
    case 'move':
      return said(
        change.side === 'before' ? words.change.moveBefore : words.change.moveAfter,
        firstWords(wording(change.anchorId)),
      )
    case 'split': {
      const whole = join([change.first, change.second], ' ')
      return withEdits(said(words.change.split, firstWords(change.second)), change.base, whole, words)
    }
    case 'join': {
      const both = join([change.base, change.nextBase], ' ')
      return withEdits(said(words.change.join, firstWords(change.nextBase)), both, change.text, words)
    }
  }
}

function withEdits(change: string, before: RichText, after: RichText, words: MinutesWords): string {
  const edits = editsOf(before, after, words)
  return edits === '' ? change : fill(words.change.reworded, { change, edits })
}

/** A table is known by its first cells, and too long to be quoted whole. */
function deleted(text: RichText): string {
  return hasEdge(plain(text)) ? firstWords(text) : plain(text)
}

function firstWords(text: RichText): string {
  const all = onOneLine(plain(withoutNotes(text))).split(/\s+/)
  return all.length <= FIRST_WORDS ? all.join(' ') : `${all.slice(0, FIRST_WORDS).join(' ')}…`
}

/** The wording that a paragraph had before the fact numbered `seq`. */
function wordingAt(meeting: OpenedMeeting, id: BlockId, seq: number): RichText {
  const paragraph = meeting.document.filter(isParagraph).find((entry) => entry.id === id)
  const earlier = paragraph?.wordings.filter((wording) => wording.seq < seq) ?? []
  return (earlier.at(-1) ?? paragraph?.wordings[0])?.text ?? []
}
