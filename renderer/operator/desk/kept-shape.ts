import { z } from 'zod'
import { BLOCK_KINDS, LEVELS } from '../../../shared/draft/block.ts'
import type { DraftFile } from '../../../shared/draft/draft-file.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import type { Reviewed } from '../../../shared/draft/review.ts'
import { NOT_KEPT_KINDS } from '../../../shared/draft/word.ts'
import { rosterDraftShape } from '../../../shared/meeting/roster-draft.ts'
import { aboutShape, blockShape, richTextShape } from '../../../shared/meeting/shape.ts'
import { OLD_ENCODINGS } from '../../../shared/text/old-letters.ts'
import { type DraftSource, TAKINGS } from './draft-source.ts'
import type { NewMeetingForm } from './new-meeting-form.ts'

export const STEPS = ['about', 'roster', 'draft'] as const
export type Step = (typeof STEPS)[number]

/** A new meeting as it was left half filled in, and at which step. */
export interface KeptForm {
  readonly step: Step
  readonly form: NewMeetingForm
}

const readingShape: z.ZodType<Reading> = z.object({
  blocks: z.array(blockShape).readonly(),
  joins: z
    .array(
      z.object({
        blockId: z.string(),
        at: z.number(),
        second: z.object({
          id: z.string(),
          kind: z.enum(BLOCK_KINDS),
          level: z.literal(LEVELS),
          label: z.string().nullable(),
        }),
      }),
    )
    .readonly(),
  doubts: z
    .array(z.object({ kind: z.literal('perhaps-cut'), firstId: z.string(), secondId: z.string() }))
    .readonly(),
  head: z.object({ body: z.string(), higherBody: z.string(), place: z.string(), symbol: z.string() }),
  dropped: z
    .array(
      z.object({
        kind: z.enum(['head', 'page-number', 'rule', 'removed']),
        text: z.string(),
        afterId: z.string().nullable(),
      }),
    )
    .readonly(),
})

const authorShape = { name: z.string(), at: z.string() }

const reviewedShape: z.ZodType<Reviewed> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reword'), blockId: z.string(), base: richTextShape, text: richTextShape }),
  z.object({
    kind: z.literal('insert'),
    blockId: z.string(),
    side: z.enum(['before', 'after']),
    label: z.string().nullable(),
    text: richTextShape,
  }),
  z.object({ kind: z.literal('delete'), blockId: z.string() }),
  z.object({
    kind: z.literal('split'),
    blockId: z.string(),
    base: richTextShape,
    first: richTextShape,
    second: richTextShape,
  }),
  z.object({
    kind: z.literal('join'),
    blockId: z.string(),
    nextId: z.string(),
    base: richTextShape,
    nextBase: richTextShape,
    text: richTextShape,
  }),
])

const draftFileShape: z.ZodType<DraftFile> = z.object({
  reading: readingShape,
  review: z
    .object({
      rejected: readingShape,
      changes: z.array(z.object({ ...authorShape, change: reviewedShape })).readonly(),
      comments: z
        .array(z.object({ ...authorShape, blockId: z.string().nullable(), words: z.string() }))
        .readonly(),
      notPlaced: z.array(z.string()).readonly(),
    })
    .nullable(),
  notKept: z.array(z.object({ kind: z.enum(NOT_KEPT_KINDS), count: z.number() })).readonly(),
  turned: z.array(z.object({ encoding: z.enum(OLD_ENCODINGS), count: z.number() })).readonly(),
})

const draftSourceShape: z.ZodType<DraftSource> = z.object({
  file: draftFileShape,
  taking: z.enum(TAKINGS),
  authors: z.record(z.string(), z.string()),
})

/** Checked when it is read: it may have been kept by an earlier version of the app. */
const keptShape: z.ZodType<KeptForm> = z.object({
  step: z.enum(STEPS),
  form: z.object({
    about: aboutShape.extend({ name: z.string(), body: z.string() }),
    profile: z.string().nullable(),
    roster: rosterDraftShape,
    draftText: z.string(),
    source: z.string(),
    reading: readingShape.nullable(),
    draftSource: draftSourceShape.nullable(),
  }),
})

/** A kept form as it is read back; null for none, and for one that this version cannot make sense of. */
export function readKeptForm(text: string | null): KeptForm | null {
  if (text === null) return null
  try {
    return keptShape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
