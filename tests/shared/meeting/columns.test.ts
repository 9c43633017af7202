import { describe, expect, test } from 'vitest'
import { guessLayout } from '../../../shared/meeting/columns.ts'
import { rowsOfText } from '../../../shared/meeting/pasted.ts'
import { type Grouping, rosterFrom } from '../../../shared/meeting/roster-reading.ts'
import type { Row } from '../../../shared/meeting/table.ts'

const people: readonly Row[] = [
  ['1', 'Nguyễn Văn Đức', 'Bí thư', 'Đảng ủy phường'],
  ['2', 'Lê Thị Mai', 'Chánh Văn phòng', 'Văn phòng Đảng ủy'],
]

function columns(...rows: readonly Row[]) {
  const { top, columns: guessed, certainty } = guessLayout(rows)
  return { top, columns: guessed.map((column, index) => `${column}, ${certainty[index]}`) }
}

describe('the columns of a roster', () => {
  test.each([
    [
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      ['number', 'name', 'office', 'unit'],
    ],
    [
      ['Ghi chú', 'CHỨC DANH', 'HỌ TÊN', 'TT'],
      ['note', 'office', 'name', 'number'],
    ],
    [
      ['Số TT', 'Họ và tên đại biểu', 'Cơ quan, đơn vị', 'Thành phần'],
      ['number', 'name', 'unit', 'role'],
    ],
    [
      ['so thu tu', 'ho va ten', 'chuc vu', 'don vi cong tac'],
      ['number', 'name', 'office', 'unit'],
    ],
    [
      ['No.', 'Full name', 'Position', 'Organization'],
      ['number', 'name', 'office', 'unit'],
    ],
    [
      ['Họ, tên', 'Năm sinh', 'Chức vụ, đơn vị', 'Điện thoại'],
      ['name', 'other', 'office', 'other'],
    ],
    [
      ['TT', 'Họ và tên đệm', 'Tên', 'Nơi công tác'],
      ['number', 'surname', 'given', 'unit'],
    ],
    [
      ['TT', 'Họ', 'Tên', 'Chức vụ'],
      ['number', 'surname', 'given', 'office'],
    ],
    [
      ['TT', 'Tên', 'Chức vụ', 'Đối tượng'],
      ['number', 'name', 'office', 'role'],
    ],
  ])('are known by their heads: %j', (heads, expected) => {
    const guess = guessLayout([heads, ['1', '2', '3', '4']])
    expect(guess.columns).toEqual(expected)
    expect(new Set(guess.certainty)).toEqual(new Set(['certain']))
  })

  test('are found under titles and blank rows', () =>
    expect(
      columns(
        ['ĐẢNG ỦY PHƯỜNG'],
        ['DANH SÁCH ĐẠI BIỂU', null, null],
        [],
        ['STT', 'Họ và tên', 'Chức vụ'],
        ...people,
      ),
    ).toEqual({
      top: 4,
      columns: ['number, certain', 'name, certain', 'office, certain', 'unit, likely'],
    }))

  test('have heads in two rows, one of them merged downwards', () =>
    expect(
      columns(
        ['STT', 'Họ và tên', 'Chức vụ', null, 'Đơn vị'],
        ['STT', 'Họ và tên', 'Đảng', 'Chính quyền', 'Đơn vị'],
        ['1', 'Nguyễn Văn Đức', 'Bí thư', 'Chủ tịch', 'Phường'],
      ),
    ).toEqual({
      top: 2,
      columns: ['number, certain', 'name, certain', 'office, certain', 'office, certain', 'unit, certain'],
    }))

  test('have a head over two columns, which is of both', () =>
    expect(
      columns(['TT', 'Họ và tên', null, 'Chức vụ'], ['1', 'Nguyễn Văn', 'Đức', 'Bí thư']).columns,
    ).toEqual(['number, certain', 'name, certain', 'name, certain', 'office, certain']))

  test('are known by what stands in them where no head says so', () => {
    expect(columns(...people)).toEqual({
      top: 0,
      columns: ['number, likely', 'name, likely', 'office, likely', 'unit, likely'],
    })
    const turned = people.map((row) => row.toReversed())
    expect(columns(...turned).columns).toEqual([
      'unit, likely',
      'office, likely',
      'name, likely',
      'number, likely',
    ])
  })

  test('are surname and given name where the names stand apart', () =>
    expect(
      columns(['1', 'Nguyễn Văn', 'Đức', 'Bí thư'], ['2', 'Lê Thị', 'Mai', 'Chánh Văn phòng']).columns,
    ).toEqual(['number, likely', 'surname, likely', 'given, likely', 'office, likely']))

  test('are taken in the usual order where nothing else is known', () =>
    expect(columns(['Y Bing Niê', 'Già làng', 'Buôn Trấp']).columns).toEqual([
      'name, likely',
      'office, unsure',
      'unit, unsure',
    ]))

  test('of nothing are none', () => expect(columns()).toEqual({ top: 0, columns: [] }))
})

function read(rows: readonly Row[], grouping: Grouping = 'table') {
  return rosterFrom(rows, guessLayout(rows), grouping)
}

const written = (rows: readonly Row[], grouping?: Grouping) =>
  read(rows, grouping).delegates.map(({ name, office, unit, role }) => [name, office, unit, role].join(' / '))

describe('a roster from a table', () => {
  test('has members and guests by a column of their own, or by the notes', () => {
    const rows = (head: string): readonly Row[] => [
      ['Họ và tên', 'Chức vụ', head],
      ['Nguyễn Văn Đức', 'Bí thư', 'Chính thức'],
      ['Phạm Hải Yến', 'Phóng viên', 'Mời'],
      ['Lê Thị Mai', 'Chánh Văn phòng', 'Mới bổ nhiệm'],
    ]
    const expected = [
      'Nguyễn Văn Đức / Bí thư /  / member',
      'Phạm Hải Yến / Phóng viên /  / guest',
      'Lê Thị Mai / Chánh Văn phòng /  / member',
    ]
    expect(written(rows('Thành phần'))).toEqual(expected)
    expect(written(rows('Ghi chú'))).toEqual(expected)
  })

  test('has them by groups, and units by groups', () => {
    const rows: readonly Row[] = [
      ['STT', 'Họ và tên', 'Chức vụ'],
      ['I', 'Đại biểu chính thức', null],
      ['', 'Chi bộ 4', ''],
      ['1', 'Nguyễn Văn Đức', 'Bí thư'],
      ['II. ĐẠI BIỂU MỜI DỰ (02 đồng chí)', null, null],
      ['1', 'Phạm Hải Yến', 'Phóng viên'],
    ]
    expect(written(rows)).toEqual([
      'Nguyễn Văn Đức / Bí thư / Chi bộ 4 / member',
      'Phạm Hải Yến / Phóng viên /  / guest',
    ])
    expect(read(rows).groups).toEqual([
      { row: 2, text: 'Đại biểu chính thức', says: 'member' },
      { row: 3, text: 'Chi bộ 4', says: 'unit' },
      { row: 5, text: 'ĐẠI BIỂU MỜI DỰ (02 đồng chí)', says: 'guest' },
    ])
  })

  test('has all alike where the operator says so', () => {
    expect(
      written(
        [
          ['Họ và tên', 'Thành phần'],
          ['Lê Thị Mai', 'Chính thức'],
        ],
        'guest',
      ),
    ).toEqual(['Lê Thị Mai /  /  / guest'])
  })

  test('puts names in parts together, and offices of two kinds', () => {
    const rows: readonly Row[] = [
      ['TT', 'Họ và tên', null, 'Chức vụ', null],
      ['1', 'Nguyễn Văn', 'Đức', 'Bí thư', 'Chủ tịch'],
      ['2', 'Lê Thị Mai', null, 'Phó Bí thư', null],
    ]
    expect(written(rows)).toEqual([
      'Nguyễn Văn Đức / Bí thư, Chủ tịch /  / member',
      'Lê Thị Mai / Phó Bí thư /  / member',
    ])
  })

  test('has names without titles, in small letters, parted from what stands behind them', () => {
    const rows: readonly Row[] = [
      ['Họ và tên', 'Ghi chú'],
      ['Đ/c NGUYỄN VĂN ĐỨC', ''],
      ["H'LAN ÊBAN", ''],
      ['Lê Thị Mai (Chi bộ 4)', ''],
      ['Ông Trần Văn Minh - Trưởng Công an', ''],
      ['Bà Phạm Hải Yến\nPhóng viên', ''],
      ['Đặng Thị\nAn', ''],
    ]
    expect(written(rows)).toEqual([
      'Nguyễn Văn Đức /  /  / member',
      "H'Lan Êban /  /  / member",
      'Lê Thị Mai /  / Chi bộ 4 / member',
      'Trần Văn Minh / Trưởng Công an /  / member',
      'Phạm Hải Yến / Phóng viên /  / member',
      'Đặng Thị An /  /  / member',
    ])
  })

  test('leaves nothing out without saying so', () => {
    const rows: readonly Row[] = [
      ['DANH SÁCH ĐẠI BIỂU'],
      [],
      ['STT', 'Họ và tên', 'Chức vụ'],
      ['(1)', '(2)', '(3)'],
      ['1', 'Nguyễn Văn Đức', 'Bí thư'],
      ['STT', 'Họ và tên', 'Chức vụ'],
      ['2', '', 'Chủ tịch'],
      ['3', '46350', 'Ủy viên'],
      ['4', 'Nguyễn Văn Đức', 'Bí thư'],
      ['Tổng cộng: 3 đồng chí'],
    ]
    const reading = read(rows)
    expect(reading.delegates).toHaveLength(1)
    expect(reading.skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 title',
      '3 head',
      '4 counting',
      '6 head',
      '7 nameless',
      '8 not-a-name',
      '9 repeated',
      '10 total',
    ])
  })

  test('of 10,000 people is read whole', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index): Row => [`${index + 1}`, `Nguyễn Văn Đức`, `Chi bộ ${index}`],
    )
    expect(read([['STT', 'Họ và tên', 'Đơn vị'], ...many]).delegates).toHaveLength(10_000)
  })
})

describe('pasted text', () => {
  test('has cells with breaks and quotes, as spreadsheets copy them', () =>
    expect(rowsOfText('STT\tHọ và tên\r\n1\t"Nguyễn\nVăn ""Đức"""\r\n2\t"Mai" Lê\n')).toEqual([
      ['STT', 'Họ và tên'],
      ['1', 'Nguyễn\nVăn "Đức"'],
      ['2', '"Mai" Lê'],
    ]))

  test('loses nothing to a quote that is never closed', () =>
    expect(rowsOfText('1\t"Đức\n2\tMai')).toEqual([
      ['1', '"Đức'],
      ['2', 'Mai'],
    ]))
})
