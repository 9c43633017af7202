import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/text/name.ts'

const IN_ORDER = ['An', 'Ánh', 'Ân', 'Ẩn', 'Dũng', 'Đăng', 'Đức', 'Ý', 'Yến']

describe('compareNames', () => {
  it('sorts given names in Vietnamese order', () => {
    expect([...IN_ORDER].reverse().sort(compareNames)).toEqual(IN_ORDER)
  })

  it('sorts by the given name first, then by the whole name', () => {
    const names = ['Trần Thị Ánh', 'Nguyễn Văn Đức', 'Lê Minh Đức', 'Phạm An', 'Bùi Yến']
    expect(names.sort(compareNames)).toEqual([
      'Phạm An',
      'Trần Thị Ánh',
      'Lê Minh Đức',
      'Nguyễn Văn Đức',
      'Bùi Yến',
    ])
  })

  it('does not mind NFD, spaces at the ends, or no name at all', () => {
    expect(compareNames('Lê Ẩn'.normalize('NFD'), ' Lê Ẩn ')).toBe(0)
    expect(compareNames('', 'Lê Ẩn')).toBeLessThan(0)
  })

  it('law: an order, whichever way it is asked', () => {
    const name = fc
      .array(fc.constantFrom('Lê', 'Lệ', 'Đức', 'Dức', 'đức', 'An', 'Ân'), { maxLength: 3 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0)
        expect(compareNames(a, b) === 0).toBe(a === b)
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) {
          expect(compareNames(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
