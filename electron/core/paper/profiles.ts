import party from '../../../resources/profiles/party.json' with { type: 'json' }
import state from '../../../resources/profiles/state.json' with { type: 'json' }
import { type Profile, profileShape } from '../../../shared/report/profile.ts'

/** The forms that papers can have, checked once as the app starts. */
export const PROFILES: Readonly<Record<Profile['name'], Profile>> = {
  party: profileShape.parse(party),
  state: profileShape.parse(state),
}
