import { describe, expect, it } from 'vitest'
import { draftTable, fitted } from '../../../shared/report/draft-table.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { starred } from '../text/notation.ts'

const edged = (line: string) => starred(line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE))

const TARGETS = edged('**STT**¦**Chỉ tiêu**¦**Mức**¶1¦Thu ngân sách¦13%¶2¦Hộ nghèo¦3%¶')

describe('a table of the draft on paper', () => {
  it('has its head apart from its rows, and columns aligned by what stands in them', () => {
    const { head, rows, columns } = draftTable(TARGETS)
    expect(head.map((row) => row.map(plain))).toEqual([['STT', 'Chỉ tiêu', 'Mức']])
    expect(rows.map((row) => row.map(plain))).toEqual([
      ['1', 'Thu ngân sách', '13%'],
      ['2', 'Hộ nghèo', '3%'],
    ])
    expect(columns.map(({ align }) => align)).toEqual(['centred', 'left', 'right'])
  })

  it('gives each column what its words take, and of what is left the more the more it would take', () => {
    const short = fitted([['STT', 'Chỉ tiêu', 'Mức'].map((words) => starred(words))])
    expect(short.scale).toBe(1)
    expect(short.widths.map((width) => width.toFixed(1))).toEqual(['7.2', '11.4', '6.4'])
    const long = 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030 của toàn phường'
    const { widths } = fitted([[starred('1'), starred(long), starred(`${long} ${long}`)]])
    const [number = 0, words = 0, more = 0] = widths
    expect(number).toBe(4)
    expect(words).toBeLessThan(more)
    expect(number + words + more).toBeCloseTo(80)
  })

  it('gives the words the room that long heads above figures can spare', () => {
    const head = ['Chỉ tiêu', 'Thực hiện năm 2026', 'Kế hoạch năm 2027'].map((words) => starred(words))
    const row = ['Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của toàn phường, 2026 - 2030', '412,6', '450,0']
    const { widths } = fitted([head, row.map((words) => starred(words))], 1)
    const [words = 0, figures = 0] = widths
    expect(words).toBeGreaterThan(2.5 * figures)
  })

  it('sets the type of many columns smaller, so that no word is broken', () => {
    const row = ['1', 'Chi bộ tổ dân phố số 1', ...new Array<string>(9).fill('11.111,5')].map((words) =>
      starred(words),
    )
    const { scale, widths } = fitted([row])
    expect(scale).toBe(0.7)
    const [, name = 0, month = 0] = widths
    expect(name).toBeGreaterThan(14)
    expect(month).toBeGreaterThanOrEqual('11.111,5'.length)
  })
})
