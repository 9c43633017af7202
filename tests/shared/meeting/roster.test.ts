import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDelegates, sortedRoster } from '../../../shared/meeting/roster.ts'
import { readRoster } from '../../../shared/meeting/roster-reading.ts'

const SAMPLE = readFileSync(
  new URL('../../../resources/samples/danh-sach-dai-bieu-mau.txt', import.meta.url),
  'utf8',
)

const tabbed = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.join('\t')).join('\r\n')

function rows(pasted: string) {
  return readRoster(pasted).delegates.map(({ name, office, unit, role }) => [name, office, unit, role])
}

describe('the sample roster', () => {
  const reading = readRoster(SAMPLE)

  test('has its members and guests, and nothing left over', () => {
    const roles = reading.delegates.map(({ role }) => role)
    expect(roles.filter((role) => role === 'member')).toHaveLength(41)
    expect(roles.filter((role) => role === 'guest')).toHaveLength(12)
    expect(reading.skipped.map(({ why }) => why)).toEqual(['head'])
  })

  test('keeps commas inside a cell', () =>
    expect(reading.delegates[0]).toEqual({
      name: 'Nguyễn Văn Đức',
      office: 'Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân phường',
      unit: 'Đảng ủy phường',
      role: 'member',
    }))
})

describe('a roster as pasted', () => {
  test('from Excel, with heads in any order and a byte order mark', () =>
    expect(
      rows(
        `\ufeff${tabbed(
          ['TT', 'Đơn vị công tác', 'Họ và tên', 'Ghi chú', 'Chức vụ'],
          ['1', 'Chi bộ 4', 'Nguyễn  Văn Ẩn', '', 'Bí thư Chi bộ'],
          ['2', 'Báo Quảng Hòa', 'Phạm Hải Yến', 'Khách mời', 'Phóng viên'],
        )}\r\n`,
      ),
    ).toEqual([
      ['Nguyễn Văn Ẩn', 'Bí thư Chi bộ', 'Chi bộ 4', 'member'],
      ['Phạm Hải Yến', 'Phóng viên', 'Báo Quảng Hòa', 'guest'],
    ]))

  test('with an empty first head over the numbers', () =>
    expect(rows(tabbed(['', 'Họ và tên', 'Chức vụ'], ['1', 'Lê Thị Mai', 'Chánh Văn phòng']))).toEqual([
      ['Lê Thị Mai', 'Chánh Văn phòng', '', 'member'],
    ]))

  test('from a Word table under groups', () =>
    expect(
      rows(
        tabbed(
          ['STT', 'Họ và tên', 'Chức vụ'],
          ['I', 'Ủy viên Ban Chấp hành'],
          ['1', 'Lê Thị Mai', 'Chánh Văn phòng'],
          ['II', 'Đại biểu mời dự', ''],
          ['2', 'Phạm Hải Yến', 'Phóng viên'],
        ),
      ),
    ).toEqual([
      ['Lê Thị Mai', 'Chánh Văn phòng', '', 'member'],
      ['Phạm Hải Yến', 'Phóng viên', '', 'guest'],
    ]))

  test('as a list of a word processor', () =>
    expect(
      rows(
        [
          'Đại biểu chính thức:',
          '1. Đồng chí Nguyễn Văn Đức - Bí thư Đảng ủy',
          '2. Đ/c Trần Thị Hạnh, Phó Chủ tịch, Hội đồng nhân dân phường',
          '- Ông Lê Minh Khôi – Trưởng Công an',
          'Khách mời:',
          '3) Bà Phạm Hải Yến',
        ].join('\n'),
      ),
    ).toEqual([
      ['Nguyễn Văn Đức', 'Bí thư Đảng ủy', '', 'member'],
      ['Trần Thị Hạnh', 'Phó Chủ tịch', 'Hội đồng nhân dân phường', 'member'],
      ['Lê Minh Khôi', 'Trưởng Công an', '', 'member'],
      ['Phạm Hải Yến', '', '', 'guest'],
    ]))

  test('with semicolons or bars', () =>
    expect(
      rows('Nguyễn Văn Đức; Bí thư; Đảng ủy phường\n| Trần Thị Hạnh | Phó Chủ tịch | HĐND | Mời dự |'),
    ).toEqual([
      ['Nguyễn Văn Đức', 'Bí thư', 'Đảng ủy phường', 'member'],
      ['Trần Thị Hạnh', 'Phó Chủ tịch', 'HĐND', 'guest'],
    ]))

  test('with names of other peoples of the country', () =>
    expect(
      rows("Y Bing Niê\tPhó Bí thư\nH'Lan Êban\tỦy viên\nK’ Brêm\tGià làng").map(([name]) => name),
    ).toEqual(['Y Bing Niê', "H'Lan Êban", 'K’ Brêm']))

  test('says what it did not understand, by line, and why', () =>
    expect(readRoster('Nguyễn Văn Đức\n\n12345\nTổng cộng: 2 đồng chí\nHạnh').skipped).toEqual([
      { row: 3, text: '12345', why: 'counting' },
      { row: 4, text: 'Tổng cộng: 2 đồng chí', why: 'total' },
      { row: 5, text: 'Hạnh', why: 'not-a-name' },
    ]))

  test('takes no title for a name', () =>
    expect(
      readRoster(
        'DANH SÁCH ĐẠI BIỂU\nHội nghị Đảng ủy\nHọ và tên\nNguyễn Văn Đức\nNgười lập biểu',
      ).delegates.map(({ name }) => name),
    ).toEqual(['Nguyễn Văn Đức']))

  test('says which names stand twice, and whether units tell them apart', () =>
    expect(readRoster('Nguyễn Văn An\tA\nNguyễn Văn An\tB\nLê Hoà Bình\nLÊ HÒA BÌNH\tA').namesakes).toEqual([
      { name: 'Nguyễn Văn An', units: ['A', 'B'], isTold: true },
      { name: 'Lê Hoà Bình', units: ['', 'A'], isTold: false },
    ]))

  test('nothing is a roster of nobody', () =>
    expect(readRoster(' \r\n\t\n')).toEqual({ delegates: [], groups: [], skipped: [], namesakes: [] }))
})

describe('finding a delegate', () => {
  const roster = readRoster(
    [
      'Nguyễn Văn Đức\tBí thư',
      'Đặng Thị An\tPhó Bí thư',
      'Lê Đức Anh\tĐảng ủy viên',
      'Trần Ánh Hà\tChánh Văn phòng',
    ].join('\n'),
  ).delegates
  const names = (query: string) => findDelegates(roster, query).map(({ name }) => name)

  test('by given name first, then by any part, then by office, without marks', () => {
    expect(names('duc')).toEqual(['Nguyễn Văn Đức', 'Lê Đức Anh'])
    expect(names('an')).toEqual(['Đặng Thị An', 'Lê Đức Anh', 'Trần Ánh Hà'])
    expect(names('bi thu')).toEqual(['Đặng Thị An', 'Nguyễn Văn Đức'])
    expect(names('xyz')).toEqual([])
  })

  test('everybody in order when nothing is asked', () =>
    expect(names(' ')).toEqual(sortedRoster(roster).map(({ name }) => name)))
})
