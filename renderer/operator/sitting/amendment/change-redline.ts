import { paragraphOf, wordingOf } from '../../../../shared/meeting/document.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import { type Standing, standingOf } from '../../../../shared/meeting/standing.ts'
import type { Amendment, OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { type Redline, redline } from '../../../../shared/text/redline.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { join } from '../../../../shared/text/tidy.ts'

/** The change that a card shows: an open amendment as it would be made now, an agreed one as it was made. */
export function shownChange(amendment: Amendment, now: Standing): Change {
  const { status, change } = amendment
  if (status.kind === 'agreed') return status.applied
  return status.kind === 'open' && now.kind === 'ready' ? now.change : change
}

/** What a change does to the words; null where it touches none. A new line shows where a paragraph is parted. */
export function changeRedline(meeting: OpenedMeeting, change: Change): Redline | null {
  switch (change.kind) {
    case 'reword':
      return redline(change.base, change.text)
    case 'insert':
      return redline([], change.text)
    case 'delete':
      return redline(deletedWords(meeting, change.blockId), [])
    case 'move':
      return null
    case 'split':
      return redline(change.base, join([change.first, change.second], '\n'))
    case 'join':
      return redline(join([change.base, change.nextBase], '\n'), change.text)
  }
}

function deletedWords(meeting: OpenedMeeting, id: string): RichText {
  const paragraph = paragraphOf(meeting, id)
  return paragraph ? wordingOf(paragraph) : []
}

/** How an amendment stands; a settled one is not asked for again. */
export function standingNow(meeting: OpenedMeeting, amendment: Amendment): Standing {
  return amendment.status.kind === 'open'
    ? standingOf(meeting, amendment)
    : { kind: 'done', change: amendment.change }
}
