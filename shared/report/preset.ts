import type { Profile } from './profile.ts'

/** A form that the app ships for one kind of office. */
export interface Preset {
  readonly id: string
  /** Of the Party since 01/7/2025, `former` for its committees before; of the State. */
  readonly level: 'province' | 'commune' | 'former' | 'state-province' | 'state-commune'
  readonly profile: Profile
  /** Places in the form, `office.symbol`, that no rule at hand settles: the office has to look at them. */
  readonly uncertain: readonly string[]
}
