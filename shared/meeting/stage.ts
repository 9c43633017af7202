import { z } from 'zod'
import { idShape, richTextShape } from './shape.ts'

export const SMALLEST_SIZE = -3
export const LARGEST_SIZE = 6

/**
 * What the hall sees now. It is no fact of the meeting: it changes many times a minute, travels as a latest
 * value and is kept as one row, so that a restart shows the hall what it showed.
 */
export const stageShape = z.object({
  scene: z.discriminatedUnion('kind', [
    /** The meeting's name, body and day. */
    z.object({ kind: z.literal('cover') }),
    z.object({ kind: z.literal('paragraph'), blockId: idShape }),
    /** One open amendment against the wording that stands. */
    z.object({ kind: z.literal('amendment'), amendmentId: idShape }),
    /** The open amendments to one paragraph, side by side. */
    z.object({ kind: z.literal('alternatives'), blockId: idShape }),
    /** What a delegate said. Never shown by following: the operator chooses it. */
    z.object({ kind: z.literal('comment'), commentId: idShape }),
    z.object({ kind: z.literal('vote'), voteId: idShape }),
    /** Who has the floor. */
    z.object({ kind: z.literal('speaker') }),
    z.object({ kind: z.literal('agenda') }),
    z.object({ kind: z.literal('attendance') }),
    /** A wording being typed, shown live because the operator chose so. */
    z.object({ kind: z.literal('typing'), blockId: idShape, text: richTextShape }),
  ]),
  /** `columns`: the wording before beside the wording now. */
  view: z.enum(['drafted', 'redline', 'clean', 'columns']),
  /** Steps away from the default type size; one step is about an eighth. */
  size: z.number().int().min(SMALLEST_SIZE).max(LARGEST_SIZE),
  theme: z.enum(['light', 'dark', 'contrast']),
  /** Which screenful of a paragraph too long for one; from 0, the hall stops at the last there is. */
  page: z.number().int().min(0).max(99),
  /**
   * Held: the hall keeps this scene as the meeting stood at this fact, whatever the operator does meanwhile.
   * Null: the hall follows the operator.
   */
  heldAt: z.number().int().nonnegative().nullable(),
  blank: z.boolean(),
})

export type Stage = z.infer<typeof stageShape>

export const OPENING_STAGE: Stage = {
  scene: { kind: 'cover' },
  view: 'redline',
  size: 0,
  theme: 'light',
  page: 0,
  heldAt: null,
  blank: false,
}
