import { describe, expect, it } from 'vitest'
import { sameWord } from '../../../shared/text/spelling.ts'

describe('sameWord', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['Uỷ', 'Ủy'],
    ['HOÁ', 'HÓA'],
    ['khoẻ', 'khỏe'],
    ['thuỳ', 'thùy'],
    ['cuả', 'của'],
    ['ngoài', 'ngòai'],
    ['Hoà-Hảo', 'Hòa-Hảo'],
    ['tra', 'tra'],
  ])('%s and %s are one word', (a, b) => {
    expect(sameWord(a, b)).toBe(true)
    expect(sameWord(b, a)).toBe(true)
  })

  it.each([
    ['hoà', 'hoá'],
    ['hòa', 'hoa'],
    ['uỷ', 'Ủy'],
    ['tính', 'tình'],
    ['tinh', 'tỉnh'],
    ['dân', 'dăn'],
    ['đoan', 'doan'],
    ['bàna', 'baná'],
    ['mượn', 'muộn'],
  ])('%s and %s are two', (a, b) => {
    expect(sameWord(a, b)).toBe(false)
  })
})
