import { z } from 'zod'
import {
  aboutShape,
  attendanceShape,
  blockShape,
  changeShape,
  commentKindShape,
  delegateShape,
  idShape,
  outcomeShape,
  sealingShape,
  wordsShape,
} from './shape.ts'

/** What a window may ask to be done to the meeting. Validated once, by the host, before `decide` sees it. */
export const commandShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('OpenMeeting'), about: aboutShape, profile: z.enum(['party', 'state']) }),
  z.object({ type: z.literal('DescribeMeeting'), about: aboutShape }),

  z.object({
    type: z.literal('AddDelegates'),
    delegates: z
      .array(delegateShape.omit({ id: true }))
      .min(1)
      .readonly(),
  }),
  z.object({ type: z.literal('CorrectDelegate'), delegate: delegateShape }),
  z.object({ type: z.literal('RemoveDelegate'), delegateId: idShape }),
  z.object({
    type: z.literal('MarkAttendance'),
    delegateIds: z.array(idShape).min(1).readonly(),
    attendance: attendanceShape,
  }),

  z.object({
    type: z.literal('TakeDraft'),
    source: wordsShape,
    blocks: z.array(blockShape).min(1).readonly(),
  }),

  z.object({
    type: z.literal('CaptureComment'),
    blockId: idShape.nullable(),
    delegateId: idShape,
    kind: commentKindShape,
    words: wordsShape,
  }),
  z.object({
    type: z.literal('EditComment'),
    commentId: idShape,
    blockId: idShape.nullable(),
    delegateId: idShape,
    kind: commentKindShape,
    words: wordsShape,
  }),
  z.object({ type: z.literal('WithdrawComment'), commentId: idShape }),
  z.object({ type: z.literal('GiveOutcome'), commentId: idShape, outcome: outcomeShape }),

  z.object({
    type: z.literal('ProposeAmendment'),
    change: changeShape,
    proposers: z.array(idShape).readonly(),
    commentId: idShape.nullable(),
  }),
  z.object({
    type: z.literal('ReviseAmendment'),
    amendmentId: idShape,
    change: changeShape,
    proposers: z.array(idShape).readonly(),
  }),
  z.object({ type: z.literal('AgreeAmendment'), amendmentId: idShape }),
  z.object({ type: z.literal('RejectAmendment'), amendmentId: idShape, reason: wordsShape }),
  z.object({ type: z.literal('WithdrawAmendment'), amendmentId: idShape }),
  z.object({ type: z.literal('ReopenAmendment'), amendmentId: idShape }),

  z.object({ type: z.literal('SealMeeting'), sealing: sealingShape }),
  z.object({ type: z.literal('ReopenMeeting'), reason: wordsShape }),
  z.object({ type: z.literal('Undo') }),
  z.object({ type: z.literal('Redo') }),
])

export type Command = z.infer<typeof commandShape>

/** What enters with a command so that `decide` stays pure: the clock's reading and one fresh id. */
export interface Metadata {
  readonly at: string
  readonly id: string
}
