import { z } from 'zod'
import { delegateShape } from './shape.ts'

/** A roster kept for the next meeting under a name, usually the body's. */
export const rosterTemplateShape = z.object({
  name: z.string().trim().min(1).max(300),
  delegates: z.array(delegateShape.omit({ id: true })).readonly(),
})
export type RosterTemplate = z.infer<typeof rosterTemplateShape>
