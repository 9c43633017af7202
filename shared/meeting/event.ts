import { z } from 'zod'
import {
  aboutShape,
  attendanceShape,
  blockShape,
  changeShape,
  citationShape,
  commentKindShape,
  delegateShape,
  idShape,
  momentShape,
  outcomeShape,
  sealingShape,
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
    profile: z.enum(['party', 'state']),
  }),
  z.object({ type: z.literal('MeetingDescribed'), about: aboutShape }),

  z.object({ type: z.literal('DelegatesAdded'), delegates: z.array(delegateShape).readonly() }),
  z.object({ type: z.literal('DelegateCorrected'), delegate: delegateShape }),
  z.object({ type: z.literal('DelegateRemoved'), delegateId: idShape }),
  z.object({
    type: z.literal('AttendanceMarked'),
    delegateIds: z.array(idShape).readonly(),
    attendance: attendanceShape,
  }),

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

/** An event as it stands in the log: numbered from 1 without gaps, with the moment it was recorded. */
export const factShape = z.object({ seq: z.number().int().positive(), at: momentShape, event: eventShape })
export type Fact = z.infer<typeof factShape>
