import { describe, expect, test } from 'vitest'
import { oldLetterNotes, tableInUnicode, textInUnicode } from '../../../shared/meeting/old-table.ts'

describe('a table that looks old', () => {
  test('is put into Unicode cell by cell, by the encoding that some of its cells show', () =>
    expect(
      tableInUnicode({
        sheets: [
          {
            name: 'A',
            rows: [
              ['STT', 'Họ và tên', null],
              ['1', 'NguyÔn V¨n §øc', 'BÝ th­'],
              ['2', 'Mai', 'Chñ tÞch'],
            ],
          },
        ],
        notes: [{ code: 'old-letters', cells: 1 }],
      }),
    ).toEqual({
      sheets: [
        {
          name: 'A',
          rows: [
            ['STT', 'Họ và tên', null],
            ['1', 'Nguyễn Văn Đức', 'Bí thư'],
            ['2', 'Mai', 'Chủ tịch'],
          ],
        },
      ],
      notes: [{ code: 'converted', encoding: 'TCVN3 (ABC)', cells: 3 }],
    }))

  test('in VNI too', () =>
    expect(textInUnicode('Nguyeãn Vaên Ñöùc\tBí thö\nLê Thị Mai')).toBe('Nguyễn Văn Đức\tBí thư\nLê Thị Mai'))

  test('is said, by how many cells', () => {
    expect(oldLetterNotes([['NguyÔn V¨n §øc', null], ['Lê Thị Mai']])).toEqual([
      { code: 'old-letters', cells: 1 },
    ])
    expect(oldLetterNotes([['Lê Thị Mai']])).toEqual([])
  })

  test('of today is left as it is', () => {
    const table = { sheets: [{ name: '', rows: [['Lê Thị Mai', 'Bí thư']] }], notes: [] }
    expect(tableInUnicode(table)).toEqual(table)
    expect(textInUnicode('Lê Thị Mai')).toBe('Lê Thị Mai')
  })
})
