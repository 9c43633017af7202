import type { Event } from '../../shared/meeting/event.ts'
import type { History } from '../../shared/meeting/history.ts'
import type { Change, Question } from '../../shared/meeting/shape.ts'
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
    case 'ProfileChosen':
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
  readonly delegates?: readonly string[]
  readonly blocks?: readonly string[]
  readonly comments?: readonly string[]
  readonly amendments?: readonly string[]
  readonly agenda?: readonly string[]
  readonly requests?: readonly string[]
  readonly turns?: readonly string[]
  readonly votes?: readonly string[]
}

type Naming = Exclude<
  Event,
  {
    type:
      | 'MeetingOpened'
      | 'FactUndone'
      | 'FactRedone'
      | 'MeetingDescribed'
      | 'ProfileChosen'
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
      return { delegates: [event.delegate.id] }
    case 'DelegateRemoved':
      return { delegates: [event.delegateId] }
    case 'AttendanceMarked':
      return { delegates: event.delegateIds }
    case 'CommentCaptured':
      return { delegates: [event.delegateId], blocks: known(event.blockId) }
    case 'CommentEdited':
      return {
        delegates: [event.delegateId],
        blocks: known(event.blockId),
        comments: [event.commentId],
      }
    case 'CommentWithdrawn':
    case 'OutcomeGiven':
      return { comments: [event.commentId] }
    case 'AmendmentProposed':
      return {
        delegates: event.proposers,
        blocks: blocksOf(event.change),
        comments: known(event.commentId),
      }
    case 'AmendmentRevised':
      return {
        delegates: event.proposers,
        blocks: blocksOf(event.change),
        amendments: [event.amendmentId],
      }
    case 'AmendmentAgreed':
      return { blocks: blocksOf(event.applied), amendments: [event.amendmentId] }
    case 'AmendmentReopened':
    case 'AmendmentRejected':
    case 'AmendmentWithdrawn':
      return { amendments: [event.amendmentId] }
    case 'AgendaMoved':
      return { agenda: known(event.itemId) }
    case 'FloorRequested':
    case 'FloorGiven':
      return { delegates: [event.delegateId] }
    case 'FloorRequestWithdrawn':
      return { requests: [event.requestId] }
    case 'SpeakersOrdered':
      return { requests: event.requestIds }
    case 'TurnExtended':
    case 'FloorTaken':
      return { turns: [event.turnId] }
    case 'VotePut':
      return { delegates: event.voting.base.excluded, ...ofQuestion(event.voting.question) }
    case 'VoteCounted':
    case 'VoteCancelled':
      return { votes: [event.voteId] }
    case 'TextAdopted':
      return { blocks: known(event.blockId), votes: known(event.voteId) }
    case 'AdoptionTakenBack':
      return { blocks: known(event.blockId) }
    case 'RulesSet':
    case 'AgendaSet':
    case 'PassageWritten':
    case 'PassageRestored':
    case 'NoteWritten':
    case 'NoteRemoved':
      return {}
  }
}

function ofQuestion(question: Question): Leaning {
  switch (question.kind) {
    case 'amendment':
      return { amendments: [question.amendmentId] }
    case 'alternatives':
      return { amendments: question.amendmentIds }
    case 'part':
      return { blocks: [question.blockId] }
    default:
      return {}
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

function holdsAll(meeting: OpenedMeeting, leaning: Leaning): boolean {
  const paragraphs = meeting.document.filter((entry) => 'id' in entry)
  return (
    allIn(meeting.roster, leaning.delegates) &&
    allIn(paragraphs, leaning.blocks) &&
    allIn(meeting.comments, leaning.comments) &&
    allIn(meeting.amendments, leaning.amendments) &&
    allIn(meeting.agenda, leaning.agenda) &&
    allIn(meeting.waiting, leaning.requests) &&
    allIn(meeting.turns, leaning.turns) &&
    allIn(meeting.votes, leaning.votes)
  )
}

function allIn(list: readonly { readonly id: string }[], ids: readonly string[] = []): boolean {
  return ids.every((wanted) => list.some(({ id }) => id === wanted))
}
