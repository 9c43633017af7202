import { z } from 'zod'
import type { ChosenProfile } from '../meeting/chosen-profile.ts'
import type { Preset } from './preset.ts'
import { type Profile, profileShape } from './profile.ts'
import { misfits } from './profile-fit.ts'

/** A form that pages can be set in. */
export const usableProfileShape = profileShape.refine((profile) => misfits(profile).length === 0)

/** A form of the office's own. */
export const officeProfileShape = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(120),
  /** The shipped form that it was made from, and by which it is put back. */
  preset: z.string().min(1).max(60),
  profile: usableProfileShape,
})
export type OfficeProfile = z.infer<typeof officeProfileShape>

/** What the form that a meeting carries says of the office; null for one that is only named, which says nothing. */
export function officeIn(chosen: ChosenProfile): Profile['office'] | null {
  if (typeof chosen === 'string') return null
  return profileShape.shape.office.safeParse(chosen.values['office']).data ?? null
}

/** Every form at hand on this machine. */
export interface ProfilesAtHand {
  readonly presets: readonly Preset[]
  /** What the presets are laid over, and meetings of before are set in. */
  readonly bases: Readonly<Record<Profile['name'], Profile>>
  readonly own: readonly OfficeProfile[]
  /** The one that a new meeting begins with, of either kind. */
  readonly next: string
  /** The form of the open meeting, by the name it had when it was chosen; null where none is open. */
  readonly meeting: Omit<OfficeProfile, 'id'> | null
}
