import { z } from 'zod'
import { aboutShape } from './shape.ts'

/** What the office chose for this machine; kept beside the meetings, not in them. */
export const preferencesShape = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The body's own lines, offered again for the next meeting; null before the first. */
  lastAbout: aboutShape.nullable(),
})

export type Preferences = z.infer<typeof preferencesShape>
