import { describe, expect, it } from 'vitest'
import { alignments, headRows } from '../../../shared/draft/table-look.ts'
import { starred } from '../text/notation.ts'

const grid = (...rows: readonly string[]) =>
  rows.map((row) => row.split('|').map((cell) => starred(cell.trim())))

describe('the head of a table', () => {
  it.each([
    ['its bold row', grid('**STT** | **Chỉ tiêu**', '1 | Thu'), 1],
    ['two bold rows, with empty cells', grid('**Chỉ tiêu** | **Năm**', ' | **2025**', 'Thu | 13%'), 2],
    ['none, if nothing is bold', grid('STT | Chỉ tiêu', '1 | Thu'), 0],
    ['none, if all is bold', grid('**STT** | **Chỉ tiêu**', '**1** | **Thu**'), 0],
    ['none, if the first row is empty', grid(' | ', '**1** | Thu'), 0],
  ])('is %s', (_, rows, count) => {
    expect(headRows(rows)).toBe(count)
  })
})

describe('the columns of a table', () => {
  it('are aligned by what stands in them', () => {
    const rows = grid(
      '**STT** | **Chỉ tiêu** | **Đơn vị** | **2024** | **Ghi chú**',
      '1 | Tốc độ tăng giá trị sản xuất | % | 12,5 |',
      '2 | Thu ngân sách trên địa bàn | tỷ đồng | 1.250,4 |',
      '3 | Tỷ lệ hộ nghèo | % | ≤ 0,5 |',
    )
    expect(alignments(rows, 1)).toEqual(['centred', 'left', 'centred', 'right', 'left'])
  })
})
