import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/table/read-table.ts'
import { inTcvn3, inVni, inWindows1258 } from '../old-encodings.ts'

const ROWS = [
  ['STT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Nguyễn Văn Đức', 'Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân'],
  ['2', 'Phạm Thị Ánh', 'Phó Bí thư'],
]

async function read(bytes: Uint8Array) {
  const table = await readTable(bytes)
  return table.ok ? { rows: table.value.sheets[0]?.rows, notes: table.value.notes } : table.refusal
}

const joined = (mark: string) =>
  ROWS.map((cells) => cells.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark)).join('\r\n')

describe('a text with a table', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('has cells apart by %s', async (_, mark) => {
    expect(await read(Buffer.from(joined(mark)))).toEqual({ rows: ROWS, notes: [] })
  })

  it('has quotes with separators, breaks and quotes inside', async () => {
    expect(await read(Buffer.from('Tên,Ghi chú\n"Đức, Nguyễn Văn","nói ""có""\nrồi thôi"\n'))).toMatchObject({
      rows: [
        ['Tên', 'Ghi chú'],
        ['Đức, Nguyễn Văn', 'nói "có"\nrồi thôi'],
      ],
    })
  })

  it('loses no row to a quote that is never closed', async () => {
    expect(await read(Buffer.from('Tên,Ghi chú\nĐức,"ốm\nMai,khỏe\n'))).toMatchObject({
      rows: [
        ['Tên', 'Ghi chú'],
        ['Đức', '"ốm'],
        ['Mai', 'khỏe'],
      ],
    })
  })

  it('keeps blank rows, and needs no more than one column', async () => {
    expect(await read(Buffer.from('Nguyễn Văn Đức\n\n\nLê Thị Mai\n\n'))).toMatchObject({
      rows: [['Nguyễn Văn Đức'], [], [], ['Lê Thị Mai']],
    })
  })

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${joined(';')}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${joined('\t')}`, 'utf16le')],
    ['decomposed letters', Buffer.from(joined(';').normalize('NFD'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ rows: ROWS, notes: [] })
  })

  it.each([
    ['UTF-16', Buffer.from(joined('\t'), 'utf16le')],
    ['TCVN3 (ABC)', inTcvn3(joined(';'))],
    ['VNI', inVni(joined(';'))],
    ['Windows-1258', inWindows1258(joined(';'))],
  ])('in %s is put into Unicode, and says so', async (encoding, bytes) => {
    expect(await read(bytes)).toEqual({ rows: ROWS, notes: [{ code: 'converted', encoding, cells: 9 }] })
  })

  it('in an encoding that cannot be known is refused with what it seems to be', async () => {
    expect(await read(Buffer.from('Prénom;Fonction\nRené;délégué', 'latin1'))).toEqual({
      code: 'other-encoding',
      encoding: 'ANSI',
    })
  })

  it('says which cells look as if they were of an old font', async () => {
    expect(await read(Buffer.from('1;NguyÔn V¨n §øc\n2;Lê Thị Mai'))).toMatchObject({
      notes: [{ code: 'old-letters', cells: 1 }],
    })
  })
})
