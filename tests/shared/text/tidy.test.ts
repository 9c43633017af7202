import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from '../../../shared/text/cut.ts'
import { MARKS } from '../../../shared/text/span.ts'
import { join, plain, rich, sameText, slice, tidy } from '../../../shared/text/tidy.ts'
import { anyText, paragraph } from './arbitrary.ts'
import { starred, stars } from './notation.ts'

describe('tidy', () => {
  it.each([
    ['NFD becomes NFC', 'Hội nghị Đảng ủy'.normalize('NFD'), 'Hội nghị Đảng ủy'],
    ['white space is single', 'Hội  nghị \t Đảng ủy', 'Hội nghị Đảng ủy'],
    ['a non-breaking space is a space', 'ngày\u00A002/9', 'ngày 02/9'],
    ['nothing stands at the ends', '  Hội nghị \n', 'Hội nghị'],
    ['a line break stays, of whatever kind', 'Thị ủy,\r\nỦy ban\u2028Mặt trận', 'Thị ủy,\nỦy ban\nMặt trận'],
    ['a line break takes in the spaces around it', 'Thị ủy, \n Ủy ban', 'Thị ủy,\nỦy ban'],
    ['what cannot be seen goes', '\uFEFFHội\u00AD nghị\u200B', 'Hội nghị'],
    ['half a character becomes a visible sign of loss', 'Hội\uD83D nghị', 'Hội\uFFFD nghị'],
  ])('%s', (_, given, expected) => {
    expect(plain(rich(given))).toBe(expected)
  })

  it('joins neighbours in one style and drops empty spans', () => {
    expect(
      tidy([
        { text: '', marks: ['bold'] },
        { text: 'Hội ', marks: ['italic', 'bold'] },
        { text: 'nghị', marks: ['bold', 'italic', 'bold'] },
        { text: '  ', marks: [] },
      ]),
    ).toEqual([{ text: 'Hội nghị', marks: ['bold', 'italic'] }])
  })

  it('gives white space the style that its two sides share', () => {
    const words = (marks: readonly (readonly ('bold' | 'italic')[])[]) =>
      tidy(['xã', ' ', 'Phổ', ' ', 'An'].map((text, i) => ({ text, marks: marks[i] ?? [] })))
    expect(stars(words([[], ['italic'], ['italic'], [], ['italic']]))).toBe('xã *Phổ An*')
    expect(stars(words([['bold'], [], ['bold', 'italic'], ['italic'], ['italic']]))).toBe(
      '**xã *****Phổ**** An*',
    )
  })

  it('keeps underlined, raised and lowered letters; what is both raised and lowered is raised', () => {
    const text = tidy([
      { text: 'Trồng ', marks: ['underline'] },
      { text: ' 5 m', marks: ['underline'] },
      { text: '2', marks: ['superscript', 'underline'] },
      { text: ' hút CO', marks: [] },
      { text: '2', marks: ['subscript', 'superscript'] },
    ])
    expect(text).toEqual([
      { text: 'Trồng 5 m', marks: ['underline'] },
      { text: '2', marks: ['underline', 'superscript'] },
      { text: ' hút CO', marks: [] },
      { text: '2', marks: ['superscript'] },
    ])
  })

  it('puts a combining mark to its letter, though it came in another span', () => {
    expect(
      tidy([
        { text: 'Đảng u', marks: ['bold'] },
        { text: '', marks: [] },
        { text: '\u0309y', marks: [] },
      ]),
    ).toEqual([
      { text: 'Đảng ủ', marks: ['bold'] },
      { text: 'y', marks: [] },
    ])
  })

  it('law: the result is in normal form, whatever came in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidied = tidy(text)
        const letters = plain(tidied)
        expect(letters).toBe(letters.normalize('NFC').trim())
        expect(letters).not.toMatch(/[^\S \n]|[ \n]{2}|[\u00AD\u200B\uFEFF]/)
        // Notes have words, and no white space inside their edges.
        expect(letters).not.toMatch(/\uFFFA[\s\uFFFB]|\s\uFFFB/)
        tidied.forEach((span, i) => {
          expect(span.text).not.toBe('')
          expect(span.marks).toEqual(MARKS.filter((mark) => span.marks.includes(mark)))
          expect(span.marks).not.toEqual(expect.arrayContaining(['superscript', 'subscript']))
          expect(span.marks).not.toEqual(tidied[i + 1]?.marks)
        })
      }),
    )
  })

  it('law: tidying what is tidy changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toEqual(tidy(text))
      }),
    )
  })

  it('law: NFC and NFD are one text', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const apart = text.map((span) => ({ ...span, text: span.text.normalize('NFD') }))
        expect(tidy(apart)).toEqual(text)
      }),
    )
  })

  it('law: where a text was cut into spans does not matter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letters = text.flatMap((span) =>
          [...span.text].map((letter) => ({ text: letter, marks: span.marks })),
        )
        expect(tidy(letters)).toEqual(tidy(text))
      }),
    )
  })
})

describe('the small tools', () => {
  it('slice takes a part and tidies it', () => {
    const text = starred('Đường Huỳnh Công Thiệu (*nối dài*), xã Phổ An')
    expect(stars(slice(text, 6, 29))).toBe('Huỳnh Công Thiệu (*nối d*')
    expect(stars(slice(text, 29))).toBe('*ài*), xã Phổ An')
    expect(slice(text, 5, 6)).toEqual([])
  })

  it('join puts something between, and nothing where a part is empty', () => {
    expect(stars(join([starred('một *hai*'), [], starred('*ba*')], ' '))).toBe('một *hai ba*')
    expect(stars(join([starred('một'), starred('hai')]))).toBe('mộthai')
    expect(join([], ' ')).toEqual([])
  })

  it('law: a text cut in two at a space and joined again is the same', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), (text, seed) => {
        const spaces = [...plain(text).matchAll(/[ \n]/g)]
        const space = spaces[seed % Math.max(1, spaces.length)]
        fc.pre(space !== undefined)
        const at = space?.index ?? 0
        expect(join([slice(text, 0, at), slice(text, at)], space?.[0])).toEqual(text)
      }),
    )
  })

  it('sameText sees letters and marks', () => {
    expect(sameText(starred('một *hai*'), starred('một *hai*'))).toBe(true)
    expect(sameText(starred('một *hai*'), starred('một hai'))).toBe(false)
    expect(sameText(starred('một'), starred('hai'))).toBe(false)
    expect(sameText([], [])).toBe(true)
  })

  it('law: sameText is equality', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (a, b) => {
        expect(sameText(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
        expect(sameText(a, concat([a]))).toBe(true)
      }),
    )
  })
})
