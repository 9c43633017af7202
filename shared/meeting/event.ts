import { z } from 'zod'
import { chosenProfileShape } from './chosen-profile.ts'
import {
  aboutShape,
  agendaItemShape,
  attendanceShape,
  blockShape,
  changeShape,
  citationShape,
  commentKindShape,
  countingShape,
  delegateShape,
  idShape,
  momentShape,
  outcomeShape,
  passageShape,
  reviewerShape,
  rulesShape,
  sealingShape,
  votingShape,
  wordsShape,
} from './shape.ts'

/**
 * The facts of a meeting, in the past tense. They are the only thing stored: every window and paper is a
 * fold of them. A shape here is read for ever; a change of one needs a step in `upcast.ts`.
 */
export const eventShape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('MeetingOpened'),
    meetingId: idShape,
    about: aboutShape,
    profile: chosenProfileShape,
  }),
  z.object({ type: z.literal('MeetingDescribed'), about: aboutShape }),
  /** The papers are set in another form from now on. Those that were sealed stay as they are. */
  z.object({ type: z.literal('ProfileChosen'), profile: chosenProfileShape }),

  z.object({ type: z.literal('DelegatesAdded'), delegates: z.array(delegateShape).readonly() }),
  z.object({ type: z.literal('DelegateCorrected'), delegate: delegateShape }),
  z.object({ type: z.literal('DelegateRemoved'), delegateId: idShape }),
  z.object({
    type: z.literal('AttendanceMarked'),
    delegateIds: z.array(idShape).readonly(),
    attendance: attendanceShape,
  }),
  z.object({ type: z.literal('RulesSet'), rules: rulesShape }),

  /** The whole agenda as it is now; items keep their ids. */
  z.object({ type: z.literal('AgendaSet'), items: z.array(agendaItemShape).readonly() }),
  /** The sitting goes on to this item; null: it is between items, in a break or at the end. */
  z.object({ type: z.literal('AgendaMoved'), itemId: idShape.nullable() }),

  z.object({ type: z.literal('FloorRequested'), requestId: idShape, delegateId: idShape }),
  z.object({ type: z.literal('FloorRequestWithdrawn'), requestId: idShape }),
  /** Those who wait, in the order in which they shall speak. */
  z.object({ type: z.literal('SpeakersOrdered'), requestIds: z.array(idShape).readonly() }),
  /** Ends the turn before it, if that was not ended. `requestId` is null for a speaker who was not on the list. */
  z.object({
    type: z.literal('FloorGiven'),
    turnId: idShape,
    delegateId: idShape,
    requestId: idShape.nullable(),
    limitSeconds: z.number().int().positive().nullable(),
  }),
  z.object({
    type: z.literal('TurnExtended'),
    turnId: idShape,
    limitSeconds: z.number().int().positive().nullable(),
  }),
  z.object({ type: z.literal('FloorTaken'), turnId: idShape }),

  z.object({ type: z.literal('VotePut'), voteId: idShape, voting: votingShape }),
  /** What was counted; a second counting puts the first one right. */
  z.object({ type: z.literal('VoteCounted'), voteId: idShape, counting: countingShape }),
  z.object({ type: z.literal('VoteCancelled'), voteId: idShape, reason: wordsShape }),
  /** A heading with all below it, or the whole (null). `voteId` is null where it was adopted without a count. */
  z.object({ type: z.literal('TextAdopted'), blockId: idShape.nullable(), voteId: idShape.nullable() }),
  z.object({ type: z.literal('AdoptionTakenBack'), blockId: idShape.nullable() }),

  /** `source` is the file's name or `''` for pasted text. */
  z.object({ type: z.literal('DraftTaken'), source: wordsShape, blocks: z.array(blockShape).readonly() }),

  /** `blockId` and `citation` are null for a comment on the whole draft. */
  z.object({
    type: z.literal('CommentCaptured'),
    commentId: idShape,
    blockId: idShape.nullable(),
    citation: citationShape.nullable(),
    delegateId: idShape,
    kind: commentKindShape,
    words: wordsShape.min(1),
    /** Sent in writing before the meeting, not said at it. */
    written: z.literal(true).optional(),
    reviewer: reviewerShape.optional(),
  }),
  z.object({
    type: z.literal('CommentEdited'),
    commentId: idShape,
    blockId: idShape.nullable(),
    citation: citationShape.nullable(),
    delegateId: idShape,
    kind: commentKindShape,
    words: wordsShape.min(1),
  }),
  z.object({ type: z.literal('CommentWithdrawn'), commentId: idShape }),
  z.object({ type: z.literal('OutcomeGiven'), commentId: idShape, outcome: outcomeShape }),

  z.object({
    type: z.literal('AmendmentProposed'),
    amendmentId: idShape,
    change: changeShape,
    citation: citationShape,
    /** Empty when the secretariat itself proposes. */
    proposers: z.array(idShape).readonly(),
    commentId: idShape.nullable(),
    reviewer: reviewerShape.optional(),
  }),
  z.object({
    type: z.literal('AmendmentRevised'),
    amendmentId: idShape,
    change: changeShape,
    proposers: z.array(idShape).readonly(),
  }),
  /** `applied` is the change just as it was made to the text, after any merge: what was decided. */
  z.object({
    type: z.literal('AmendmentAgreed'),
    amendmentId: idShape,
    applied: changeShape,
    newBlockId: idShape,
  }),
  z.object({ type: z.literal('AmendmentRejected'), amendmentId: idShape, reason: wordsShape }),
  z.object({ type: z.literal('AmendmentWithdrawn'), amendmentId: idShape }),
  /** An outcome taken back. `reverted` is the change that undoes an agreed one in the text, null for the others. */
  z.object({ type: z.literal('AmendmentReopened'), amendmentId: idShape, reverted: changeShape.nullable() }),

  /**
   * A passage of the minutes put into other words by hand; `captured` is what the app would have printed then,
   * so that it can be told when the facts have moved on. Empty words leave the passage out.
   */
  z.object({
    type: z.literal('PassageWritten'),
    key: idShape,
    captured: passageShape,
    words: passageShape,
  }),
  z.object({ type: z.literal('PassageRestored'), key: idShape }),
  /** A passage of the secretariat's own, after the one with this key; told again with the same id it is rewritten. */
  z.object({ type: z.literal('NoteWritten'), noteId: idShape, after: idShape, words: passageShape.min(1) }),
  z.object({ type: z.literal('NoteRemoved'), noteId: idShape }),

  z.object({
    type: z.literal('MeetingSealed'),
    sealing: sealingShape,
    openAmendments: z.array(idShape).readonly(),
  }),
  z.object({ type: z.literal('MeetingReopened'), reason: wordsShape.min(1) }),

  /** Ctrl+Z over facts: the fact numbered `seq` no longer counts. It stays in the log. */
  z.object({ type: z.literal('FactUndone'), seq: z.number().int().positive() }),
  z.object({ type: z.literal('FactRedone'), seq: z.number().int().positive() }),
])

export type Event = z.infer<typeof eventShape>

/** The event of one type, or of one of several. */
export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>

/** What may happen to an amendment. */
export type AmendmentEvent = EventOf<
  | 'AmendmentProposed'
  | 'AmendmentRevised'
  | 'AmendmentAgreed'
  | 'AmendmentRejected'
  | 'AmendmentWithdrawn'
  | 'AmendmentReopened'
>

/** An event as it stands in the log: numbered from 1 without gaps, with the moment it was recorded. */
export const factShape = z.object({ seq: z.number().int().positive(), at: momentShape, event: eventShape })
export type Fact = z.infer<typeof factShape>
