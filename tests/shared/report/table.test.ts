import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layout } from '../../../shared/report/layout.ts'
import { NO_PASSAGE, type Page } from '../../../shared/report/page.ts'
import { component, type PaperBlock, passage, table } from '../../../shared/report/paper.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { pictures, TYPEWRITER, typewritten } from './picture.ts'

const COLUMNS = [
  { head: 'Số', width: 1, align: 'centred' },
  { head: 'Lời', width: 3, align: 'left' },
] as const

const cells = (...words: readonly string[]) => words.map((each) => rich(each))
const body = (words: string) => passage(component('body', rich(words)))

/** Set on sheets of sixteen letters by so many lines: columns of four letters and of twelve. */
function set(blocks: readonly PaperBlock[], rows: number): readonly Page[] {
  const paper = { title: '', name: '', author: '', subject: '', blocks }
  return layout(paper, typewritten(16, rows), TYPEWRITER)
}

const pictured = (rows: readonly (readonly string[])[], height: number) =>
  pictures(
    set(
      table(
        COLUMNS,
        rows.map((row) => cells(...row)),
      ),
      height,
    ),
  )

describe('A table', () => {
  test('has its columns beside each other, words broken within them', () => {
    expect(
      pictured(
        [
          ['1', 'aaaa bbbb cccc'],
          ['2', 'dddd'],
        ],
        9,
      ),
    ).toEqual([[' Số      Lời', '  1 aaaa bbbb', '    cccc', '  2 dddd']])
  })

  test('is no table without a row', () => {
    expect(table(COLUMNS, [])).toEqual([])
  })

  test('repeats its head on each page that it goes on to', () => {
    const pages = pictured(
      [
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'c'],
      ],
      3,
    )
    expect(pages).toHaveLength(2)
    for (const [head] of pages) expect(head).toMatch(/Số +Lời/)
  })

  test('is parted between rows rather than inside a short one', () => {
    const [first, second] = pictured(
      [
        ['1', 'x'],
        ['2', 'aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd'],
      ],
      5,
    )
    expect(first).toHaveLength(2)
    expect(second).toHaveLength(5)
  })

  test('is parted inside a long row, with two lines of a cell at least on either side', () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => String(i).repeat(10)).join(' ')
    const [first, second, third] = pictured([['1', words(9)]], 9).map((rows) =>
      rows.slice(1).map((row) => row.slice(4, 5)),
    )
    expect([first, second, third]).toEqual([[...'0123456'], [...'78'], undefined])
  })

  test('is not parted where a line of one of its cells would stand alone', () => {
    const three = 'aaaaaaaaaa bbbbbbbbbb cccccccccc'
    const [first, second] = pictured(
      [
        ['1', 'x'],
        ['2', three],
      ],
      4,
    )
    expect(first).toHaveLength(2)
    expect(second).toHaveLength(4)
  })

  test('ends no page with a row that is a heading', () => {
    const rows = ['a', 'I', 'b'].map((word) => cells('1', word))
    const [first, second] = pictures(set(table(COLUMNS, rows, new Set([1])), 3))
    expect(first?.map((row) => row.slice(3).trim())).toEqual([expect.stringContaining('Lời'), 'a'])
    expect(second?.slice(1).map((row) => row.slice(3).trim())).toEqual(['I', 'b'])
  })

  test('has its head with two lines at least, or it begins on the next page', () => {
    const blocks = [body('text'), ...table(COLUMNS, [cells('1', 'aaaaaaaaaa bbbbbbbbbb')])]
    const [first, second] = pictures(set(blocks, 3))
    expect(first).toEqual(['    text'])
    expect(second).toHaveLength(3)
  })

  test('takes the paragraph that announces it to the next page, with the head and a row', () => {
    const blocks = [body('text'), body('such:'), ...table(COLUMNS, [cells('1', 'a'), cells('2', 'b')])]
    const [first, second] = pictures(set(blocks, 3))
    expect(first).toEqual(['    text'])
    expect(second).toEqual(['    such:', ' Số      Lời', '  1 a'])
  })

  test('has an upright stroke at each side of a column, from its top to its bottom on every page', () => {
    const pages = set(
      table(
        COLUMNS,
        ['a', 'b', 'c'].map((word) => cells('1', word)),
      ),
      3,
    )
    for (const { rules } of pages) {
      const uprights = rules.filter(({ width, thickness }) => thickness > width)
      expect(uprights.map(({ x, width }) => Math.round(x + width / 2))).toEqual([0, 4, 16])
      const [bottom] = rules
        .filter(({ width, thickness }) => width > thickness)
        .map(({ y }) => y)
        .toSorted((a, b) => b - a)
      for (const { y, thickness } of uprights)
        expect([y - thickness / 2, y + thickness / 2]).toEqual([0, bottom])
    }
  })

  test('loses no word, wherever its pages end', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    const row = fc.tuple(word, fc.array(word, { maxLength: 30 }))
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 4, max: 20 }),
        (rows, height) => {
          const pages = set(
            table(
              COLUMNS,
              rows.map(([number, words]) => cells(number, words.join(' '))),
            ),
            height,
          )
          const found = rows.map(() => ['', ''])
          for (const { of, runs } of pages.flatMap(({ lines }) => lines)) {
            const { row: number = 0, column = 0 } = of.cell ?? {}
            const cell = found[number - 1]
            if (cell) cell[column] += runs.map(({ text }) => text).join('')
          }
          // A word wider than its column is cut.
          const bare = (words: string | undefined) => words?.replaceAll(' ', '')
          expect(found.map((each) => each.map(bare))).toEqual(
            rows.map(([number, words]) => [number, words.join('')]),
          )
          const heads = pages.map(({ lines }) => lines.filter(({ of }) => of.part === 'tableHead').length)
          expect(heads).toEqual(pages.map(() => 2))
          const again = pages
            .slice(1)
            .flatMap(({ lines }) => lines.filter(({ of }) => of.part === 'tableHead'))
          expect(again.every(({ of }) => of.id === NO_PASSAGE)).toBe(true)
        },
      ),
    )
  })
})
