import { z } from 'zod'
import { BLOCK_KINDS, LEVELS } from '../../../shared/draft/block.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import { rosterDraftShape } from '../../../shared/meeting/roster-draft.ts'
import { aboutShape, blockShape } from '../../../shared/meeting/shape.ts'
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

/** Checked when it is read: it may have been kept by an earlier version of the app. */
const keptShape: z.ZodType<KeptForm> = z.object({
  step: z.enum(STEPS),
  form: z.object({
    about: aboutShape.extend({ name: z.string(), body: z.string() }),
    profile: z.enum(['party', 'state']),
    roster: rosterDraftShape,
    draftText: z.string(),
    source: z.string(),
    reading: readingShape.nullable(),
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
