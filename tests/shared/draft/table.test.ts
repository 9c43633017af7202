import { describe, expect, it } from 'vitest'
import { joinWithNext, partAt, setKind } from '../../../shared/draft/correction.ts'
import { shortTitle } from '../../../shared/draft/outline.ts'
import { readDraft } from '../../../shared/draft/reader.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import { onOneLine } from '../../../shared/text/table.ts'
import { plain } from '../../../shared/text/tidy.ts'

const edged = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)

const TARGETS = edged('STT¦Chỉ tiêu¦2025¶1¦Thu ngân sách¦13%¶2¦Hộ nghèo¦3%¶')
const reading = readDraft(
  ['Đầu.', '1. Các chỉ tiêu', TARGETS, '2. Nhiệm vụ', 'Phấn đấu hoàn thành,', TARGETS, 'đạt và vượt.'].join(
    '\n\n',
  ),
)
const [, , table, , , second] = reading.blocks

describe('a table in a draft', () => {
  it('is a block of its own, and text below a heading', () => {
    expect(reading.blocks.map(({ kind, text }) => `${kind}: ${onOneLine(plain(text))}`)).toEqual([
      'opening: Đầu.',
      'heading: Các chỉ tiêu',
      'table: STT | Chỉ tiêu | 2025; 1 | Thu ngân sách | 13%; 2 | Hộ nghèo | 3%',
      'heading: Nhiệm vụ',
      'paragraph: Phấn đấu hoàn thành,',
      'table: STT | Chỉ tiêu | 2025; 1 | Thu ngân sách | 13%; 2 | Hộ nghèo | 3%',
      'paragraph: đạt và vượt.',
    ])
  })

  it('is never taken for a half of what stands around it', () => {
    expect(reading.doubts).toEqual([])
    expect(joinWithNext(reading, table?.id ?? '')).toBe(reading)
    expect(joinWithNext(reading, 'b2')).toBe(reading)
    expect(partAt(reading, table?.id ?? '', 5)).toBe(reading)
  })

  it('becomes a paragraph with a line for each row, and no paragraph becomes a table', () => {
    const corrected = setKind(reading, second?.id ?? '', 'paragraph')
    expect(corrected.blocks[5]?.kind).toBe('paragraph')
    expect(plain(corrected.blocks[5]?.text ?? [])).toBe(
      'STT | Chỉ tiêu | 2025\n1 | Thu ngân sách | 13%\n2 | Hộ nghèo | 3%',
    )
    expect(setKind(reading, 'b1', 'table')).toBe(reading)
  })

  it('has its first cells for a name', () => {
    expect(shortTitle(plain(table?.text ?? []), 22)).toBe('STT | Chỉ tiêu | 2025…')
  })
})
