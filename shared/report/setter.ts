import type { RichText } from '../text/span.ts'
import type { Measure } from './measure.ts'
import type { Profile } from './profile.ts'

/** What the rows of a paper are made with. */
export interface Setter {
  readonly profile: Profile
  readonly measure: Measure
  /** Numbers the passages and tables of the paper. */
  readonly nextId: () => number
  /** The notes that were referred to so far, in order: the first is number 1. */
  readonly notes: RichText[]
}
