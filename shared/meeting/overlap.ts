import type { BlockId } from '../draft/block.ts'
import { touching } from '../text/merge.ts'
import type { RichText } from '../text/span.ts'
import { sameText } from '../text/tidy.ts'
import { paragraphOf, wordingOf } from './document.ts'
import { standingOf } from './standing.ts'
import type { Amendment, AmendmentId, OpenedMeeting } from './state.ts'

/** Two open rewordings of one paragraph that touch the same words, said in those words. */
export interface Overlap {
  readonly first: AmendmentId
  readonly second: AmendmentId
  readonly words: readonly string[]
}

/** Which open alternatives to a paragraph collide with each other, as they stand now. */
export function overlapsOf(meeting: OpenedMeeting, blockId: BlockId): readonly Overlap[] {
  const paragraph = paragraphOf(meeting, blockId)
  if (!paragraph || paragraph.removal !== null) return []
  const base = wordingOf(paragraph)
  const texts = meeting.amendments.flatMap((amendment) => {
    const text = readyText(meeting, amendment, blockId)
    return text === null ? [] : [{ id: amendment.id, text }]
  })
  return texts.flatMap((first, index) =>
    texts.slice(index + 1).flatMap((second) => {
      if (sameText(first.text, second.text)) return []
      const words = touching(base, first.text, second.text)
      return words.length === 0 ? [] : [{ first: first.id, second: second.id, words }]
    }),
  )
}

/** What an open rewording would make of this paragraph, also where it was proposed to one since split or joined. */
function readyText(meeting: OpenedMeeting, amendment: Amendment, blockId: BlockId): RichText | null {
  if (amendment.status.kind !== 'open' || amendment.change.kind !== 'reword') return null
  const now = standingOf(meeting, amendment)
  return now.kind === 'ready' && now.change.kind === 'reword' && now.change.blockId === blockId
    ? now.change.text
    : null
}
