import type { Block } from '../draft/block.ts'
import { isSequential } from '../draft/numbering.ts'
import { adoptionsAfter } from './adoption.ts'
import { amendmentsAfter } from './amending.ts'
import { commentsAfter } from './comments.ts'
import { rosterAfter } from './delegates.ts'
import type { EventOf, Fact } from './event.ts'
import { floorAfter } from './floor.ts'
import { minutesTextAfter } from './minutes-text.ts'
import { quorumChangesAfter } from './quorum.ts'
import type { Rules } from './shape.ts'
import type { Meeting, OpenedMeeting, Paragraph, Sitting } from './state.ts'
import { TWO_THIRDS } from './threshold.ts'
import { votesAfter } from './vote.ts'

export const UNOPENED: Meeting = { status: 'unopened' }

/** Two thirds of the members for a quorum, and no limit to a speech until the chair sets one. */
const USUAL_RULES: Rules = { quorum: TWO_THIRDS, speakingSeconds: null, warningSeconds: 60 }

/**
 * The meeting after one more fact: the one function that says what a fact means. Pure; facts that `decide`
 * would not have made (a comment on a meeting never opened) change nothing.
 */
export function evolve(meeting: Meeting, fact: Fact): Meeting {
  if (meeting.status === 'unopened') {
    return fact.event.type === 'MeetingOpened' ? openedBy(fact.event, fact) : meeting
  }
  return { ...changedBy(meeting, fact), at: fact.at, seq: fact.seq }
}

function openedBy(event: EventOf<'MeetingOpened'>, fact: Fact): Sitting {
  return {
    status: 'sitting',
    id: event.meetingId,
    about: event.about,
    profile: event.profile,
    roster: [],
    rules: USUAL_RULES,
    quorumChanges: [],
    agenda: [],
    agendaMoves: [],
    waiting: [],
    turns: [],
    votes: [],
    adoptions: [],
    writtenPassages: [],
    notes: [],
    draft: [],
    source: '',
    document: [],
    comments: [],
    amendments: [],
    openedAt: fact.at,
    reopenings: [],
    at: fact.at,
    seq: fact.seq,
  }
}

function changedBy(meeting: OpenedMeeting, fact: Fact): OpenedMeeting {
  const { event } = fact
  switch (event.type) {
    case 'MeetingOpened':
      return meeting
    case 'MeetingDescribed':
      return { ...meeting, about: event.about }
    case 'ProfileChosen':
      return { ...meeting, profile: event.profile }
    case 'DelegatesAdded':
    case 'DelegateCorrected':
    case 'DelegateRemoved':
    case 'AttendanceMarked':
      return withQuorum({ ...meeting, roster: rosterAfter(meeting.roster, event) }, fact)
    case 'RulesSet':
      return withQuorum({ ...meeting, rules: event.rules }, fact)
    case 'AgendaSet':
      return { ...meeting, agenda: event.items }
    case 'AgendaMoved': {
      const move = { itemId: event.itemId, at: fact.at, seq: fact.seq }
      return { ...meeting, agendaMoves: [...meeting.agendaMoves, move] }
    }
    case 'FloorRequested':
    case 'FloorRequestWithdrawn':
    case 'SpeakersOrdered':
    case 'FloorGiven':
    case 'TurnExtended':
    case 'FloorTaken':
      return { ...meeting, ...floorAfter(meeting, event, fact) }
    case 'VotePut':
    case 'VoteCounted':
    case 'VoteCancelled':
      return { ...meeting, votes: votesAfter(meeting, event, fact) }
    case 'TextAdopted':
    case 'AdoptionTakenBack':
      return { ...meeting, adoptions: adoptionsAfter(meeting, event, fact) }
    case 'PassageWritten':
    case 'PassageRestored':
    case 'NoteWritten':
    case 'NoteRemoved':
      return { ...meeting, ...minutesTextAfter(meeting, event, fact) }
    case 'DraftTaken':
      return { ...meeting, source: event.source, draft: event.blocks, document: drafted(event.blocks, fact) }
    case 'CommentCaptured':
    case 'CommentEdited':
    case 'CommentWithdrawn':
    case 'OutcomeGiven':
      return { ...meeting, comments: commentsAfter(meeting.comments, event, fact) }
    case 'AmendmentProposed':
    case 'AmendmentRevised':
    case 'AmendmentAgreed':
    case 'AmendmentRejected':
    case 'AmendmentWithdrawn':
    case 'AmendmentReopened':
      return amendmentsAfter(meeting, event, fact)
    case 'MeetingSealed':
      return { ...meeting, status: 'sealed', sealing: event.sealing, sealedAt: fact.at, sealedSeq: fact.seq }
    case 'MeetingReopened':
      return reopened(meeting, event, fact)
    // The history works these two out before it folds; by themselves they mean nothing here.
    case 'FactUndone':
    case 'FactRedone':
      return meeting
  }
}

function withQuorum(meeting: OpenedMeeting, fact: Fact): OpenedMeeting {
  return { ...meeting, quorumChanges: quorumChangesAfter(meeting.quorumChanges, meeting, fact) }
}

function drafted(blocks: readonly Block[], fact: Fact): readonly Paragraph[] {
  const sequential = isSequential(blocks)
  return blocks.map(({ id, kind, level, label, text }) => ({
    id,
    kind,
    level,
    label,
    draftedLabel: label,
    numbered: sequential.has(id),
    wordings: [{ text, by: null, at: fact.at, seq: fact.seq }],
    origin: { how: 'drafted' },
    removal: null,
    movedBy: null,
  }))
}

function reopened(
  meeting: OpenedMeeting,
  event: EventOf<'MeetingReopened'>,
  { at, seq }: Fact,
): OpenedMeeting {
  if (meeting.status !== 'sealed') return meeting
  const { sealing: _sealing, sealedAt: _at, sealedSeq: _seq, ...held } = meeting
  const reopenings = [...meeting.reopenings, { at, seq, reason: event.reason }]
  return { ...held, status: 'sitting', reopenings }
}
