import { accepted, refused } from '../result.ts'
import { merge } from '../text/merge.ts'
import type { RichText } from '../text/span.ts'
import { sameText } from '../text/tidy.ts'
import { adoptionRefusal } from './adoption.ts'
import { carried } from './carrying.ts'
import type { CommandOf } from './command.ts'
import type { Decision } from './decision.ts'
import { isParagraph, paragraphOf, sectionOf, wordingOf } from './document.ts'
import { nameOf } from './paragraph-name.ts'
import type { Change, ChangeOf } from './shape.ts'
import { collidingWords } from './standing.ts'
import type { Amendment, AmendmentStatus, OpenedMeeting, Paragraph, Sitting } from './state.ts'

type Agreed = Extract<AmendmentStatus, { kind: 'agreed' }>

/** Takes an outcome back, whatever it was. What was agreed must still be separable from what came after it. */
export function reopenAmendment(
  meeting: Sitting,
  { amendmentId, despiteAdoption }: CommandOf<'ReopenAmendment'>,
): Decision {
  const amendment = meeting.amendments.find(({ id }) => id === amendmentId)
  if (!amendment) return refused({ code: 'unknown-amendment' })
  const { status } = amendment
  if (status.kind === 'open') return refused({ code: 'amendment-open' })
  if (status.kind !== 'agreed') return reopened(amendmentId, null)
  const adopted = adoptionRefusal(meeting, status.applied.blockId)
  if (adopted && !despiteAdoption) return refused(adopted)
  if (status.applied.kind === 'reword') return rewordBack(meeting, amendmentId, status.applied, status.seq)
  const later = new Set([...builtOn(meeting, status), ...outgrown(meeting, amendment, status)])
  if (later.size === 0) return reopened(amendmentId, null)
  return refused({ code: 'cannot-revert', words: [...later].flatMap((id) => namesOf(meeting, id)) })
}

function reopened(amendmentId: string, reverted: Change | null): Decision {
  return accepted([{ type: 'AmendmentReopened', amendmentId, reverted }])
}

/**
 * A merge backwards: from the wording after the amendment to the one before it, and to the one that stands, in
 * whichever paragraph its words are now.
 */
function rewordBack(
  meeting: Sitting,
  amendmentId: string,
  applied: ChangeOf<'reword'>,
  seq: number,
): Decision {
  const { blockId, base, text } = applied
  const requests = carried(meeting, { kind: 'reword', blockId, base: text, text: base }, seq)
  const [request = { blockId, base, text: base }, another] = requests ?? []
  const paragraph = paragraphOf(meeting, request.blockId)
  if (!paragraph || paragraph.removal?.how === 'deleted') {
    return refused({ code: 'paragraph-removed', label: paragraph ? nameOf(paragraph) : '' })
  }
  if (requests === null || another) {
    return refused({ code: 'cannot-revert', words: [nameOf(paragraph)] })
  }
  const now = wordingOf(paragraph)
  const merged = merge(request.base, request.text, now)
  if (merged.kind === 'clean' && merged.text.length > 0) {
    return reopened(amendmentId, { kind: 'reword', blockId: request.blockId, base: now, text: merged.text })
  }
  const words = merged.kind === 'collision' ? collidingWords(merged.pieces) : [nameOf(paragraph)]
  return refused({ code: 'cannot-revert', words })
}

/** The paragraphs that a later agreed amendment changed and that this one made, moved or removed. */
function builtOn(meeting: OpenedMeeting, { applied, newBlockId, seq }: Agreed): readonly string[] {
  const touched = new Set(blocksOf(applied, newBlockId))
  const later = meeting.amendments.flatMap(({ status }) =>
    status.kind === 'agreed' && status.seq > seq ? blocksOf(status.applied, status.newBlockId) : [],
  )
  return later.filter((id) => touched.has(id))
}

/** The paragraphs whose wording or place hangs on a change. */
function blocksOf(change: Change, newBlockId: string): readonly string[] {
  switch (change.kind) {
    case 'reword':
    case 'delete':
    case 'move':
      return [change.blockId]
    case 'insert':
      return [newBlockId]
    case 'split':
      return [change.blockId, newBlockId]
    case 'join':
      return [change.blockId, change.nextId]
  }
}

/** The paragraphs that are no longer as the amendment left them, in wording or in place. */
function outgrown(meeting: OpenedMeeting, { id }: Amendment, status: Agreed): readonly string[] {
  const { applied, newBlockId } = status
  switch (applied.kind) {
    case 'split':
      return [
        ...rewordedSince(meeting, applied.blockId, applied.first),
        ...rewordedSince(meeting, newBlockId, applied.second),
        ...spokenOf(meeting, newBlockId),
      ]
    case 'join':
      return rewordedSince(meeting, applied.blockId, applied.text)
    case 'move':
      return movedSince(meeting, id, applied, status.seq)
    case 'insert':
      return spokenOf(meeting, newBlockId)
    case 'reword':
    case 'delete':
      return []
  }
}

/** A paragraph that would be gone while something said of it still stands, and could not be shown anywhere. */
function spokenOf({ comments, amendments }: OpenedMeeting, id: string): readonly string[] {
  const isCommented = comments.some(({ blockId, withdrawn }) => blockId === id && !withdrawn)
  const isToBeAmended = amendments.some(({ change, status }) => {
    return status.kind === 'open' && (change.blockId === id || besideOf(change) === id)
  })
  return isCommented || isToBeAmended ? [id] : []
}

/** The other paragraph of which a change speaks. */
function besideOf(change: Change): string | null {
  if (change.kind === 'move') return change.anchorId
  return change.kind === 'join' ? change.nextId : null
}

/**
 * A rewording from before a split may have been taken back after it; the wordings that the split remembers
 * still have it, so the split must wait until it is agreed again.
 */
function rewordedSince(meeting: OpenedMeeting, id: string, text: RichText): readonly string[] {
  const paragraph = paragraphOf(meeting, id)
  return paragraph && sameText(wordingOf(paragraph), text) ? [] : [id]
}

/** What a later move took out of the section, and what was added to it since: neither could go back with it. */
function movedSince(
  { document }: OpenedMeeting,
  by: string,
  { blockId }: ChangeOf<'move'>,
  seq: number,
): readonly string[] {
  const left = document.flatMap((entry) => (!isParagraph(entry) && entry.by === by ? [entry.departed] : []))
  const gone = document.filter(
    (entry): entry is Paragraph => isParagraph(entry) && left.includes(entry.id) && entry.movedBy !== by,
  )
  const added = sectionOf(document, blockId).filter(
    ({ id, origin, wordings }) =>
      origin.how !== 'drafted' && !left.includes(id) && (wordings.at(-1)?.seq ?? 0) > seq,
  )
  return [...gone, ...added].map(({ id }) => id)
}

function namesOf(meeting: OpenedMeeting, id: string): readonly string[] {
  const paragraph = paragraphOf(meeting, id)
  return paragraph ? [nameOf(paragraph)] : []
}
