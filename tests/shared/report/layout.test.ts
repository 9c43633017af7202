import { describe, expect, test } from 'vitest'
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import { layout } from '../../../shared/report/layout.ts'
import type { Page } from '../../../shared/report/page.ts'
import { component, type PaperBlock, passage } from '../../../shared/report/paper.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { pictures, TYPEWRITER, typewritten } from './picture.ts'
import { ABOUT, sealed } from './sample-meeting.ts'

const body = (words: string) => passage(component('body', rich(words)))
const heading = (words: string) =>
  passage({ ...component('heading1', rich(words)), heading: 1, keepWithNext: true })
/** A paragraph of so many lines of sixteen letters. */
const lines = (count: number, letter: string) =>
  body([letter.repeat(12), ...Array.from({ length: count - 1 }, () => letter.repeat(16))].join(' '))

const foot: PaperBlock = {
  kind: 'columns',
  place: 'foot',
  left: [component('recipientsTitle', rich('Nơi:')), component('recipient', rich('- A,'))],
  right: [
    component('authority', rich('T/M')),
    component('office', rich('BÍ THƯ')),
    component('name', rich('Đức')),
  ],
}

function pages(blocks: readonly PaperBlock[], rows: number): readonly Page[] {
  return layout({ title: '', name: '', author: '', subject: '', blocks }, typewritten(16, rows), TYPEWRITER)
}

const pictured = (blocks: readonly PaperBlock[], rows: number) => pictures(pages(blocks, rows))

describe('Pages', () => {
  test('never begin with the last line of a paragraph alone', () => {
    expect(pictured([lines(5, 'a')], 4)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
    ])
  })

  test('never end with the first line of a paragraph alone', () => {
    expect(pictured([lines(2, 'a'), lines(4, 'b')], 3)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['    bbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb'],
      ['bbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb'],
    ])
  })

  test('keep headings with two lines of what follows', () => {
    expect(pictured([lines(2, 'a'), heading('I'), heading('1'), lines(4, 'b')], 5)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['    I', '    1', '    bbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb'],
      ['bbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb'],
    ])
  })

  test('end with no paragraph that announces what follows', () => {
    expect(pictured([lines(2, 'a'), body('b:'), body('c'), body('d')], 3)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['    b:', '    c', '    d'],
    ])
  })

  test('keep the signature whole, level with the recipients, and below text', () => {
    expect(pictured([lines(4, 'a'), foot], 7)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa', 'Nơi:       T/M', '- A,     BÍ THƯ', '', '', '           Đức'],
    ])
  })

  test('keep two short paragraphs above the signature rather than one line alone', () => {
    expect(pictured([lines(2, 'a'), body('b'), body('c'), foot], 8)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa'],
      ['    b', '    c', 'Nơi:       T/M', '- A,     BÍ THƯ', '', '', '           Đức'],
    ])
  })

  test('end after a heading with a single line below it, when another heading follows', () => {
    const sections = ['I', 'II', 'III'].flatMap((number) => [heading(number), body(number.toLowerCase())])
    expect(pictured(sections, 3)).toEqual([
      ['    I', '    i'],
      ['    II', '    ii'],
      ['    III', '    iii'],
    ])
  })

  test('never part a short paragraph below headings that leave one line for it', () => {
    const longer = heading('N nnnnnnnn nnnnnnnn')
    expect(pictured([heading('I'), longer, body('a'), heading('1'), lines(2, 'b'), body('c')], 6)).toEqual([
      ['    I', '    N nnnnnnnn', 'nnnnnnnn', '    a'],
      ['    1', '    bbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb', '    c'],
    ])
    expect(pictured([...['I', 'II', 'III'].map(heading), lines(3, 'b')], 5)).toEqual([
      ['    I', '    II', '    III'],
      ['    bbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb', 'bbbbbbbbbbbbbbbb'],
    ])
  })

  test('part headings from their text rather than the signature from all text', () => {
    expect(pictured([...['I', 'II', 'III'].map(heading), body('a'), foot], 8)).toEqual([
      ['    I', '    II', '    III'],
      ['    a', 'Nơi:       T/M', '- A,     BÍ THƯ', '', '', '           Đức'],
    ])
  })

  test('part a heading that fills them as a paragraph', () => {
    const long = heading(['N'.repeat(12), ...Array.from({ length: 4 }, () => 'n'.repeat(16))].join(' '))
    expect(pictured([long, foot], 8)).toEqual([
      ['    NNNNNNNNNNNN', 'nnnnnnnnnnnnnnnn', 'nnnnnnnnnnnnnnnn'],
      ['nnnnnnnnnnnnnnnn', 'nnnnnnnnnnnnnnnn', 'Nơi:       T/M', '- A,     BÍ THƯ', '', '', '           Đức'],
    ])
  })

  test('fill up where nothing may be parted for longer than a page', () => {
    const chain = ['I', 'II', 'III', 'IV'].map(heading)
    expect(pictured(chain, 3)).toEqual([['    I', '    II', '    III'], ['    IV']])
  })

  test('let a list of recipients longer than a page go on', () => {
    const recipients = Array.from({ length: 40 }, (_, i) => component('recipient', rich(`- ${i},`)))
    const made = pictured([body('a'), { ...foot, left: recipients }], 30)
    expect(made).toHaveLength(2)
    expect(made.flat().filter((row) => row.startsWith('- '))).toHaveLength(40)
    expect(made[0]?.slice(0, 7).join('\n')).toContain('Đức')
  })

  test('never part a recipient of two lines where such a list goes on', () => {
    const recipients = Array.from({ length: 13 }, () => component('recipient', rich('- aaaa bbbb')))
    const [first, second, third] = pictured([lines(4, 'a'), { ...foot, left: recipients }], 9)
    expect(first).toHaveLength(2)
    expect(second?.slice(2).map((row) => row.slice(0, 8).trim())).toEqual(
      [1, 2, 3].flatMap(() => ['- aaaa', 'bbbb']),
    )
    expect(third?.[0]).toBe('- aaaa')
  })

  test('have a number from the second on, centred at the top', () => {
    const folios = pages([lines(9, 'a')], 4).map(({ folio }) =>
      folio === null ? null : { ...folio.runs[0], baseline: folio.baseline },
    )
    expect(folios).toMatchObject([null, { text: '2', x: 7.5, baseline: 8 }, { text: '3' }])
  })

  test('of a paper without words are none', () => {
    expect(pages([], 4)).toEqual([])
  })
})

describe('The head', () => {
  test.each([
    ['Đảng bộ thành phố Hải Phòng', ['ĐẢNG BỘ THÀNH PHỐ', 'HẢI PHÒNG']],
    ['Đảng ủy thị xã An Lộc', ['ĐẢNG ỦY', 'THỊ XÃ AN LỘC']],
    ['Ủy ban nhân dân xã An Hòa', ['ỦY BAN NHÂN DÂN', 'XÃ AN HÒA']],
  ])('parts no kind of body or of place in two: %s', (body, expected) => {
    const form = typewritten(40, 40)
    const paper = conclusionPaper(sealed({ about: { ...ABOUT, higherBody: body } }), form)
    const [page] = layout(paper, form, TYPEWRITER)
    const lines = (page?.lines ?? []).filter(({ of }) => of.part === 'higher')
    const words = lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
    expect(words.map((line) => line.replaceAll('\u00A0', ' ').trim())).toEqual(expected)
  })
})

describe('The page before the signature', () => {
  /** Sixteen lines and a signature of five on pages of twenty: the signature takes two of the lines along. */
  const blocks = [...Array.from({ length: 8 }, () => lines(2, 'a')), foot]
  const spacing = (loosestLine: number) => {
    const paper = { title: '', name: '', author: '', subject: '', blocks }
    return layout(paper, typewritten(16, 20, loosestLine), TYPEWRITER).map((page) => {
      const [first, second] = page.lines
      return [page.lines.length, (second?.baseline ?? 0) - (first?.baseline ?? 0)]
    })
  }

  test('is filled by setting the lines of the text apart, evenly and as little as will do', () => {
    expect(spacing(16)).toEqual([
      [14, 12],
      [7, 12],
    ])
  })

  test('stays as it is where the form does not allow enough', () => {
    expect(spacing(11)).toEqual([
      [14, 10],
      [7, 10],
    ])
  })
})

describe('Strokes', () => {
  test('underline a line over its whole length', () => {
    const [page] = pages([passage(component('recipientsTitle', rich('Nơi nhận:')))], 4)
    expect(page?.rules).toMatchObject([{ x: 0, width: 9 }])
  })

  test('stand below the last line of a passage, as long as the form says of its widest', () => {
    const [page] = pages([passage(component('nation', rich('ĐẢNG CỘNG SẢN VIỆT NAM')))], 4)
    expect(page?.lines).toHaveLength(2)
    expect(page?.rules).toHaveLength(1)
    expect(page?.rules[0]?.width).toBeCloseTo(12)
    expect(page?.rules[0]?.y).toBeGreaterThan(page?.lines[1]?.baseline ?? 0)
  })
})
