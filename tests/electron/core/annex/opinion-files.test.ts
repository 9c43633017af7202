import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { annexWord } from '../../../../electron/core/annex/annex-word.ts'
import { workbook } from '../../../../electron/core/annex/workbook.ts'
import { PROFILES } from '../../../../electron/core/paper/profiles.ts'
import { readTable } from '../../../../electron/core/table/read-table.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { annexOf } from '../../../../shared/report/annex.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { comment, discussed, sealed } from '../../../shared/report/sample-meeting.ts'

function opinions(meeting: OpenedMeeting) {
  const annex = annexOf('opinions', meeting, PROFILES.party)
  if (!annex) throw new Error('nothing was said')
  const rows = annex.paper.blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map(plain)) : [],
  )
  return { annex, rows }
}

const MEETING = sealed(discussed())
const HEADS = [
  'STT',
  'Phần, mục, đoạn',
  'Đại biểu\n(chức vụ, đơn vị)',
  'Nội dung ý kiến',
  'Tiếp thu, giải trình',
  'Kết quả',
]

/** The rows of each table of a file, blank cells at the end of a row left out. */
async function sheetsOf(bytes: Uint8Array) {
  const read = await readTable(bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.sheets.map(({ rows }) => rows)
}

function withoutBlanks(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)
}

describe('The opinion table for a spreadsheet', () => {
  test('is read back cell by cell, below its name and subject', async () => {
    const { annex, rows } = opinions(MEETING)
    const { fileName, bytes } = workbook(annex)
    expect(fileName).toMatch(/^Bảng tổng hợp ý kiến, tiếp thu, giải trình .*\.xlsx$/)
    const [sheet = []] = await sheetsOf(bytes)
    expect(sheet[0]?.[0]).toBe('BẢNG TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH')
    expect(sheet[1]?.[0]).toContain('đối với dự thảo Kết luận')
    expect(sheet.slice(2)).toEqual([HEADS, ...rows.map(withoutBlanks)])
  })

  test('has words as words, whatever they begin with or hold', async () => {
    const { annex } = opinions(sealed({ comments: [comment(10, '=1+1 <A> & "B\uFFFF"', null)] }))
    const [sheet = []] = await sheetsOf(workbook(annex).bytes)
    expect(sheet[3]?.[3]).toBe('=1+1 <A> & "B".')
  })

  test('of the same meeting has the same bytes', () => {
    const [first, second] = [workbook(opinions(MEETING).annex), workbook(opinions(MEETING).annex)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('cuts a cell that is longer than a spreadsheet takes, and says so', async () => {
    const { annex } = opinions(sealed({ comments: [comment(10, 'chữ '.repeat(10_000), null)] }))
    const [sheet = []] = await sheetsOf(workbook(annex).bytes)
    expect(sheet[3]?.[3]).toHaveLength(32_767)
    expect(sheet[3]?.[3]).toMatch(/…$/)
  })
})

describe('The opinion table as a Word file', () => {
  test('is read back cell by cell', async () => {
    const { annex, rows } = opinions(MEETING)
    const { fileName, bytes } = await annexWord(annex, MEETING)
    expect(fileName).toMatch(/\.docx$/)
    const [, table] = await sheetsOf(bytes)
    expect(table).toEqual([HEADS, ...rows.map(withoutBlanks)])
  })

  test('stands on a sheet turned on its side, its head repeated on each page', async () => {
    const { bytes } = await annexWord(opinions(MEETING).annex, MEETING)
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })
})
