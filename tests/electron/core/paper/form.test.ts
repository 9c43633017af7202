import { beforeAll, describe, expect, test } from 'vitest'
import { makePaper } from '../../../../electron/core/paper/make-paper.ts'
import type { Sealed } from '../../../../shared/meeting/state.ts'
import { sealed } from '../../../shared/report/sample-meeting.ts'
import { linesOf, type ReadPage, type ReadPaper, type ReadRun, readBack } from './read-back.ts'

/**
 * The finished PDF measured against the form of the Party's papers (Hướng dẫn 05-HD/VPTW), the figures written
 * out once more: millimetres of the sheet, points of the type.
 */

const MILLIMETRE = 72 / 25.4
const NEAR = 0.5

async function read(meeting: Sealed): Promise<ReadPaper> {
  const made = await makePaper(meeting, 'conclusion')
  if (!made.ok) throw new Error(made.refusal.code)
  return readBack(made.value.bytes)
}

/** The run that begins with these words. */
function run(page: ReadPage | undefined, words: string): ReadRun {
  const found = page?.runs.find(({ text }) => text.startsWith(words))
  if (found === undefined) throw new Error(`“${words}” is not on the page`)
  return found
}

function exactly(page: ReadPage | undefined, words: string): ReadRun {
  return run({ ...(page ?? EMPTY), runs: (page ?? EMPTY).runs.filter(({ text }) => text === words) }, words)
}

const EMPTY: ReadPage = { runs: [], boxes: [], structure: [], width: 0, height: 0 }
const centre = ({ x, width }: ReadRun) => (x + width / 2) / MILLIMETRE
const left = ({ x }: ReadRun) => x / MILLIMETRE
const depth = ({ baseline }: ReadRun) => baseline / MILLIMETRE
/** Points from one baseline to the next. */
const between = (a: ReadRun, b: ReadRun) => b.baseline - a.baseline
const within = (actual: number, expected: number, by = NEAR) =>
  expect(Math.abs(actual - expected), `${actual} is not ${expected} ± ${by}`).toBeLessThanOrEqual(by)

describe('The conclusion on paper', () => {
  let paper: ReadPaper
  let first: ReadPage | undefined
  let last: ReadPage | undefined
  beforeAll(async () => {
    paper = await read(sealed())
    first = paper.pages[0]
    last = paper.pages.at(-1)
  })

  test('is A4', () => {
    for (const { width, height } of paper.pages) {
      within(width / MILLIMETRE, 210, 0.01)
      within(height / MILLIMETRE, 297, 0.01)
    }
  })

  test.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'Tinos-Bold'],
    ['ĐẢNG BỘ TỈNH QUẢNG HÒA', 14, 'Tinos-Regular'],
    ['ĐẢNG ỦY PHƯỜNG TÂN HÒA', 14, 'Tinos-Bold'],
    ['*', 14, 'Tinos-Regular'],
    ['Số 45-KL/ĐU', 14, 'Tinos-Regular'],
    ['Tân Hòa, ngày 05 tháng 7 năm 2026', 14, 'Tinos-Italic'],
    ['KẾT LUẬN', 16, 'Tinos-Bold'],
    ['của Hội nghị Đảng ủy phường', 14, 'Tinos-Bold'],
    ['-----', 14, 'Tinos-Regular'],
    ['Ban Chấp hành Đảng bộ phường', 14, 'Tinos-Regular'],
    ['I. ĐÁNH GIÁ TÌNH HÌNH', 14, 'Tinos-Bold'],
    ['1. Công tác xây dựng Đảng', 14, 'Tinos-Bold'],
    ['1.1. Tích cực đổi mới', 14, 'Tinos-Regular'],
    ['tăng 12,5% so với cùng kỳ', 14, 'Tinos-Italic'],
  ])('sets “%s” in %d points of %s', (words, size, font) => {
    const found = run(first, words)
    within(found.size, size, 0.1)
    expect(found.font).toBe(font)
  })

  test.each([
    ['T/M ĐẢNG ỦY', 14, 'Tinos-Bold'],
    ['BÍ THƯ', 14, 'Tinos-Regular'],
    ['Nguyễn Văn Đức', 14, 'Tinos-Bold'],
    ['Nơi nhận:', 14, 'Tinos-Regular'],
    ['- Ban Thường vụ Tỉnh ủy (b/c),', 12, 'Tinos-Regular'],
    ['2', 14, 'Tinos-Regular'],
  ])('ends with “%s” in %d points of %s', (words, size, font) => {
    const found = words === '2' ? exactly(last, words) : run(last, words)
    within(found.size, size, 0.1)
    expect(found.font).toBe(font)
  })

  test('begins 20 mm from the top, both columns on one line', () => {
    const higher = run(first, 'ĐẢNG BỘ TỈNH')
    /** The top of capital letters stands two thirds of the size above the baseline. */
    within(depth(higher) - (0.655 * 14) / MILLIMETRE, 21.5, 1)
    within(between(higher, run(first, 'ĐẢNG CỘNG SẢN')), 0, 1)
  })

  test('centres the left head in its column and the right head in the other', () => {
    const columns = { left: 30 + 73 / 2, right: 30 + 73 + (165 - 73) / 2 }
    for (const words of ['ĐẢNG BỘ TỈNH', 'ĐẢNG ỦY PHƯỜNG', '*', 'Số 45']) {
      within(centre(run(first, words)), columns.left)
    }
    for (const words of ['ĐẢNG CỘNG SẢN', 'Tân Hòa, ngày']) within(centre(run(first, words)), columns.right)
  })

  test('draws a rule below the title of the Party, as long as the text', () => {
    const title = run(first, 'ĐẢNG CỘNG SẢN')
    expect(first?.boxes).toHaveLength(1)
    const [rule] = first?.boxes ?? []
    within((rule?.left ?? 0) - title.x, 0, NEAR * MILLIMETRE)
    within((rule?.right ?? 0) - title.x - title.width, 0, NEAR * MILLIMETRE)
    within((rule?.top ?? 0) - title.baseline, 5, 1.5)
  })

  test('centres name, subject and dashes between the margins', () => {
    for (const words of ['KẾT LUẬN', 'của Hội nghị', 'về tình hình', '-----']) {
      within(centre(run(first, words)), 30 + 165 / 2)
    }
  })

  test('indents first lines by 10 mm and keeps straight margins at 30 and 15 mm', () => {
    within(left(run(first, 'Ban Chấp hành')), 40)
    within(left(run(first, 'Trong điều kiện')), 40)
    within(left(run(first, '1.1.')), 40)
    for (const line of linesOf(first ?? EMPTY)) {
      const edge = Math.max(...line.map(({ x, width }) => x + width)) / MILLIMETRE
      expect(edge).toBeLessThanOrEqual(195 + 0.1)
      expect(left(line[0] ?? run(first, '*'))).toBeGreaterThanOrEqual(30 - 0.1)
    }
    const justified = run(first, 'rõ mục tiêu, nhiệm vụ')
    within(left(justified), 30, 0.1)
    /** The file's own widths, not ours: what was measured is what is painted. */
    within((justified.x + justified.width) / MILLIMETRE, 195, 0.01)
  })

  test('spaces lines of the head by 18 points, of the text by 18 to 22 and paragraphs by 6 more', () => {
    within(between(run(first, 'ĐẢNG BỘ TỈNH'), run(first, 'ĐẢNG ỦY PHƯỜNG')), 18, 0.1)
    const line = between(run(first, '1.1.'), run(first, 'rõ mục tiêu, nhiệm vụ'))
    within(line, 20, 2)
    within(between(run(first, 'rõ mục tiêu, nhiệm vụ'), run(first, 'lượng công tác')), line, 0.01)
    within(between(run(first, '1. Công tác'), run(first, '1.1.')), line + 6, 0.1)
  })

  test('numbers pages from the second, 10 mm from the top edge, centred over the text', () => {
    expect(first?.runs.some(({ text }) => text === '1')).toBe(false)
    const number = exactly(last, '2')
    within(centre(number), 30 + 165 / 2)
    within(depth(number) - (0.891 * 14) / MILLIMETRE, 10)
  })

  test('sets the signature in the right half, 30 mm free above the name, level with the recipients', () => {
    const [authority, office, name] = [run(last, 'T/M'), run(last, 'BÍ THƯ'), run(last, 'Nguyễn Văn Đức')]
    for (const each of [authority, office, name]) within(centre(each), 30 + 82.5 + 82.5 / 2)
    within((between(office, name) - 18) / MILLIMETRE, 30)
    within(between(authority, run(last, 'Nơi nhận:')), 0, 0.1)
    within(left(run(last, 'Nơi nhận:')), 30)
  })

  test('underlines the title of the recipients', () => {
    const title = run(last, 'Nơi nhận:')
    const [rule] = last?.boxes ?? []
    within((rule?.left ?? 0) - title.x, 0, 0.1)
    within((rule?.right ?? 0) - title.x - title.width, 0, 0.1)
    expect(rule?.top).toBeGreaterThan(title.baseline)
  })
})

describe('The conclusion in the form of the State', () => {
  test('has its own sizes, faces and rules', async () => {
    const { pages } = await read(sealed({ profile: 'state' }))
    const [first] = pages
    const last = pages.at(-1)
    const set = (page: ReadPage | undefined, words: string) => {
      const { size, font } = run(page, words)
      return `${size} ${font}`
    }
    expect(set(first, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('13 Tinos-Bold')
    expect(set(first, 'Độc lập - Tự do - Hạnh phúc')).toBe('14 Tinos-Bold')
    expect(set(first, 'ĐẢNG BỘ TỈNH QUẢNG HÒA')).toBe('13 Tinos-Regular')
    expect(set(first, 'Số: 45/KL-ĐU')).toBe('13 Tinos-Regular')
    expect(set(first, 'KẾT LUẬN')).toBe('14 Tinos-Bold')
    expect(set(last, 'BÍ THƯ')).toBe('14 Tinos-Bold')
    expect(set(last, 'Nơi nhận:')).toBe('12 Tinos-BoldItalic')
    expect(set(last, '- Ban Thường vụ Tỉnh ủy')).toBe('11 Tinos-Regular')
    const motto = run(first, 'Độc lập')
    const widths = (first?.boxes ?? []).map((box) => Math.round(box.right - box.left))
    expect(widths).toContain(Math.round(motto.width))
    expect(widths).toHaveLength(3)
  })
})
