import { DISCUSSED_KINDS } from '../draft/block.ts'
import { accepted, type Result, refused } from '../result.ts'
import { adoptText, takeAdoptionBack } from './adoption.ts'
import { moveAgenda, setAgenda } from './agenda.ts'
import { agree, propose, reject, revise, withdraw } from './amending.ts'
import { citationOf } from './citation.ts'
import type { Command, Metadata } from './command.ts'
import { paragraphOf } from './document.ts'
import type { Event } from './event.ts'
import {
  extendTurn,
  giveFloor,
  orderSpeakers,
  requestFloor,
  takeFloor,
  withdrawFloorRequest,
} from './floor.ts'
import type { History } from './history.ts'
import { removeNote, restorePassage, writeNote, writePassage } from './minutes-text.ts'
import { areInOrder, spellsAfter } from './presence.ts'
import type { Refusal } from './refusal.ts'
import type { About, Citation } from './shape.ts'
import type { OpenedMeeting, Sitting } from './state.ts'
import { reopenAmendment } from './taking-back.ts'
import {
  tidied,
  tidiedAbout,
  tidiedAttendance,
  tidiedBlock,
  tidiedDelegate,
  tidiedOutcome,
  tidiedSealing,
} from './tidying.ts'
import { cancelVote, countVote, putVote } from './vote.ts'

export type Decision = Result<readonly Event[], Refusal>

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * What a command comes to: the facts to record, or why not. Pure: the clock's reading and one fresh id come
 * with the command. Whatever needs several ids derives them from the one (`<id>.1`, `<id>.2`).
 */
export function decide(history: History, command: Command, metadata: Metadata): Decision {
  const { meeting } = history
  if (command.type === 'OpenMeeting') {
    return meeting.status === 'unopened' ? opening(command, metadata) : refused({ code: 'already-open' })
  }
  if (meeting.status === 'unopened') return refused({ code: 'no-meeting' })
  if (command.type === 'ReopenMeeting') return reopening(meeting, command)
  if (meeting.status === 'sealed') return refused({ code: 'sealed' })
  return decideSitting(history, meeting, command, metadata)
}

function decideSitting(
  history: History,
  meeting: Sitting,
  command: Exclude<Command, Of<'OpenMeeting'> | Of<'ReopenMeeting'>>,
  metadata: Metadata,
): Decision {
  switch (command.type) {
    case 'DescribeMeeting':
      return describing(command)
    case 'AddDelegates':
      return adding(command, metadata)
    case 'CorrectDelegate':
      return correcting(meeting, command)
    case 'RemoveDelegate':
      return removing(meeting, command)
    case 'MarkAttendance':
      return marking(meeting, command)
    case 'SetRules':
      return events({ type: 'RulesSet', rules: command.rules })
    case 'SetAgenda':
      return setAgenda(meeting, command)
    case 'MoveAgenda':
      return moveAgenda(meeting, command)
    case 'RequestFloor':
      return requestFloor(meeting, command, metadata)
    case 'WithdrawFloorRequest':
      return withdrawFloorRequest(meeting, command)
    case 'OrderSpeakers':
      return orderSpeakers(meeting, command)
    case 'GiveFloor':
      return giveFloor(meeting, command, metadata)
    case 'ExtendTurn':
      return extendTurn(meeting, command)
    case 'TakeFloor':
      return takeFloor(meeting)
    case 'PutVote':
      return putVote(meeting, command, metadata)
    case 'CountVote':
      return countVote(meeting, command)
    case 'CancelVote':
      return cancelVote(meeting, command)
    case 'AdoptText':
      return adoptText(meeting, command)
    case 'TakeAdoptionBack':
      return takeAdoptionBack(meeting, command)
    case 'WritePassage':
      return writePassage(meeting, command)
    case 'RestorePassage':
      return restorePassage(meeting, command)
    case 'WriteNote':
      return writeNote(meeting, command, metadata)
    case 'RemoveNote':
      return removeNote(meeting, command)
    case 'TakeDraft':
      return taking(meeting, command)
    case 'CaptureComment':
      return capturing(meeting, command, metadata)
    case 'EditComment':
      return editing(meeting, command)
    case 'WithdrawComment':
      return ofComment(meeting, command.commentId, { type: 'CommentWithdrawn', commentId: command.commentId })
    case 'GiveOutcome':
      return givingOutcome(meeting, command)
    case 'ProposeAmendment':
      return propose(meeting, command, metadata)
    case 'ReviseAmendment':
      return revise(meeting, command)
    case 'AgreeAmendment':
      return agree(meeting, command, metadata)
    case 'RejectAmendment':
      return reject(meeting, command)
    case 'WithdrawAmendment':
      return withdraw(meeting, command)
    case 'ReopenAmendment':
      return reopenAmendment(meeting, command)
    case 'SealMeeting':
      return sealing(meeting, command)
    case 'Undo':
      return turning(history.undoable, 'FactUndone', { code: 'nothing-to-undo' })
    case 'Redo':
      return turning(history.redoable, 'FactRedone', { code: 'nothing-to-redo' })
  }
}

function events(...facts: readonly Event[]): Decision {
  return accepted(facts)
}

function opening({ about, profile }: Of<'OpenMeeting'>, { id }: Metadata): Decision {
  const named = namedAbout(about)
  return named.ok ? events({ type: 'MeetingOpened', meetingId: id, about: named.value, profile }) : named
}

function describing({ about }: Of<'DescribeMeeting'>): Decision {
  const named = namedAbout(about)
  return named.ok ? events({ type: 'MeetingDescribed', about: named.value }) : named
}

function namedAbout(about: About): Result<About, Refusal> {
  const tidy = tidiedAbout(about)
  return tidy.name === '' || tidy.body === '' ? refused({ code: 'no-name' }) : accepted(tidy)
}

function reopening(meeting: OpenedMeeting, { reason }: Of<'ReopenMeeting'>): Decision {
  if (meeting.status !== 'sealed') return refused({ code: 'not-sealed' })
  const words = tidied(reason)
  return words === '' ? refused({ code: 'no-reason' }) : events({ type: 'MeetingReopened', reason: words })
}

function adding({ delegates }: Of<'AddDelegates'>, { id }: Metadata): Decision {
  const named = delegates.map((delegate, index) => ({
    ...tidiedDelegate(delegate),
    id: `${id}.${index + 1}`,
  }))
  if (named.some(({ name }) => name === '')) return refused({ code: 'no-name' })
  return events({ type: 'DelegatesAdded', delegates: named })
}

function correcting(meeting: Sitting, { delegate }: Of<'CorrectDelegate'>): Decision {
  if (!isOnRoster(meeting, delegate.id)) return refused({ code: 'unknown-delegate' })
  const named = tidiedDelegate(delegate)
  return named.name === ''
    ? refused({ code: 'no-name' })
    : events({ type: 'DelegateCorrected', delegate: named })
}

function removing(meeting: Sitting, { delegateId }: Of<'RemoveDelegate'>): Decision {
  const entry = meeting.roster.find(({ id }) => id === delegateId)
  if (!entry) return refused({ code: 'unknown-delegate' })
  const spoke =
    [...meeting.comments, ...meeting.turns, ...meeting.waiting].some(
      (one) => one.delegateId === delegateId,
    ) ||
    meeting.amendments.some(({ proposers }) => proposers.includes(delegateId)) ||
    meeting.votes.some(({ voting }) => voting.base.excluded.includes(delegateId))
  return spoke
    ? refused({ code: 'delegate-has-spoken', name: entry.name })
    : events({ type: 'DelegateRemoved', delegateId })
}

function marking(meeting: Sitting, { delegateIds, attendance }: Of<'MarkAttendance'>): Decision {
  const marked = delegateIds.flatMap((id) => meeting.roster.find((entry) => entry.id === id) ?? [])
  if (marked.length !== delegateIds.length) return refused({ code: 'unknown-delegate' })
  const away = marked.find(({ spells }) => attendance.kind === 'left' && spells.length === 0)
  if (away) return refused({ code: 'not-present', name: away.name })
  const crossed = marked.find(({ spells }) => !areInOrder(spellsAfter(spells, attendance)))
  if (crossed) return refused({ code: 'times-cross', name: crossed.name })
  return events({ type: 'AttendanceMarked', delegateIds, attendance: tidiedAttendance(attendance) })
}

function isOnRoster(meeting: OpenedMeeting, id: string): boolean {
  return meeting.roster.some((entry) => entry.id === id)
}

/** A draft can be replaced only as long as nothing has been said of it. */
function taking(meeting: Sitting, { source, blocks }: Of<'TakeDraft'>): Decision {
  if (meeting.comments.length > 0 || meeting.amendments.length > 0) {
    return refused({ code: 'draft-already-discussed' })
  }
  if (new Set(blocks.map(({ id }) => id)).size !== blocks.length) return refused({ code: 'duplicate-block' })
  return events({ type: 'DraftTaken', source, blocks: blocks.map(tidiedBlock) })
}

function capturing(meeting: Sitting, command: Of<'CaptureComment'>, { id }: Metadata): Decision {
  const said = commented(meeting, command)
  if (!said.ok) return said
  const { written, reviewer } = command
  return events({
    type: 'CommentCaptured',
    commentId: id,
    ...said.value,
    ...(written ? { written } : {}),
    ...(reviewer ? { reviewer } : {}),
  })
}

function editing(meeting: Sitting, command: Of<'EditComment'>): Decision {
  const comment = meeting.comments.find((one) => one.id === command.commentId)
  if (!comment) return refused({ code: 'unknown-comment' })
  if (comment.withdrawn) return refused({ code: 'comment-withdrawn' })
  const said = commented(meeting, command)
  if (!said.ok) return said
  // The citation of the moment it was said stands, unless the comment was moved to another paragraph.
  const citation = command.blockId === comment.blockId ? comment.citation : said.value.citation
  return events({ type: 'CommentEdited', commentId: comment.id, ...said.value, citation })
}

type Said = Pick<
  Extract<Event, { type: 'CommentCaptured' }>,
  'blockId' | 'citation' | 'delegateId' | 'kind' | 'words'
>

function commented(
  meeting: Sitting,
  { blockId, delegateId, kind, words }: Omit<Of<'CaptureComment'>, 'type'>,
): Result<Said, Refusal> {
  if (!isOnRoster(meeting, delegateId)) return refused({ code: 'unknown-delegate' })
  const tidy = tidied(words)
  if (tidy === '') return refused({ code: 'no-words' })
  const cited = blockId === null ? accepted(null) : citation(meeting, blockId)
  return cited.ok ? accepted({ blockId, citation: cited.value, delegateId, kind, words: tidy }) : cited
}

function citation(meeting: Sitting, blockId: string): Result<Citation, Refusal> {
  const paragraph = paragraphOf(meeting, blockId)
  if (!paragraph) return refused({ code: 'unknown-paragraph' })
  if (!DISCUSSED_KINDS.has(paragraph.kind)) return refused({ code: 'not-discussed' })
  return accepted(citationOf(meeting, paragraph))
}

function ofComment(meeting: Sitting, commentId: string, event: Event): Decision {
  const comment = meeting.comments.find(({ id }) => id === commentId)
  if (!comment) return refused({ code: 'unknown-comment' })
  return comment.withdrawn ? refused({ code: 'comment-withdrawn' }) : events(event)
}

function givingOutcome(meeting: Sitting, command: Of<'GiveOutcome'>): Decision {
  const { commentId } = command
  const outcome = tidiedOutcome(command.outcome)
  if (outcome.kind === 'explained' && outcome.words === '') return refused({ code: 'no-words' })
  return ofComment(meeting, commentId, { type: 'OutcomeGiven', commentId, outcome })
}

function sealing(meeting: Sitting, command: Of<'SealMeeting'>): Decision {
  if (meeting.draft.length === 0) return refused({ code: 'no-draft' })
  const tidy = tidiedSealing(command.sealing)
  if (tidy.authority === '') return refused({ code: 'no-authority' })
  const openAmendments = meeting.amendments.filter(({ status }) => status.kind === 'open').map(({ id }) => id)
  return events({ type: 'MeetingSealed', sealing: tidy, openAmendments })
}

function turning(seq: number | null, type: 'FactUndone' | 'FactRedone', nothing: Refusal): Decision {
  return seq === null ? refused(nothing) : events({ type, seq })
}
