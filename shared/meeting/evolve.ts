import type { Block } from '../draft/block.ts'
import { isSequential } from '../draft/numbering.ts'
import { adoptionsAfter } from './adoption.ts'
import type { Event, Fact } from './event.ts'
import { floorAfter } from './floor.ts'
import { minutesTextAfter } from './minutes-text.ts'
import { spellsAfter } from './presence.ts'
import { quorumChangesAfter } from './quorum.ts'
import { applied, takenBack } from './revision.ts'
import type { Rules } from './shape.ts'
import type {
  Amendment,
  AmendmentStatus,
  Comment,
  Meeting,
  OpenedMeeting,
  Paragraph,
  RosterEntry,
  Sitting,
} from './state.ts'
import { TWO_THIRDS } from './threshold.ts'
import { votesAfter } from './vote.ts'

export const UNOPENED: Meeting = { status: 'unopened' }

/** Two thirds of the members for a quorum, and no limit to a speech until the chair sets one. */
export const USUAL_RULES: Rules = { quorum: TWO_THIRDS, speakingSeconds: null, warningSeconds: 60 }

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>

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

function openedBy(event: Of<'MeetingOpened'>, fact: Fact): Sitting {
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
      return amended(meeting, event, fact)
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

function rosterAfter(
  roster: readonly RosterEntry[],
  event: Of<'DelegatesAdded'> | Of<'DelegateCorrected'> | Of<'DelegateRemoved'> | Of<'AttendanceMarked'>,
): readonly RosterEntry[] {
  switch (event.type) {
    case 'DelegatesAdded':
      return [
        ...roster,
        ...event.delegates.map((delegate) => ({
          ...delegate,
          attendance: { kind: 'unknown' as const },
          spells: [],
        })),
      ]
    case 'DelegateCorrected':
      return changed(roster, event.delegate.id, (entry) => ({ ...entry, ...event.delegate }))
    case 'DelegateRemoved':
      return roster.filter(({ id }) => id !== event.delegateId)
    case 'AttendanceMarked': {
      const marked = new Set(event.delegateIds)
      const { attendance } = event
      return roster.map((entry) =>
        marked.has(entry.id)
          ? { ...entry, attendance, spells: spellsAfter(entry.spells, attendance) }
          : entry,
      )
    }
  }
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

function commentsAfter(
  comments: readonly Comment[],
  event: Of<'CommentCaptured'> | Of<'CommentEdited'> | Of<'CommentWithdrawn'> | Of<'OutcomeGiven'>,
  fact: Fact,
): readonly Comment[] {
  switch (event.type) {
    case 'CommentCaptured':
      return [...comments, captured(event, fact)]
    case 'CommentEdited': {
      const { type: _, commentId, ...rest } = event
      return changed(comments, commentId, (comment) => ({ ...comment, ...rest, editedAt: fact.at }))
    }
    case 'CommentWithdrawn':
      return changed(comments, event.commentId, (comment) => ({ ...comment, withdrawn: true }))
    case 'OutcomeGiven':
      return changed(comments, event.commentId, (comment) => ({ ...comment, outcome: event.outcome }))
  }
}

function captured(event: Of<'CommentCaptured'>, { at, seq }: Fact): Comment {
  const { type: _, commentId, written = false, reviewer = null, ...said } = event
  return {
    id: commentId,
    ...said,
    at,
    seq,
    editedAt: null,
    withdrawn: false,
    outcome: null,
    written,
    reviewer,
  }
}

function amended(
  meeting: OpenedMeeting,
  event:
    | Of<'AmendmentProposed'>
    | Of<'AmendmentRevised'>
    | Of<'AmendmentAgreed'>
    | Of<'AmendmentRejected'>
    | Of<'AmendmentWithdrawn'>
    | Of<'AmendmentReopened'>,
  fact: Fact,
): OpenedMeeting {
  const { at, seq } = fact
  switch (event.type) {
    case 'AmendmentProposed':
      return { ...meeting, amendments: [...meeting.amendments, proposed(meeting, event, fact)] }
    case 'AmendmentRevised': {
      const { change, proposers } = event
      return {
        ...meeting,
        amendments: changed(meeting.amendments, event.amendmentId, (old) => ({
          ...old,
          change,
          changeSeq: seq,
          proposers,
        })),
      }
    }
    case 'AmendmentAgreed': {
      const maker = { by: event.amendmentId, fact }
      const document = applied(meeting, event.applied, event.newBlockId, maker)
      const status = {
        kind: 'agreed',
        at,
        seq,
        applied: event.applied,
        newBlockId: event.newBlockId,
      } as const
      return { ...withStatus(meeting, event.amendmentId, status), document }
    }
    case 'AmendmentRejected':
      return withStatus(meeting, event.amendmentId, { kind: 'rejected', at, reason: event.reason })
    case 'AmendmentWithdrawn':
      return withStatus(meeting, event.amendmentId, { kind: 'withdrawn', at })
    case 'AmendmentReopened':
      return reopenedAmendment(meeting, event, fact)
  }
}

function proposed(meeting: OpenedMeeting, event: Of<'AmendmentProposed'>, { at, seq }: Fact): Amendment {
  const { type: _, amendmentId, reviewer = null, ...rest } = event
  const siblings = meeting.amendments.filter(({ change }) => change.blockId === event.change.blockId)
  return {
    id: amendmentId,
    ordinal: siblings.length + 1,
    ...rest,
    reviewer,
    changeSeq: seq,
    at,
    seq,
    status: { kind: 'open' },
  }
}

function withStatus(meeting: OpenedMeeting, id: string, status: AmendmentStatus): OpenedMeeting {
  return {
    ...meeting,
    amendments: changed(meeting.amendments, id, (amendment) => ({ ...amendment, status })),
  }
}

function reopenedAmendment(
  meeting: OpenedMeeting,
  event: Of<'AmendmentReopened'>,
  fact: Fact,
): OpenedMeeting {
  const amendment = meeting.amendments.find(({ id }) => id === event.amendmentId)
  const open = withStatus(meeting, event.amendmentId, { kind: 'open' })
  if (amendment?.status.kind !== 'agreed') return open
  return { ...open, document: takenBack(meeting, amendment, event.reverted, { by: amendment.id, fact }) }
}

function reopened(meeting: OpenedMeeting, event: Of<'MeetingReopened'>, { at, seq }: Fact): OpenedMeeting {
  if (meeting.status !== 'sealed') return meeting
  const { sealing: _sealing, sealedAt: _at, sealedSeq: _seq, ...held } = meeting
  const reopenings = [...meeting.reopenings, { at, seq, reason: event.reason }]
  return { ...held, status: 'sitting', reopenings }
}

/**
 * A list with one of its members changed; the others stay the same objects, so that views can remember them.
 * Sought from the end: what is changed is mostly new.
 */
function changed<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] {
  const index = list.findLastIndex((item) => item.id === id)
  const item = list[index]
  return item === undefined ? list : list.with(index, change(item))
}
