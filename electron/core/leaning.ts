import type { Event } from '../../shared/meeting/event.ts'
import type { History } from '../../shared/meeting/history.ts'
import type { Change } from '../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../shared/meeting/state.ts'

/**
 * Whether an event still means something after the others, where some between them are lost: whatever it names
 * must be there. A comment whose delegate is lost would print without a name; an undoing whose fact is lost
 * would undo another.
 */
export function stands(history: History, event: Event): boolean {
  const { meeting } = history
  if (meeting.status === 'unopened') return event.type === 'MeetingOpened'
  switch (event.type) {
    case 'MeetingOpened':
      return false
    case 'FactUndone':
      return event.seq === history.undoable
    case 'FactRedone':
      return event.seq === history.redoable
    case 'MeetingDescribed':
    case 'DelegatesAdded':
    case 'DraftTaken':
    case 'MeetingSealed':
    case 'MeetingReopened':
      return true
    default:
      return holdsAll(meeting, leaningOf(event))
  }
}

interface Leaning {
  readonly delegates: readonly string[]
  readonly blocks: readonly string[]
  readonly comments: readonly string[]
  readonly amendments: readonly string[]
}

const NOTHING: Leaning = { delegates: [], blocks: [], comments: [], amendments: [] }

type Naming = Exclude<
  Event,
  {
    type:
      | 'MeetingOpened'
      | 'FactUndone'
      | 'FactRedone'
      | 'MeetingDescribed'
      | 'DelegatesAdded'
      | 'DraftTaken'
      | 'MeetingSealed'
      | 'MeetingReopened'
  }
>

/** What an event names that an earlier one must have brought. */
function leaningOf(event: Naming): Leaning {
  switch (event.type) {
    case 'DelegateCorrected':
      return { ...NOTHING, delegates: [event.delegate.id] }
    case 'DelegateRemoved':
      return { ...NOTHING, delegates: [event.delegateId] }
    case 'AttendanceMarked':
      return { ...NOTHING, delegates: event.delegateIds }
    case 'CommentCaptured':
      return { ...NOTHING, delegates: [event.delegateId], blocks: known(event.blockId) }
    case 'CommentEdited':
      return {
        ...NOTHING,
        delegates: [event.delegateId],
        blocks: known(event.blockId),
        comments: [event.commentId],
      }
    case 'CommentWithdrawn':
    case 'OutcomeGiven':
      return { ...NOTHING, comments: [event.commentId] }
    case 'AmendmentProposed':
      return {
        delegates: event.proposers,
        blocks: blocksOf(event.change),
        comments: known(event.commentId),
        amendments: [],
      }
    case 'AmendmentRevised':
      return {
        ...NOTHING,
        delegates: event.proposers,
        blocks: blocksOf(event.change),
        amendments: [event.amendmentId],
      }
    case 'AmendmentAgreed':
      return { ...NOTHING, blocks: blocksOf(event.applied), amendments: [event.amendmentId] }
    case 'AmendmentReopened':
    case 'AmendmentRejected':
    case 'AmendmentWithdrawn':
      return { ...NOTHING, amendments: [event.amendmentId] }
  }
}

function known(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}

function blocksOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'move':
      return [change.blockId, change.anchorId]
    case 'join':
      return [change.blockId, change.nextId]
    default:
      return [change.blockId]
  }
}

function holdsAll(meeting: OpenedMeeting, { delegates, blocks, comments, amendments }: Leaning): boolean {
  const paragraphs = meeting.document.filter((entry) => 'id' in entry)
  return (
    allIn(meeting.roster, delegates) &&
    allIn(paragraphs, blocks) &&
    allIn(meeting.comments, comments) &&
    allIn(meeting.amendments, amendments)
  )
}

function allIn(list: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  return ids.every((wanted) => list.some(({ id }) => id === wanted))
}
