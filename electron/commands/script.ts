import { z } from 'zod'
import { commentKindShape, outcomeShape, wordsShape } from '../../shared/meeting/shape.ts'

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

const scriptedAmendmentShape = z.object({
  paragraph: paragraphNumber,
  proposers: z.array(delegateNumber),
  edit: scriptedEditShape,
  outcome: z.enum(['agreed', 'rejected', 'withdrawn']),
  reason: wordsShape.optional(),
})
export type ScriptedAmendment = z.infer<typeof scriptedAmendmentShape>

const scriptedSealingShape = z.object({
  conclusionNumber: z.string(),
  minutesNumber: z.string(),
  /** On the day that the meeting began, `11:30`. */
  endTime: z.string().regex(/^\d\d:\d\d$/),
  authority: z.string(),
  chairConclusion: wordsShape,
})

/** A short conference written down beforehand, for any draft of enough paragraphs. */
export const scriptShape = z.object({
  absent: z.array(z.object({ delegate: delegateNumber, reason: wordsShape })),
  comments: z.array(scriptedCommentShape),
  amendments: z.array(scriptedAmendmentShape),
  sealing: scriptedSealingShape,
})
export type Script = z.infer<typeof scriptShape>
