import { describe, expect, test } from 'vitest'
import { findDelegate, nameSaid } from '../../../shared/meeting/delegate-match.ts'
import { guessOpinionLayout } from '../../../shared/meeting/opinion-columns.ts'
import { isDoubtful, readOpinions } from '../../../shared/meeting/opinions.ts'
import { PlaceFinder } from '../../../shared/meeting/place-match.ts'
import type { Delegate } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Row } from '../../../shared/meeting/table.ts'
import { BEGUN, DUC, HANH, meetingOf, opened } from './given.ts'

const meeting = opened(meetingOf(BEGUN))
const finder = new PlaceFinder(meeting)

const place = (words: string) => {
  const { chosen, certainty } = finder.find({ place: words, quoted: '', words: '' })
  return `${chosen} ${certainty}`
}

describe('a place as people name it', () => {
  test.each([
    ['II.1.1', 'II.1.1'],
    ['II.1', 'II.1'],
    ['II-1-1', 'II.1.1'],
    ['1.2', 'II.1.2'],
    ['2.1.', 'II.2.1'],
    ['Phần II', 'II'],
    ['phan ii', 'II'],
    ['Phần thứ hai', 'II'],
    ['Phần II, mục 1', 'II.1'],
    ['mục 1 phần II', 'II.1'],
    ['Điểm 1.2 mục 1 phần II', 'II.1.2'],
    ['điểm 2, mục 1, phần II', 'II.1.2'],
    ['Phần II; mục 2; điểm 2.1', 'II.2.1'],
    ['đoạn 1 phần I', 'I.p'],
    ['Đoạn đầu, phần III', 'III.p'],
    ['Phần mở đầu', 'opening'],
    ['Toàn văn', 'whole'],
    ['Ý kiến chung', 'whole'],
  ])('%s is found', (words, id) => expect(place(words)).toBe(`${id} certain`))

  test.each(['', 'Trang 3', 'Phần IX', 'điểm 7.7', 'đoạn 5', 'phụ lục'])('%j is not', (words) =>
    expect(finder.find({ place: words, quoted: '', words: '' }).chosen).toBeNull(),
  )

  test('is asked about where the name leads to nothing but to what it should stand under', () =>
    expect(finder.find({ place: 'I.7', quoted: '', words: 'Nhất trí' })).toMatchObject({
      chosen: 'I',
      certainty: 'unsure',
    }))

  test('is found by the draft’s own words, with its label and cut short or not', () => {
    expect(place('1.2. Xây dựng kế hoạch kiểm tra, giám sát năm sau.')).toBe('II.1.2 certain')
    const quoted = 'Đẩy nhanh tiến độ giải ngân...'
    expect(finder.find({ place: '', quoted, words: 'Bổ sung thời hạn' })).toMatchObject({
      chosen: 'II.2.2',
      certainty: 'certain',
    })
  })

  test('is found by words that are quoted, and likely by words in common', () => {
    expect(
      finder.find({ place: '', quoted: '', words: 'Đề nghị sửa “tháo gỡ khó khăn cho doanh nghiệp” cho rõ' }),
    ).toMatchObject({
      chosen: 'II.2.1',
      certainty: 'certain',
    })
    expect(
      finder.find({ place: '', quoted: '', words: 'Tiến độ giải ngân vốn đầu tư công còn chậm' }),
    ).toMatchObject({ chosen: 'II.2.2', certainty: 'likely' })
  })

  test('is doubtful where the name and the quoted words lead to different places', () =>
    expect(
      finder.find({ place: 'II.1.1', quoted: '', words: 'Bỏ “tháo gỡ khó khăn cho doanh nghiệp”' }),
    ).toEqual({
      chosen: 'II.1.1',
      certainty: 'unsure',
      others: ['II.2.1'],
    }))

  test('is not, where the words are in what stands below the place', () =>
    expect(
      finder.find({ place: 'Phần II', quoted: '', words: 'Bỏ “tháo gỡ khó khăn cho doanh nghiệp”' })
        .certainty,
    ).toBe('certain'))
})

const person = (id: string, name: string, unit = '', office = ''): Delegate => ({
  id,
  name,
  unit,
  office,
  role: 'member',
})
const roster = [
  person('duc', 'Nguyễn Văn Đức', 'Đảng ủy phường', 'Bí thư'),
  person('hoa', 'Trần Thị Hoà', 'Chi bộ 12'),
  person('an1', 'Nguyễn Văn An', 'Chi bộ 1'),
  person('an2', 'Nguyễn Văn An', 'Chi bộ 2'),
  person('yen', 'Phạm Hải Yến', 'Báo Quảng Hòa'),
]

describe('a delegate as people write them', () => {
  test.each([
    ['Nguyễn Văn Đức', '', 'duc certain'],
    ['Đồng chí Nguyễn Văn Đức', '', 'duc certain'],
    ['Đ/c TS. NGUYỄN VĂN ĐỨC - Bí thư Đảng ủy', '', 'duc certain'],
    ['1. Bà Trần Thị Hòa, Chi bộ 12', '', 'hoa certain'],
    ['Nguyen Van Duc', '', 'duc likely'],
    ['Đ/c Đức', '', 'duc likely'],
    ['đ/c Hải Yến', '', 'yen likely'],
    ['Nguyễn Văn Dức', '', 'duc likely'],
    ['Nguyễn Vănn Đức', '', 'duc unsure'],
    ['Nguyễn Văn An', 'Chi bộ 2', 'an2 certain'],
    ['Nguyễn Văn An (Chi bộ 1)', '', 'an1 certain'],
    ['Nguyễn Văn An', '', 'an1 unsure'],
    ['Chi bộ 12', '', 'hoa likely'],
    ['Tập thể Báo Quảng Hòa', '', 'yen likely'],
    ['Lê Thị Mai', '', 'null unsure'],
    ['', '', 'null unsure'],
  ])('%s beside %j is %s', (said, beside, expected) => {
    const { chosen, certainty } = findDelegate(roster, said, beside)
    expect(`${chosen} ${certainty}`).toBe(expected)
  })

  test('is named without titles, ranks and degrees', () =>
    expect(nameSaid('Đồng chí Thượng tá, ThS. Lê Minh Khôi – Trưởng Công an').name).not.toMatch(/Đồng chí/))
})

const HEADS = ['STT', 'Vị trí', 'Đại biểu', 'Ý kiến góp ý', 'Lý do']

describe('a table of opinions', () => {
  test.each([
    [
      ['STT', 'Nội dung dự thảo', 'Ý kiến góp ý', 'Người góp ý'],
      ['number', 'quoted', 'words', 'delegate'],
    ],
    [
      ['TT', 'Họ và tên', 'Chức vụ', 'Điểm, khoản', 'Nội dung góp ý'],
      ['number', 'delegate', 'office', 'place', 'words'],
    ],
    [
      ['Phần/mục', 'Đơn vị góp ý', 'Ý kiến', 'Giải trình, tiếp thu'],
      ['place', 'unit', 'words', 'other'],
    ],
    [HEADS, ['number', 'place', 'delegate', 'words', 'words']],
  ])('has its columns known by their heads: %j', (heads, expected) =>
    expect(guessOpinionLayout([['BẢNG TỔNG HỢP Ý KIẾN GÓP Ý'], heads])).toMatchObject({
      top: 2,
      columns: expected,
    }),
  )

  test('has them known by what stands in them where there are no heads', () =>
    expect(
      guessOpinionLayout([
        ['1', 'II.1.1', 'Nguyễn Văn Đức', 'Đề nghị bổ sung cụm từ “kịp thời” vào sau từ “đổi mới”.'],
        ['2', 'Phần I', 'Trần Thị Hạnh', 'Nhất trí với nội dung đánh giá trong dự thảo.'],
      ]).columns,
    ).toEqual(['number', 'place', 'delegate', 'words']))

  const rows: readonly Row[] = [
    ['BẢNG TỔNG HỢP Ý KIẾN'],
    HEADS,
    ['1', 'II.1.1', 'Đ/c Nguyễn Văn Đức', 'Đề nghị bổ sung “kịp thời”.', 'Cho rõ'],
    ['2', 'Trang 9', 'Đ/c Hạnh', 'Nhất trí.', ''],
    ['3', 'I', 'Đ/c Nguyễn Văn Đức', '', ''],
    ['Đồng chí Trần Thị Hạnh'],
    ['4', 'Phần III', '', 'Thời hạn là khi nào?', ''],
  ]
  const read = (of: OpenedMeeting = meeting) => readOpinions(rows, guessOpinionLayout(rows), of)

  test('is read row by row, each with what it is on, whose, and of which kind', () => {
    expect(
      read().opinions.map(({ row, place: { chosen }, delegate, kind, words }) => [
        row,
        chosen,
        delegate.chosen,
        kind,
        words,
      ]),
    ).toEqual([
      [3, 'II.1.1', DUC, 'request', 'Đề nghị bổ sung “kịp thời”.\nCho rõ'],
      [4, null, HANH, 'agreement', 'Nhất trí.'],
      [7, 'III', HANH, 'question', 'Thời hạn là khi nào?'],
    ])
    expect(read().opinions.map(isDoubtful)).toEqual([false, true, true])
  })

  test('says which rows are none, and why', () =>
    expect(read().skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 title',
      '2 head',
      '5 wordless',
      '6 group',
    ]))

  test('knows what was recorded before', () => {
    const { words } = read().opinions[0] ?? { words: '' }
    const capture = {
      type: 'CaptureComment',
      blockId: 'II.1.1',
      delegateId: DUC,
      kind: 'request',
      words,
      written: true,
    } as const
    const later = opened(meetingOf([...BEGUN, capture]))
    expect(read(later).opinions.map(({ isRecorded }) => isRecorded)).toEqual([true, false, false])
  })

  test('knows what was recorded of one of several it may be, and not the same words on another place', () => {
    const rows: readonly Row[] = [
      HEADS,
      ['1', 'I', 'Nguyễn Văn Đức', 'Nhất trí.', ''],
      ['2', 'III', 'Nguyễn Văn Đức', 'Nhất trí.', ''],
    ]
    const capture = {
      type: 'CaptureComment',
      blockId: 'I',
      delegateId: DUC,
      kind: 'agreement',
      words: 'Nhất trí.',
    } as const
    const later = opened(meetingOf([...BEGUN, capture]))
    expect(
      readOpinions(rows, guessOpinionLayout(rows), later).opinions.map(({ isRecorded }) => isRecorded),
    ).toEqual([true, false])
  })

  test('of 500 rows is read in one go', () => {
    const many = Array.from(
      { length: 500 },
      (_, index): Row => [`${index}`, 'II.2.2', 'Trần Thị Hạnh', `Ý kiến ${index}`, ''],
    )
    expect(readOpinions([HEADS, ...many], guessOpinionLayout([HEADS]), meeting).opinions).toHaveLength(500)
  })
})
