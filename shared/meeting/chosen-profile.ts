import { z } from 'zod'

/**
 * The form that a meeting's papers are set in: one that the app ships, by its name, or one of the office's own. The
 * latter stands here whole, as it was when it was chosen, so that the papers come out alike on another machine and
 * after the office has changed its form. What its values mean is for the report to say: this is only their place.
 */
const ownProfileShape = z.object({
  name: z.string().trim().min(1).max(120),
  /** The shipped form that it was made from: it gives what a later version of the app knows besides. */
  preset: z.string().min(1).max(60),
  values: z.record(z.string(), z.unknown()),
})

export const chosenProfileShape = z.union([z.enum(['party', 'state']), ownProfileShape])

export type ChosenProfile = z.infer<typeof chosenProfileShape>
