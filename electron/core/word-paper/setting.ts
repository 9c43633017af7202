import type { Measure } from '../../../shared/report/measure.ts'
import type { Profile } from '../../../shared/report/profile.ts'

/** What passages are set by. `width` is that of the column in millimetres. */
export interface Setting {
  readonly profile: Profile
  readonly measure: Measure
  readonly width: number
}
