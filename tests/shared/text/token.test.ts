import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from '../../../shared/text/cut.ts'
import { plain, rich, tidy } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'
import { anyText, paragraph } from './arbitrary.ts'
import { starred, stars } from './notation.ts'

function parted(line: string): string {
  return tokens(rich(line))
    .map((token) => token.text)
    .join('·')
}

describe('tokens', () => {
  it.each([
    ['phát triển kinh tế; bảo đảm', 'phát·triển·kinh·tế·;·bảo·đảm'],
    ['tăng 7,22% so với 15.840 tỷ đồng.', 'tăng·7,22%·so·với·15.840·tỷ·đồng·.'],
    ['Nghị quyết số 04-NQ/TU, ngày 14/12/2022', 'Nghị·quyết·số·04-NQ/TU·,·ngày·14/12/2022'],
    ['dịch Covid-19 (lần thứ 4),...', 'dịch·Covid-19·(·lần·thứ·4·)·,·...'],
    ['giai đoạn 2021-2025, mục 1.1.', 'giai·đoạn·2021-2025·,·mục·1.1·.'],
    ['kinh tế - xã hội, kinh tế-xã hội', 'kinh·tế·-·xã·hội·,·kinh·tế·-·xã·hội'],
    ['Đ/c Bí thư (b/c), 80km/h, 30–40%', 'Đ/c·Bí·thư·(·b/c·)·,·80km/h·,·30–40%'],
    ['hội,văn hóa', 'hội·,·văn·hóa'],
    ['“chi bộ bốn tốt”', '“·chi·bộ·bốn·tốt·”'],
    ['Bộ Chính trị..', 'Bộ·Chính·trị·..'],
    ['constructor __proto__', 'constructor·__·proto·__'],
    ['', ''],
  ])('%s', (line, expected) => {
    expect(parted(line)).toBe(expected)
  })

  it('says what each does, and a straight quotation mark by where it stands', () => {
    expect(tokens(rich('Xây dựng "chi bộ" (mới): một, hai - ba.')).map((token) => token.kind)).toEqual([
      'word',
      'word',
      'opening',
      'word',
      'word',
      'closing',
      'opening',
      'word',
      'closing',
      'stop',
      'word',
      'comma',
      'word',
      'sign',
      'word',
      'stop',
    ])
  })

  it('keeps the styles and the white space', () => {
    const found = tokens(starred('xã *Phổ* **An**,\nh*ai*'))
    expect(found.map((token) => token.gap + stars(token.spans))).toEqual([
      'xã',
      ' *Phổ*',
      ' **An**',
      ',',
      '\nh*ai*',
    ])
  })

  it('law: the tokens with their gaps are the whole text', () => {
    fc.assert(
      fc.property(fc.oneof(paragraph, anyText.map(tidy)), (text) => {
        const parts = tokens(text)
        expect(tidy(concat(parts.flatMap(({ gap, spans }) => [rest(gap), spans])))).toEqual(text)
        expect(parts.map(({ gap, text: letters }) => gap + letters).join('')).toBe(plain(text))
        for (const { gap } of parts) expect(['', ' ', '\n']).toContain(gap)
      }),
    )
  })
})

function rest(gap: string) {
  return [{ text: gap, marks: [] }]
}
