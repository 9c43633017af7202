import { z } from 'zod'
import { aboutShape } from './shape.ts'

/** What the office chose for this machine; kept beside the meetings, not in them. */
export const preferencesShape = z.object({
  language: z.enum(['vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The body's own lines, offered again for the next meeting; null before the first. */
  lastAbout: aboutShape.nullable(),
  /** Where a second copy of the open meeting is kept, such as a stick; null for nowhere. */
  copyFolder: z.string().max(4096).nullable(),
})

export type Preferences = z.infer<typeof preferencesShape>

/**
 * What one window changes. Only that is sent, and the host lays it over what stands: two changes made in quick
 * succession, or in two windows, would otherwise each carry the other's old value along. The folder of second
 * copies is not among it: it is looked at before it is taken.
 */
export const preferencesChangeShape = z.object({
  language: preferencesShape.shape.language.exactOptional(),
  theme: preferencesShape.shape.theme.exactOptional(),
  lastAbout: preferencesShape.shape.lastAbout.exactOptional(),
})

export type PreferencesChange = z.infer<typeof preferencesChangeShape>
