import type { Threshold } from './shape.ts'

/** More than half of all incumbent members (Party Statutes, Art. 9.5). */
export const OVER_HALF: Threshold = { kind: 'over-half' }

export const TWO_THIRDS: Threshold = { kind: 'at-least', numerator: 2, denominator: 3 }

/** How many of a number are enough: `floor(number / 2) + 1` for over half, the share rounded up for the others. */
export function neededOf(threshold: Threshold, number: number): number {
  if (threshold.kind === 'over-half') return Math.floor(number / 2) + 1
  return Math.ceil((number * threshold.numerator) / threshold.denominator)
}
