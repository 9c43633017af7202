import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finds, findsIn, fold, searchable } from '../../../shared/text/fold.ts'

describe('fold', () => {
  it('drops every Vietnamese mark, đ among them, whether composed or not', () => {
    expect(fold('Nguyễn Văn ĐỨC')).toBe('nguyen van duc')
    expect(fold('Đường Ưng Ỷ'.normalize('NFD'))).toBe('duong ung y')
    expect(fold('ăắằẳẵặ âấầẩẫậ đ êếềểễệ ôốồổỗộ ơớờởỡợ ưứừửữự ýỳỷỹỵ')).toBe(
      'aaaaaa aaaaaa d eeeeee oooooo oooooo uuuuuu yyyyy',
    )
  })
})

describe('finds', () => {
  it.each([
    ['duc', true],
    ['nguyen van duc', true],
    ['đức ng', true],
    ['v', true],
    ['', true],
    ['  ', true],
    ['duc b', false],
    ['uc', false],
    ['ngyen', false],
  ])('%j in Nguyễn Văn Đức: %s', (query, found) => {
    expect(finds(query, 'Nguyễn Văn Đức')).toBe(found)
  })

  it('finds the number of a paper by its parts', () => {
    expect(finds('04-nq', 'Nghị quyết số 04-NQ/TU, ngày 14/12/2022')).toBe(true)
    expect(finds('nq/tu 14/12', 'Nghị quyết số 04-NQ/TU, ngày 14/12/2022')).toBe(true)
    expect(finds('05-nq', 'Nghị quyết số 04-NQ/TU, ngày 14/12/2022')).toBe(false)
  })
})

describe('a text made ready to be searched', () => {
  it('is found as the text is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        expect(findsIn(query, searchable(text))).toBe(finds(query, text))
      }),
    ))

  it('can be joined to another', () => {
    const both = searchable('Nguyễn Văn Đức') + searchable('Bí thư Đảng ủy')
    expect(findsIn('bi duc', both)).toBe(true)
    expect(findsIn('ducbi', both)).toBe(false)
  })
})
