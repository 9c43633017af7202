import { describe, expect, test } from 'vitest'
import type { WordDocument } from '../../../../shared/draft/word.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { linesIn, type ReviewView } from '../../../../shared/draft/word-view.ts'
import { bracketed } from '../../../../shared/text/note.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { stars } from '../../../shared/text/notation.ts'
import { FORMS, readFile } from './given-files.ts'

/** The lines outside tables of data, with their labels, their styles as asterisks and their notes in brackets. */
function shown(document: WordDocument, view: ReviewView = 'accepted'): readonly string[] {
  return linesIn(document, view).map(({ label, text }) =>
    [label, stars(bracketed(text))].filter((part) => part !== null).join(' '),
  )
}

describe.each(FORMS)('a file of a word processor, as .%s', (form) => {
  test('in old fonts is read in Unicode, with its head, headings and styles', () => {
    const document = readFile('phong-cu', form)
    expect(shown(document)).toEqual([
      'ĐẢNG BỘ TỈNH QUẢNG HÒA',
      '**ĐẢNG ỦY PHƯỜNG TÂN HÒA**',
      '*',
      'Số -KL/ĐU',
      '**ĐẢNG CỘNG SẢN VIỆT NAM**',
      '*Tân Hòa, ngày tháng 7 năm 2026*',
      '**KẾT LUẬN**',
      '**HỘI NGHỊ ĐẢNG ỦY PHƯỜNG LẦN THỨ 13**',
      '**về nhiệm vụ 6 tháng cuối năm 2026**',
      '-----',
      'Ban Chấp hành Đảng bộ phường thống nhất kết luận một số nội dung sau:',
      'I. **ĐÁNH GIÁ CHUNG**',
      '1. Kinh tế tiếp tục tăng trưởng, thu ngân sách đạt **58,4%** dự toán; đời sống nhân dân được nâng lên.',
      '2. Công tác xây dựng Đảng được quan tâm, *chú trọng* kiểm tra, giám sát.',
      '3. Quốc phòng, an ninh được giữ vững.',
      'II. **NHIỆM VỤ**',
      '1. Đẩy nhanh giải ngân vốn đầu tư công; quyết liệt.',
      '**T/M BAN CHẤP HÀNH**',
      '**BÍ THƯ**',
    ])
    expect([...document.turned]).toEqual([
      ['TCVN3 (ABC)', 14],
      ['VNI', 1],
    ])
  })

  test('in old fonts becomes a draft as any other', () => {
    const { reading } = readWordDraft(readFile('phong-cu', form), 'accepted')
    expect(reading.head).toEqual({
      body: 'Đảng ủy phường Tân Hòa',
      higherBody: 'Đảng bộ tỉnh Quảng Hòa',
      place: 'Tân Hòa',
      symbol: 'ĐU',
    })
    expect(reading.blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['number', null],
      ['type', null],
      ['subject', null],
      ['subject', null],
      ['opening', null],
      ['heading', 'I.'],
      ['item', '1.'],
      ['item', '2.'],
      ['item', '3.'],
      ['heading', 'II.'],
      ['item', '1.'],
      ['authority', null],
    ])
  })

  test('under review is read in both views, with the changes of each author', () => {
    const document = readFile('sua-doi', form)
    expect(shown(document, 'accepted').slice(3)).toEqual([
      '1. Tiếp tục đổi mới phương thức lãnh đạo.',
      '2. Đẩy nhanh giải ngân vốn đầu tư công trong quý III.',
    ])
    expect(shown(document, 'rejected').slice(3)).toEqual([
      '1. Tiếp tục hoàn thiện phương thức lãnh đạo.',
      '2. Đẩy nhanh giải ngân vốn đầu tư công.',
    ])
    const rejected = readWordDraft(document, 'rejected')
    const { changes, comments } = reviewOf(document, rejected)
    expect(changes.map(({ name, at, change }) => [name, at, change.kind])).toEqual([
      ['Trần Thị Hạnh', '2026-07-20T09:30:00', 'reword'],
      ['Lê Văn Bình', '2026-07-20T09:30:00', 'reword'],
    ])
    const at = rejected.reading.blocks.find(({ id }) => id === comments[0]?.blockId)
    expect(plain(at?.text ?? [])).toBe('Đẩy nhanh giải ngân vốn đầu tư công.')
    expect(comments.map(({ at, words }) => [at, words])).toEqual([
      ['2026-07-20T09:30:00', 'Đề nghị nêu rõ thời hạn.'],
    ])
  })

  test('has the numbers of its lists, its notes and its raised letters', () => {
    const document = readFile('danh-so-bang-chu-thich', form)
    const lines = shown(document)
    expect(lines.slice(2, 10)).toEqual([
      'I. **ĐÁNH GIÁ CHUNG**',
      '1. Kinh tế tăng trưởng khá theo Kết luận của Tỉnh ủy [Số 12-KL/TU, ngày 05/3/2026.].',
      '2. Thu ngân sách đạt khá.',
      'a) Thu nội địa đạt 60%;',
      'b) Thu khác đạt 40%.',
      'II. **NHIỆM VỤ**',
      '1. Xây dựng 10.000 m2 nhà ở, lượng CO2 giảm; bảo đảm tiến độ.',
      '- Kết quả cụ thể:',
    ])
    expect(lines.at(-1)).toBe('Ngắt dòng\nở giữa.')
    const marked = document.paragraphs.flatMap(({ runs }) =>
      runs
        .filter(({ marks }) => marks.some((mark) => mark !== 'bold'))
        .map(({ text, marks }) => [text, ...marks]),
    )
    expect(marked).toEqual([
      ['2', 'superscript'],
      ['2', 'subscript'],
      ['bảo đảm tiến độ', 'underline'],
    ])
  })

  test('has the cells of its tables, with those that go over several columns', () => {
    const { paragraphs } = readFile('danh-so-bang-chu-thich', form)
    const cells = paragraphs.flatMap(({ cell, runs }) =>
      cell ? [[cell.row, cell.column, cell.span, runs.map(({ text }) => text).join('')]] : [],
    )
    expect(cells).toEqual([
      [0, 0, 1, 'STT'],
      [0, 1, 1, 'Chỉ tiêu'],
      [0, 2, 1, 'Kết quả'],
      [1, 0, 1, '1'],
      [1, 1, 1, 'Thu ngân sách'],
      [1, 2, 1, '58,4%'],
      [2, 0, 1, '2'],
      [2, 1, 2, 'Hộ nghèo giảm và cận nghèo giảm'],
    ])
  })

  test('has its boxes, links, pages and the words of tables within cells, and says what it cannot keep', () => {
    const document = readFile('khung-truong-ngat-trang', form)
    expect(shown(document)).toEqual([
      'DỰ THẢO',
      'Lần 2',
      '**KẾT LUẬN**',
      'Xem cổng thông tin của phường, bãi bỏ, trang 1.',
      'Trước',
      'trong',
      'Sau',
      'Bên phải',
      'Trang hai.',
      'Hết. [Chú thích cuối.]',
    ])
    const inBox = document.paragraphs.filter((paragraph) => paragraph.inBox)
    expect(inBox.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['DỰ THẢO', 'Lần 2'])
    expect(document.paragraphs.filter(({ startsPage }) => startsPage)).toHaveLength(1)
    expect(Object.fromEntries(document.notKept)).toEqual({ hidden: 1, strike: 1, 'nested-table': 1 })
  })
})
