import type { Threshold } from '../../../../../shared/meeting/shape.ts'
import { OVER_HALF, TWO_THIRDS } from '../../../../../shared/meeting/threshold.ts'

export type ThresholdKind = 'overHalf' | 'twoThirds' | 'other'

export function kindOf(threshold: Threshold): ThresholdKind {
  if (threshold.kind === 'over-half') return 'overHalf'
  return threshold.numerator === 2 && threshold.denominator === 3 ? 'twoThirds' : 'other'
}

const THREE_QUARTERS: Threshold = { kind: 'at-least', numerator: 3, denominator: 4 }
/** What each choice begins with. */
export const USUAL = { overHalf: OVER_HALF, twoThirds: TWO_THIRDS, other: THREE_QUARTERS } as const

export type Fraction = Extract<Threshold, { kind: 'at-least' }>

/** No share is more than the whole: the other part goes along. */
export function soundFraction(fraction: Fraction, changed: 'numerator' | 'denominator'): Fraction {
  const { numerator, denominator } = fraction
  if (numerator <= denominator) return fraction
  return changed === 'numerator'
    ? { ...fraction, denominator: numerator }
    : { ...fraction, numerator: denominator }
}
