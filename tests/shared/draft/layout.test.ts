import { describe, expect, test } from 'vitest'
import { readDraft } from '../../../shared/draft/reader.ts'
import { flush, read, seams, shown } from './shown.ts'

const PAPER = `
  KẾT LUẬN

  về chuyển đổi số

  Đảng ủy phường cơ bản thống nhất với báo cáo và kết luận một số nội dung sau đây để các chi bộ trực thuộc Đảng ủy thực hiện:

  I. ĐÁNH GIÁ

  Kinh tế - xã hội của phường tiếp tục phát triển; thu ngân sách 6 tháng đạt 58,4% dự toán, tăng 12,5% so với cùng kỳ năm trước. Quốc phòng, an ninh được giữ vững, đời sống của Nhân dân trong phường được nâng lên.

  Việc giải ngân vốn đầu tư công giai đoạn 2026 - 2030 còn chậm so với yêu cầu đề ra.

  II. NHIỆM VỤ

  1. Các chi bộ trực thuộc quán triệt, xây dựng kế hoạch thực hiện Kết luận này, hoàn thành trước ngày 30/9 năm nay.

  2. Ban Thường vụ Đảng ủy phường có trách nhiệm lãnh đạo, chỉ đạo và báo cáo Đảng ủy kết quả.`

const blocks = [
  'type | KẾT LUẬN',
  'subject | về chuyển đổi số',
  'opening | Đảng ủy phường cơ bản thống nhất với báo cáo và kết luận một số nội dung sau đây để các chi bộ trực thuộc Đảng ủy thực hiện:',
  'heading 1 I. | ĐÁNH GIÁ',
  'paragraph | Kinh tế - xã hội của phường tiếp tục phát triển; thu ngân sách 6 tháng đạt 58,4% dự toán, tăng 12,5% so với cùng kỳ năm trước. Quốc phòng, an ninh được giữ vững, đời sống của Nhân dân trong phường được nâng lên.',
  'paragraph | Việc giải ngân vốn đầu tư công giai đoạn 2026 - 2030 còn chậm so với yêu cầu đề ra.',
  'heading 1 II. | NHIỆM VỤ',
  'item 2 1. | Các chi bộ trực thuộc quán triệt, xây dựng kế hoạch thực hiện Kết luận này, hoàn thành trước ngày 30/9 năm nay.',
  'item 2 2. | Ban Thường vụ Đảng ủy phường có trách nhiệm lãnh đạo, chỉ đạo và báo cáo Đảng ủy kết quả.',
]

/** Breaks each line of a text at spaces, so that none is longer than `width`. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n')
}

describe('the same paper reads the same', () => {
  const paper = flush(PAPER)
  test.each([
    ['with a blank line between paragraphs', paper],
    ['with a paragraph a line', paper.replaceAll('\n\n', '\n')],
    ['with the line ends of Windows', paper.replaceAll('\n', '\r\n')],
    ['with those of old Macs', paper.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${paper}`],
    ['with its letters decomposed', paper.normalize('NFD')],
    ['with hard spaces', paper.replaceAll(' ', '\xA0')],
    ['with spaces at the end of lines', paper.replaceAll('\n', ' \t\n')],
    ['with tabs before paragraphs', paper.replaceAll(/^(?=\S)/gm, '\t')],
    ['with soft line breaks', paper.replaceAll('\n\n', '\v')],
    ['with doubled spaces and soft hyphens', paper.replaceAll(' ', ' \xAD ')],
    ['wrapped at 60', wrapped(paper, 60)],
    ['wrapped at 72', wrapped(paper, 72)],
    ['wrapped at 80', wrapped(paper, 80)],
    ['wrapped at 100', wrapped(paper, 100)],
  ])('%s', (_, source) => {
    const reading = readDraft(source)
    expect(reading.blocks.map(shown)).toEqual(blocks)
    expect(seams(reading)).toEqual([])
  })

  test.each([64, 72, 80])('wrapped at %i without blank lines, paragraphs indented', (width) => {
    const [head = '', body = ''] = paper.split(/\n\n(?=Đảng ủy)/)
    const indented = body.split('\n\n').map((paragraph) => wrapped(`    ${paragraph}`, width))
    expect(readDraft(`${head}\n\n${indented.join('\n')}`).blocks.map(shown)).toEqual(blocks)
  })
})

test('wrapped lines that begin like a label go on with their sentence', () => {
  const source = `
    Các chi bộ tiếp tục thực hiện kế hoạch phát triển kinh tế
    - xã hội và chương trình công tác của cả giai đoạn 2026
    - 2030 theo đúng tiến độ mà nghị quyết đã đề ra và
    báo cáo kết quả.`
  expect(read(source)).toEqual([
    'paragraph | Các chi bộ tiếp tục thực hiện kế hoạch phát triển kinh tế - xã hội và chương trình công tác của cả giai đoạn 2026 - 2030 theo đúng tiến độ mà nghị quyết đã đề ra và báo cáo kết quả.',
  ])
})

test.each(['\n', '\n\n'])('a label alone belongs to the words below it (%j)', (gap) => {
  const reading = readDraft(['1.', 'Giao Văn phòng theo dõi.', '2.', 'Giao chi bộ thực hiện.'].join(gap))
  expect(reading.blocks.map(shown)).toEqual([
    'item 2 1. | Giao Văn phòng theo dõi.',
    'item 2 2. | Giao chi bộ thực hiện.',
  ])
  expect(reading.joins).toEqual([])
})

test('bullets of symbol fonts become dashes', () => {
  expect(read('Gồm:\n\uF0B7\tChi bộ Một;\n\uF02D Chi bộ Hai.')).toEqual([
    'opening | Gồm:',
    'item 5 - | Chi bộ Một;',
    'item 5 - | Chi bộ Hai.',
  ])
})
