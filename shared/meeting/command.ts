import { z } from 'zod'
import { chosenProfileShape } from './chosen-profile.ts'
import {
  aboutShape,
  agendaItemShape,
  attendanceShape,
  blockShape,
  changeShape,
  commentKindShape,
  countingShape,
  delegateShape,
  idShape,
  outcomeShape,
  passageShape,
  reviewerShape,
  rulesShape,
  sealingShape,
  votingShape,
  wordsShape,
} from './shape.ts'

/** What a window may ask to be done to the meeting. Validated once, by the host, before `decide` sees it. */
export const commandShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('OpenMeeting'), about: aboutShape, profile: chosenProfileShape }),
  z.object({ type: z.literal('DescribeMeeting'), about: aboutShape }),
  z.object({ type: z.literal('ChooseProfile'), profile: chosenProfileShape }),

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
  z.object({ type: z.literal('SetRules'), rules: rulesShape }),

  /** The agenda as it shall be; an item that is new has an id of the window's choosing. */
  z.object({ type: z.literal('SetAgenda'), items: z.array(agendaItemShape).max(200).readonly() }),
  z.object({ type: z.literal('MoveAgenda'), itemId: idShape.nullable() }),

  z.object({ type: z.literal('RequestFloor'), delegateId: idShape }),
  z.object({ type: z.literal('WithdrawFloorRequest'), requestId: idShape }),
  z.object({ type: z.literal('OrderSpeakers'), requestIds: z.array(idShape).readonly() }),
  /** To somebody on the list or not; the time is the meeting's. */
  z.object({ type: z.literal('GiveFloor'), delegateId: idShape }),
  /** More time than the speaker has by now; null lifts the limit. */
  z.object({
    type: z.literal('ExtendTurn'),
    limitSeconds: z.number().int().positive().nullable(),
  }),
  z.object({ type: z.literal('TakeFloor') }),

  z.object({ type: z.literal('PutVote'), voting: votingShape }),
  z.object({ type: z.literal('CountVote'), voteId: idShape, counting: countingShape }),
  z.object({ type: z.literal('CancelVote'), voteId: idShape, reason: wordsShape }),
  z.object({ type: z.literal('AdoptText'), blockId: idShape.nullable(), voteId: idShape.nullable() }),
  z.object({ type: z.literal('TakeAdoptionBack'), blockId: idShape.nullable() }),

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
    /** Sent in writing before the meeting, not said at it. */
    written: z.literal(true).optional(),
    reviewer: reviewerShape.optional(),
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
    reviewer: reviewerShape.optional(),
  }),
  z.object({
    type: z.literal('ReviseAmendment'),
    amendmentId: idShape,
    change: changeShape,
    proposers: z.array(idShape).readonly(),
  }),
  /** Text that is adopted changes only when the operator says so. */
  z.object({
    type: z.literal('AgreeAmendment'),
    amendmentId: idShape,
    despiteAdoption: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('RejectAmendment'), amendmentId: idShape, reason: wordsShape }),
  z.object({ type: z.literal('WithdrawAmendment'), amendmentId: idShape }),
  z.object({
    type: z.literal('ReopenAmendment'),
    amendmentId: idShape,
    despiteAdoption: z.literal(true).optional(),
  }),

  z.object({
    type: z.literal('WritePassage'),
    key: idShape,
    captured: passageShape,
    words: passageShape,
  }),
  z.object({ type: z.literal('RestorePassage'), key: idShape }),
  /** `noteId` is null for a new one. */
  z.object({ type: z.literal('WriteNote'), noteId: idShape.nullable(), after: idShape, words: passageShape }),
  z.object({ type: z.literal('RemoveNote'), noteId: idShape }),

  z.object({ type: z.literal('SealMeeting'), sealing: sealingShape }),
  z.object({ type: z.literal('ReopenMeeting'), reason: wordsShape }),
  z.object({ type: z.literal('Undo') }),
  z.object({ type: z.literal('Redo') }),
])

export type Command = z.infer<typeof commandShape>

/** The command of one type. */
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>

/** What enters with a command so that `decide` stays pure: the clock's reading and one fresh id. */
export interface Metadata {
  readonly at: string
  readonly id: string
}
