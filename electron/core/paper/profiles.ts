import { z } from 'zod'
import party from '../../../resources/profiles/party.json' with { type: 'json' }
import presets from '../../../resources/profiles/presets.json' with { type: 'json' }
import state from '../../../resources/profiles/state.json' with { type: 'json' }
import type { ChosenProfile } from '../../../shared/meeting/chosen-profile.ts'
import type { Preset } from '../../../shared/report/preset.ts'
import { type Profile, profileShape } from '../../../shared/report/profile.ts'
import { laidOver } from '../../../shared/report/profile-values.ts'

/** The two forms that papers can have, checked once as the app starts. */
export const PROFILES: Readonly<Record<Profile['name'], Profile>> = {
  party: profileShape.parse(party),
  state: profileShape.parse(state),
}

const presetsShape = z.array(
  z.object({
    id: z.string(),
    base: z.enum(['party', 'state']),
    level: z.enum(['province', 'commune', 'former', 'state-province', 'state-commune']),
    office: profileShape.shape.office.omit({ place: true, recipients: true }),
    /** Places of the form that no rule at hand settles. */
    uncertain: z.array(z.string()),
  }),
)

/** The forms as offices of each level begin with them. */
export const PRESETS: readonly Preset[] = presetsShape.parse(presets).map(({ base, office, ...preset }) => {
  const profile = PROFILES[base]
  return { ...preset, profile: { ...profile, office: { ...profile.office, ...office } } }
})

/** The form of a meeting. One made from a preset that this version does not know is laid over its base. */
export function profileOf(chosen: ChosenProfile): Profile {
  if (typeof chosen === 'string') return PROFILES[chosen]
  return laidOver(presetOf(chosen.preset, chosen.values['name']), chosen.values)
}

export function presetOf(id: string, base: unknown): Profile {
  const known = PRESETS.find((preset) => preset.id === id)?.profile
  return known ?? (base === 'state' ? PROFILES.state : PROFILES.party)
}
