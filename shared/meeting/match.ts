import type { Certainty } from './columns.ts'

/** What something that was written stands for, and how sure that is. */
export interface Match<Thing> {
  /** The likeliest; null where nothing fits. */
  readonly chosen: Thing | null
  readonly certainty: Certainty
  /** What else it may be, the likeliest first. */
  readonly others: readonly Thing[]
}

export const NO_MATCH = { chosen: null, certainty: 'unsure', others: [] } as const

/** The first of those that fit, as sure as said where it is the only one. */
export function matchOf<Thing>(fitting: readonly Thing[], certainty: Certainty): Match<Thing> {
  const [chosen, ...others] = fitting
  if (chosen === undefined) return NO_MATCH
  return {
    chosen,
    certainty: others.length === 0 ? certainty : 'unsure',
    others: others.slice(0, MOST_OTHERS),
  }
}

/** As many as can be looked through. */
const MOST_OTHERS = 8
