import { accepted, type Result, refused } from '../result.ts'
import { adoptText, takeAdoptionBack } from './adoption.ts'
import { moveAgenda, setAgenda } from './agenda.ts'
import { agree, propose, reject, revise, withdraw } from './amending.ts'
import type { Command, CommandOf, Metadata } from './command.ts'
import { captureComment, editComment, giveOutcome, withdrawComment } from './comments.ts'
import type { Decision } from './decision.ts'
import { addDelegates, correctDelegate, markAttendance, removeDelegate } from './delegates.ts'
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
import type { Refusal } from './refusal.ts'
import type { About } from './shape.ts'
import type { OpenedMeeting, Sitting } from './state.ts'
import { reopenAmendment } from './taking-back.ts'
import { tidied, tidiedAbout, tidiedBlock, tidiedSealing } from './tidying.ts'
import { cancelVote, countVote, putVote } from './vote.ts'

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
  command: Exclude<Command, CommandOf<'OpenMeeting'> | CommandOf<'ReopenMeeting'>>,
  metadata: Metadata,
): Decision {
  switch (command.type) {
    case 'DescribeMeeting':
      return describing(command)
    case 'ChooseProfile':
      return events({ type: 'ProfileChosen', profile: command.profile })
    case 'AddDelegates':
      return addDelegates(command, metadata)
    case 'CorrectDelegate':
      return correctDelegate(meeting, command)
    case 'RemoveDelegate':
      return removeDelegate(meeting, command)
    case 'MarkAttendance':
      return markAttendance(meeting, command)
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
      return captureComment(meeting, command, metadata)
    case 'EditComment':
      return editComment(meeting, command)
    case 'WithdrawComment':
      return withdrawComment(meeting, command)
    case 'GiveOutcome':
      return giveOutcome(meeting, command)
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

function opening({ about, profile }: CommandOf<'OpenMeeting'>, { id }: Metadata): Decision {
  const named = namedAbout(about)
  return named.ok ? events({ type: 'MeetingOpened', meetingId: id, about: named.value, profile }) : named
}

function describing({ about }: CommandOf<'DescribeMeeting'>): Decision {
  const named = namedAbout(about)
  return named.ok ? events({ type: 'MeetingDescribed', about: named.value }) : named
}

function namedAbout(about: About): Result<About, Refusal> {
  const tidy = tidiedAbout(about)
  return tidy.name === '' || tidy.body === '' ? refused({ code: 'no-name' }) : accepted(tidy)
}

function reopening(meeting: OpenedMeeting, { reason }: CommandOf<'ReopenMeeting'>): Decision {
  if (meeting.status !== 'sealed') return refused({ code: 'not-sealed' })
  const words = tidied(reason)
  return words === '' ? refused({ code: 'no-reason' }) : events({ type: 'MeetingReopened', reason: words })
}

/** A draft can be replaced only as long as nothing has been said of it. */
function taking(meeting: Sitting, { source, blocks }: CommandOf<'TakeDraft'>): Decision {
  if (meeting.comments.length > 0 || meeting.amendments.length > 0) {
    return refused({ code: 'draft-already-discussed' })
  }
  if (new Set(blocks.map(({ id }) => id)).size !== blocks.length) return refused({ code: 'duplicate-block' })
  return events({ type: 'DraftTaken', source, blocks: blocks.map(tidiedBlock) })
}

function sealing(meeting: Sitting, command: CommandOf<'SealMeeting'>): Decision {
  if (meeting.draft.length === 0) return refused({ code: 'no-draft' })
  const tidy = tidiedSealing(command.sealing)
  if (tidy.authority === '') return refused({ code: 'no-authority' })
  const openAmendments = meeting.amendments.filter(({ status }) => status.kind === 'open').map(({ id }) => id)
  return events({ type: 'MeetingSealed', sealing: tidy, openAmendments })
}

function turning(seq: number | null, type: 'FactUndone' | 'FactRedone', nothing: Refusal): Decision {
  return seq === null ? refused(nothing) : events({ type, seq })
}
