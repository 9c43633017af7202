import { describe, expect, test } from 'vitest'
import { readDraft } from '../../../shared/draft/reader.ts'
import { flush, read, seams } from './shown.ts'

/** The seams found in pieces that stand apart in the source; `+` was joined, `?` is asked about. */
function between(...pieces: readonly string[]): readonly string[] {
  return seams(readDraft(pieces.join('\n\n')))
}

const LONG =
  '1. Tập trung lãnh đạo, chỉ đạo thực hiện đồng bộ các nhiệm vụ, giải pháp về chuyển đổi số, cải cách hành chính và phát triển'

describe('joined without asking', () => {
  test.each([
    ['a sentence that goes on', '1. Nâng cao hiệu quả quản lý, điều', 'hành của chính quyền.', 'điều + hành'],
    ['behind a comma', '1. Điều hành theo dự toán,', 'bảo đảm tiết kiệm.', 'toán, + bảo'],
    ['before its own punctuation', '1. Tăng cường kỷ luật', '; kỷ cương.', 'luật + ;'],
    ['inside quotation marks', '1. Biểu hiện “tự diễn biến”,', '“tự chuyển hóa”.', 'biến”, + “tự'],
    [
      'inside brackets',
      '1. Cầu Thanh Bình (dài 120 m, từ',
      'Đường tỉnh 605 đến sông), đường trục.',
      'từ + Đường',
    ],
    ['a range of years', '1. Kế hoạch giai đoạn 2026', '- 2030, tầm nhìn 2045.', '2026 + -'],
    ['a percentage', '1. Thu ngân sách đạt 58', '% dự toán.', '58 + %'],
    ['in italics', '1. Cầu (*từ sông*', '*đến chợ*).', 'sông + đến'],
  ])('%s', (_, first, second, seam) => {
    expect(between(first, second)).toEqual([seam])
  })

  test('over two page breaks in a row, with the page numbers set aside', () => {
    const source = `
      1. Nâng cao hiệu quả quản

      2

      lý, điều

      - 3 -

      hành.`
    const reading = readDraft(flush(source))
    expect(read(source)).toEqual(['item 2 1. | Nâng cao hiệu quả quản lý, điều hành.'])
    expect(seams(reading)).toEqual(['quản + lý,', 'điều + hành.'])
    expect(reading.dropped).toEqual([
      { kind: 'page-number', text: '2', afterId: 'b1' },
      { kind: 'page-number', text: '- 3 -', afterId: 'b1' },
    ])
  })

  test('a title in capitals, broken into lines', () => {
    expect(read('I. ĐÁNH GIÁ SỰ LÃNH ĐẠO,\nCHỈ ĐẠO CỦA ĐẢNG ỦY\nTốt.')).toEqual([
      'heading 1 I. | ĐÁNH GIÁ SỰ LÃNH ĐẠO, CHỈ ĐẠO CỦA ĐẢNG ỦY',
      'paragraph | Tốt.',
    ])
  })
})

describe('asked about', () => {
  test.each([
    ['a long sentence without an end, before a capital', LONG, 'Ban Thường vụ Đảng ủy.', 'triển ? Ban'],
    ['a long sentence without an end, before a figure', LONG, '02 xã đạt chuẩn.', 'triển ? 02'],
    ['a year that looks like no label', LONG, '2026. Tiếp tục triển khai.', 'triển ? 2026.'],
    ['a day that looks like a label', `${LONG} ngày`, '15. Tiếp tục triển khai.', 'ngày ? 15.'],
    ['a dash in the middle of a name', `${LONG} kinh tế`, '- xã hội của phường.', 'tế ? -'],
    ['a small letter behind a full stop', `${LONG}.`, 'tiếp tục triển khai.', 'triển. ? tiếp'],
    ['a small letter behind a semicolon', `${LONG};`, 'tiếp tục triển khai.', 'triển; ? tiếp'],
    ['a title in capitals', 'I. ĐÁNH GIÁ', 'SỰ LÃNH ĐẠO', 'GIÁ ? SỰ'],
  ])('%s', (_, first, second, seam) => {
    expect(between(first, second)).toEqual([seam])
  })

  test('a paragraph without a label between two items, where others have none', () => {
    const items = ['1.1. Một.', '1.2. Hai.', 'Ba.', '1.3. Bốn.', 'Kết thúc.']
    expect(between(...items)).toEqual(['Hai. ? Ba.'])
  })

  test('not where the draft is written so throughout', () => {
    const items = Array.from({ length: 8 }, (_, i) => [`${i + 1}. Một.`, 'Hai.']).flat()
    expect(between(...items)).toEqual([])
  })

  test('a paragraph at the top of a page, where the page is known to turn', () => {
    expect(between('Một.', '2', 'Hai.', 'Ba.')).toEqual(['Một. ? Hai.'])
    expect(seams(readDraft('Một.\n\fHai.\n\nBa.'))).toEqual(['Một. ? Hai.'])
  })
})

describe('left apart', () => {
  test.each([
    ['two paragraphs', 'Một.', 'Hai.'],
    ['a heading and its text', '1. Về kinh tế', 'Kinh tế tăng trưởng.'],
    ['an opening and its list', 'Gồm:', 'phòng, ban.'],
    ['an item and the next', LONG, '2. Tăng cường kỷ luật.'],
    ['an item and a new row', LONG, 'a) Tăng cường kỷ luật.'],
    ['entries without punctuation', 'Văn phòng Đảng ủy', 'Ủy ban Kiểm tra'],
    ['an item and the closing paragraph', '2. Giao Văn phòng theo dõi.', 'Kết luận này phổ biến đến chi bộ.'],
    ['a list and the sentence behind it', '- Văn phòng.', 'Các cơ quan phối hợp.'],
    ['a sentence and a Markdown heading', `${LONG},`, '## tiếp theo'],
    ['a sentence, a rule and another', '1. Nâng cao hiệu quả\n\n-----', 'quản lý.'],
  ])('%s', (_, first, second) => {
    expect(between(first, second)).toEqual([])
  })
})

test('numbers that do not count on are the cells of a table, and stay', () => {
  expect(read('Số hộ nghèo:\n\n45\n\n120\n\n15')).toEqual([
    'paragraph | Số hộ nghèo:',
    'paragraph | 45',
    'paragraph | 120',
    'paragraph | 15',
  ])
})
