import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../shared/meeting/shape.ts'
import { placeOf } from '../../../shared/report/place.ts'
import { PARTY } from './picture.ts'

const place = (path: readonly string[], kind: Citation['kind'], label: string | null, ordinal = 1) =>
  placeOf({ path, kind, label, ordinal }, PARTY.minutes)

describe('A paragraph is cited', () => {
  test('by its label and those above it, from the inside out', () => {
    expect(place(['II.', '1.'], 'item', '1.3.')).toBe('điểm 1.3, mục 1, phần II')
    expect(place(['I-', '2-'], 'item', 'a)')).toBe('tiết a, mục 2, phần I')
    expect(place([], 'heading', 'III.')).toBe('phần III')
  })

  test('by its number among the dashes there, as all of them look alike', () => {
    expect(place(['II.', '2.', '2.1.'], 'item', '-', 3)).toBe('gạch đầu dòng thứ 3, điểm 2.1, mục 2, phần II')
    expect(place(['II.', '2.'], 'item', '+', 2)).toBe('dấu + thứ 2, mục 2, phần II')
  })

  test('without a label by its number among the unlabelled ones there', () => {
    expect(place(['II.'], 'paragraph', null, 2)).toBe('đoạn 2, phần II')
    expect(place([], 'opening', null)).toBe('đoạn mở đầu')
    expect(place([], 'subject', null)).toBe('trích yếu')
    expect(place([], 'recipients', null)).toBe('nơi nhận')
  })

  test('or not at all, where the whole draft is meant', () => {
    expect(placeOf(null, PARTY.minutes)).toBe('toàn văn dự thảo')
  })
})
