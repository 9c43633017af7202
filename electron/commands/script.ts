import { z } from 'zod'
import { commentKindShape, countingShape, outcomeShape, wordsShape } from '../../shared/meeting/shape.ts'

/** Counts members of the roster from 1, in the roster's order. */
const delegateNumber = z.number().int().positive()

/** Counts the draft's items and plain paragraphs from 1; headings are not counted. */
const paragraphNumber = z.number().int().positive()

const scriptedCommentShape = z.object({
  delegate: delegateNumber,
  /** Null for a comment on the whole draft. */
  paragraph: paragraphNumber.nullable(),
  kind: commentKindShape,
  words: wordsShape,
  outcome: outcomeShape,
})
export type ScriptedComment = z.infer<typeof scriptedCommentShape>

const scriptedEditShape = z.discriminatedUnion('kind', [
  /** Adds words before the full stop of a sentence; sentences count from 0, -1 is the last. */
  z.object({ kind: z.literal('append'), sentence: z.number().int(), words: wordsShape }),
  z.object({ kind: z.literal('insert'), words: wordsShape }),
  z.object({ kind: z.literal('delete') }),
  /** Parts the paragraph after its first sentence. */
  z.object({ kind: z.literal('split') }),
  /** Moves the paragraph before another. */
  z.object({ kind: z.literal('move'), to: paragraphNumber }),
])
export type ScriptedEdit = z.infer<typeof scriptedEditShape>

/** A time on the day that the meeting began, `11:30`. */
const timeShape = z.string().regex(/^\d\d:\d\d$/)

/** How a question is put and what is counted: over half of all members are enough. */
const scriptedCountShape = z.object({ method: z.enum(['hands', 'ballots']), counting: countingShape })
export type ScriptedCount = z.infer<typeof scriptedCountShape>

const scriptedVoteShape = scriptedCountShape.extend({
  question: z.discriminatedUnion('kind', [
    /** Counts the draft's headings of the first level from 1. */
    z.object({ kind: z.literal('part'), part: z.number().int().positive() }),
    z.object({ kind: z.literal('whole') }),
    z.object({ kind: z.literal('other'), words: wordsShape }),
  ]),
})
export type ScriptedVote = z.infer<typeof scriptedVoteShape>

/** What a meeting does at an item of its agenda. */
const scriptedItemShape = z.object({
  title: wordsShape,
  presenter: z.string(),
  startsAt: timeShape,
  holds: z.enum(['nothing', 'comments', 'amendments', 'votes']),
})
export type ScriptedItem = z.infer<typeof scriptedItemShape>

const scriptedAmendmentShape = z.object({
  paragraph: paragraphNumber,
  proposers: z.array(delegateNumber),
  edit: scriptedEditShape,
  outcome: z.enum(['agreed', 'rejected', 'withdrawn']),
  reason: wordsShape.optional(),
  /** Voted on before it is decided. */
  vote: scriptedCountShape.optional(),
})
export type ScriptedAmendment = z.infer<typeof scriptedAmendmentShape>

const scriptedSealingShape = z.object({
  conclusionNumber: z.string(),
  minutesNumber: z.string(),
  endTime: timeShape,
  authority: z.string(),
  chairConclusion: wordsShape,
})

/** A short conference written down beforehand, for any draft of enough paragraphs. */
export const scriptShape = z.object({
  absent: z.array(z.object({ delegate: delegateNumber, reason: wordsShape })),
  late: z.array(z.object({ delegate: delegateNumber, at: timeShape })),
  /** Those who go before the votes. */
  leaving: z.array(z.object({ delegate: delegateNumber, at: timeShape, reason: wordsShape })),
  agenda: z.array(scriptedItemShape),
  comments: z.array(scriptedCommentShape),
  amendments: z.array(scriptedAmendmentShape),
  votes: z.array(scriptedVoteShape),
  sealing: scriptedSealingShape,
})
export type Script = z.infer<typeof scriptShape>
