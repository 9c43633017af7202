import { describe, expect, test } from 'vitest'
import {
  kindOf,
  soundFraction,
  USUAL,
} from '../../../../../renderer/operator/sitting/floor/rules/threshold-form.ts'

const share = (numerator: number, denominator: number) =>
  ({ kind: 'at-least', numerator, denominator }) as const

describe('a threshold as it is chosen', () => {
  test('is one of the usual, or another share', () => {
    expect(kindOf({ kind: 'over-half' })).toBe('overHalf')
    expect(kindOf(share(2, 3))).toBe('twoThirds')
    expect(kindOf(share(4, 5))).toBe('other')
    expect(kindOf(USUAL.other)).toBe('other')
  })

  test('is never more than the whole: the other part goes along', () => {
    expect(soundFraction(share(3, 4), 'numerator')).toEqual(share(3, 4))
    expect(soundFraction(share(5, 4), 'numerator')).toEqual(share(5, 5))
    expect(soundFraction(share(3, 2), 'denominator')).toEqual(share(2, 2))
  })
})
