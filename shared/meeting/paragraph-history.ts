import type { BlockId } from '../draft/block.ts'
import { type Redline, redline } from '../text/redline.ts'
import type { RichText } from '../text/span.ts'
import { paragraphOf } from './document.ts'
import type { Amendment, OpenedMeeting } from './state.ts'

/** One wording in the life of a paragraph: what it was, what it changed, by which amendment and when. */
export interface Moment {
  readonly at: string
  readonly seq: number
  /** Null for the wording of the draft. */
  readonly amendment: Amendment | null
  readonly text: RichText
  /** Against the wording before it. */
  readonly changes: Redline
}

/** The wordings of a paragraph, oldest first. */
export function paragraphHistory(meeting: OpenedMeeting, blockId: BlockId): readonly Moment[] {
  const wordings = paragraphOf(meeting, blockId)?.wordings ?? []
  return wordings.map(({ text, by, at, seq }, index) => ({
    at,
    seq,
    amendment: meeting.amendments.find(({ id }) => id === by) ?? null,
    text,
    changes: redline(index === 0 && by === null ? text : (wordings[index - 1]?.text ?? []), text),
  }))
}
