import { describe, expect, it } from 'vitest'
import { draftTable, widthsOf } from '../../../shared/report/draft-table.ts'
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
    const short = widthsOf([['STT', 'Chỉ tiêu', 'Mức'].map((words) => starred(words))])
    expect(short).toEqual([6, 11, 6])
    const long = 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030 của toàn phường'
    const [number = 0, words = 0, more = 0] = widthsOf([
      [starred('1'), starred(long), starred(`${long} ${long}`)],
    ])
    expect(number).toBe(4)
    expect(words).toBeLessThan(more)
    expect(number + words + more).toBeCloseTo(80)
  })
})
