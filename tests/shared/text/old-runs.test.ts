import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInFonts } from '../../../shared/text/old-runs.ts'
import { inTcvn3, inVni } from '../../electron/core/old-encodings.ts'

const EVERY_LETTER = Array.from('àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ')

/** As a program sees it that knows nothing of the font. */
const tcvn3 = (text: string) => inTcvn3(text).toString('latin1')
const vni = (text: string) => inVni(text).toString('latin1')

function read(...runs: readonly (readonly [text: string, font: string])[]): readonly string[] {
  return readInFonts(runs.map(([text, font]) => ({ text, font }))).texts
}

describe('runs of old fonts', () => {
  test('are read letter by letter', () => {
    const small = EVERY_LETTER.filter((letter) => letter === letter.toLowerCase())
    for (const letter of small) {
      // Behind đ, which no Unicode text has where an old font has it.
      expect(read([tcvn3(`đ${letter}`), '.VnTime']), `${letter} in TCVN3`).toEqual([`đ${letter}`])
      expect(read([vni(`đ${letter}`), 'VNI-Times']), `${letter} in VNI`).toEqual([`đ${letter}`])
    }
  })

  test('are read as files mix them, each by its own font', () =>
    expect(
      read(
        ['Đảng ủy ', 'Times New Roman'],
        [tcvn3('phường '), '.VnTime'],
        [tcvn3('tân hòa'), '.VnTimeH'],
        [vni(', một số '), 'VNI-Times'],
        ['nhiệm vụ', ''],
      ),
    ).toEqual(['Đảng ủy ', 'phường ', 'TÂN HÒA', ', một số ', 'nhiệm vụ']))

  test('say which encodings they were turned from, and nothing where nothing was', () => {
    expect(readInFonts([{ text: tcvn3('đã'), font: '.VnTime' }]).turned).toEqual(['TCVN3 (ABC)'])
    expect(readInFonts([{ text: '2026', font: '.VnTime' }]).turned).toEqual([])
  })

  test('whose letters a symbol font puts in a private place', () =>
    expect(read(['N\uF0A8m', '.VnTime'])).toEqual(['Năm']))
})

describe('a letter whose mark stands in the next run', () => {
  test('composes once the runs are together', () =>
    expect(read(['Ñaûng uyû phöô', 'VNI-Times'], ['øng', 'VNI-Times']).join('').normalize('NFC')).toBe(
      'Đảng uỷ phường',
    ))

  test('composes with the former mark and with the new one where the change is under review', () => {
    const [letter = '', former = '', later = ''] = read(
      ['quyeá', 'VNI-Times'],
      ['t ñò', 'VNI-Times'],
      ['nh', 'VNI-Times'],
    )
    expect(letter + former + later).toBe('quyết định')
    const [vowel = '', hook = '', acute = ''] = read(
      ['Ñ', 'VNI-Times'],
      ['aûng uy', 'VNI-Times'],
      ['û', 'VNI-Times'],
    )
    expect((vowel + hook + acute).normalize('NFC')).toBe('Đảng uỷ')
    const [word = '', deleted = '', inserted = ''] = read(
      ['phoá', 'VNI-Times'],
      ['ø', 'VNI-Times'],
      ['û', 'VNI-Times'],
    )
    expect([word, deleted, inserted]).toEqual(['phố', '\u0300', '\u0309'])
  })

  test('wherever a text is cut into runs, it reads the same', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Đảng ủy phường Tân Hòa', 'Quyết định những nhiệm vụ', 'Hướng dẫn thực hiện kỷ luật'),
        fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
        (text, cuts) => {
          const seen = vni(text)
          const at = [0, ...cuts.filter((cut) => cut < seen.length).toSorted((a, b) => a - b), seen.length]
          const runs = at.slice(1).map((end, index) => [seen.slice(at[index], end), 'VNI-Times'] as const)
          expect(
            read(...runs)
              .join('')
              .normalize('NFC'),
          ).toBe(text)
        },
      ),
      { numRuns: 200 },
    ))
})

describe('Unicode typed in an old font', () => {
  test.each([
    ['Đảng ủy phường Tân Hòa có những kết quả', '.VnTime'],
    ['Nghị quyết và chương trình của Tỉnh ủy', 'VNI-Times'],
    ['là và khi đã có', '.VnTime'],
    ['hoàn toàn là như vậy', 'VNI-Times'],
    ['Ủy ban nhân dân', '.VnTimeH'],
  ])('is left as it is: %s in %s', (text, font) => expect(read([text, font])).toEqual([text]))

  test('is told word by word where both stand in one run', () => {
    expect(read([`${tcvn3('Tiếp tục ')}đổi mới ${tcvn3('phương thức')}`, '.VnTime'])).toEqual([
      'Tiếp tục đổi mới phương thức',
    ])
    expect(read([`${vni('Tiếp tục ')}đổi mới ${vni('phương thức')}`, 'VNI-Times'])).toEqual([
      'Tiếp tục đổi mới phương thức',
    ])
  })

  test('is taken as the word before where a word could be either', () => {
    expect(read(['những có', '.VnTime'])).toEqual(['những có'])
    expect(read([`${tcvn3('những')} có`, '.VnTime'])).toEqual(['những cú'])
  })

  test('is taken for what the font says where nothing else tells', () =>
    expect(read([tcvn3('có'), '.VnTime'])).toEqual(['có']))
})

test('a long text in old letters costs little', () => {
  const text = 'ù'.repeat(300_000)
  expect(read([text, 'VNI-Times'])[0]).toHaveLength(300_000)
})
