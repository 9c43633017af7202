import { describe, expect, test } from 'vitest'
import { layout } from '../../../shared/report/layout.ts'
import type { Page } from '../../../shared/report/page.ts'
import { component, type PaperBlock, passage, table } from '../../../shared/report/paper.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { pictures, TYPEWRITER, typewritten } from './picture.ts'

/** Words with notes between `⟦` and `⟧`. */
const noted = (words: string) => rich(words.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB'))
const body = (words: string): PaperBlock => passage(component('body', noted(words)))
/** A paragraph of so many lines of sixteen letters, the last of them with a note. */
const lines = (count: number, letter: string, note = '') =>
  body(
    [letter.repeat(12), ...Array.from({ length: count - 1 }, () => letter.repeat(14))].join(' ') +
      (note === '' ? '' : `⟦${note}⟧`),
  )

const set = (blocks: readonly PaperBlock[], rows: number): readonly Page[] =>
  layout({ title: '', name: '', author: '', subject: '', blocks }, typewritten(16, rows), TYPEWRITER)
const pictured = (blocks: readonly PaperBlock[], rows: number) => pictures(set(blocks, rows))

describe('Notes', () => {
  test('stand at the foot of the page, below a short stroke, numbered through the paper', () => {
    const pages = set([body('Số 04⟦Một.⟧, nay'), lines(4, 'b'), body('Số 05⟦Hai.⟧.')], 6)
    expect(pictures(pages)).toEqual([
      ['    Số 041, nay', '    bbbbbbbbbbbb', 'bbbbbbbbbbbbbb', '', '', '1 Một.'],
      ['bbbbbbbbbbbbbb', 'bbbbbbbbbbbbbb', '    Số 052.', '', '', '2 Hai.'],
    ])
    const [stroke] = pages[0]?.rules ?? []
    expect([stroke?.x, stroke?.width]).toEqual([0, 4])
    expect(stroke?.y).toBeCloseTo(45)
  })

  test('have their numbers right behind a word, and two side by side a comma between', () => {
    const [page] = set([body('số 04 ⟦Một.⟧⟦Hai.⟧')], 9)
    const [line] = page?.lines ?? []
    expect(line?.runs.map(({ text, note, raise }) => [text, note, raise > 0])).toEqual([
      ['số 04', 0, false],
      ['1', 1, true],
      [',', 0, true],
      ['2', 2, true],
    ])
  })

  test('take room of the text that refers to them', () => {
    expect(pictured([lines(3, 'a'), lines(3, 'b', 'Chú thích.')], 7)).toEqual([
      ['    aaaaaaaaaaaa', 'aaaaaaaaaaaaaa', 'aaaaaaaaaaaaaa'],
      ['    bbbbbbbbbbbb', 'bbbbbbbbbbbbbb', 'bbbbbbbbbbbbbb1', '', '', '', '1 Chú thích.'],
    ])
  })

  test('that are long go on at the foot of the next page, two lines at least on either side', () => {
    const long = Array.from({ length: 7 }, (_, i) => `${i + 1}`.repeat(13)).join(' ')
    expect(pictured([lines(3, 'a', long), lines(3, 'b')], 8)).toEqual([
      [
        '    aaaaaaaaaaaa',
        'aaaaaaaaaaaaaa',
        'aaaaaaaaaaaaaa1',
        '',
        '1  1111111111111',
        '2222222222222',
        '3333333333333',
        '4444444444444',
      ],
      [
        '    bbbbbbbbbbbb',
        'bbbbbbbbbbbbbb',
        'bbbbbbbbbbbbbb',
        '',
        '',
        '5555555555555',
        '6666666666666',
        '7777777777777',
      ],
    ])
  })

  test('that are left when the text is at its end have a page of their own', () => {
    const long = Array.from({ length: 6 }, (_, i) => `${i + 1}`.repeat(13)).join(' ')
    const pages = pictured([lines(2, 'a', long)], 6)
    expect(pages).toHaveLength(2)
    expect(pages[1]?.filter((row) => row !== '')).toEqual(['4444444444444', '5555555555555', '6666666666666'])
  })

  test('of a table’s cell are not lost', () => {
    const cells = table([{ head: 'A', width: 1, align: 'left' }], [[noted('số 04⟦Một⟧')]])
    expect(
      pictured([...cells], 6)
        .flat()
        .join(' '),
    ).toContain('Một')
  })

  test('leave the room alone that a text without them has to be filled in by hand', () => {
    const room: PaperBlock = passage(
      component('number', [{ text: 'Số\u00A0\u00A0\u00A0\u00A0-KL', marks: [] }]),
    )
    const [page] = set([room], 5)
    expect(page?.lines[0]?.runs.map(({ text }) => text)).toEqual(['Số\u00A0\u00A0\u00A0\u00A0-KL'])
  })

  test('are no part of a heading’s title in the outline', () => {
    const [page] = set([passage({ ...component('heading1', noted('ĐÁNH GIÁ⟦Nêu rõ.⟧')), heading: 1 })], 9)
    expect(page?.lines[0]?.of.title).toBe('ĐÁNH GIÁ')
  })
})
