import { describe, expect, it } from 'vitest'
import { alignments, headRows, headSpans } from '../../../shared/draft/table-look.ts'
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

describe('the cells of a head', () => {
  it('go over what is empty below them, and beside them where names stand below', () => {
    const head = grid('**STT** | **Chỉ tiêu** | **Năm** |  | **Ghi chú**', ' |  | **2025** | **2026** | ')
    const shown = headSpans(head).map((row) =>
      row.map((span) => (span ? `${span.columns}×${span.rows}` : '')),
    )
    expect(shown).toEqual([
      ['1×2', '1×2', '2×1', '', '1×2'],
      ['', '', '1×1', '1×1', ''],
    ])
  })

  it('of a head of one row are each their own, empty or not', () => {
    const shown = headSpans(grid('**STT** |  | **Mức**')).map((row) =>
      row.every((span) => span?.columns === 1),
    )
    expect(shown).toEqual([true])
  })
})
