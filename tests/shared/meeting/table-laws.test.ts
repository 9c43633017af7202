import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessLayout, ROSTER_COLUMNS } from '../../../shared/meeting/columns.ts'
import type { Match } from '../../../shared/meeting/match.ts'
import { guessOpinionLayout } from '../../../shared/meeting/opinion-columns.ts'
import { readOpinions } from '../../../shared/meeting/opinions.ts'
import { rowsOfText } from '../../../shared/meeting/pasted.ts'
import { nameKey, notYetOn } from '../../../shared/meeting/roster.ts'
import { rosterFrom } from '../../../shared/meeting/roster-reading.ts'
import { tidyCell } from '../../../shared/meeting/roster-words.ts'
import type { Cell, Row } from '../../../shared/meeting/table.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { BEGUN, meetingOf, opened } from './given.ts'

/** Cells as they come in rosters, mixed at random, with rubbish among them. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '',
      '1',
      '2',
      'II',
      'STT',
      'Họ và tên',
      'Họ',
      'Tên',
      'Chức vụ',
      'Đơn vị',
      'Thành phần',
      'Ý kiến góp ý',
    ],
    ...[
      'Nguyễn Văn Đức',
      'NGUYỄN VĂN ĐỨC',
      'Lê Thị\nMai',
      'Đ/c Hạnh',
      'Trần Thị Hạnh - Bí thư',
      'Đức',
      'Vị trí',
    ],
    ...['Bí thư Đảng ủy', 'Chi bộ 4', 'Đại biểu mời dự', 'I. Đại biểu chính thức', 'Tổng cộng: 5 đồng chí'],
    ...['II.1.1', 'Phần II, mục 1', 'điểm 1.2 mục 1 phần II', 'Đề nghị bỏ “đổi mới nội dung”', 'DANH SÁCH'],
  ),
  fc.constant(null),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const table: fc.Arbitrary<readonly Row[]> = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 })

const isFilled = (row: Row) => row.some((one) => one !== null && one.trim() !== '')
/** Rows of which something is left when spaces of all kinds are tidied away. */
const filledRows = (rows: readonly Row[]) => rows.filter(isFilled).length

describe('whatever the table', () => {
  test('every row of a roster is a delegate, a group or said to be left out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { delegates, groups, skipped } = rosterFrom(rows, guessLayout(rows), 'table')
        expect(delegates.length + groups.length + skipped.length).toBe(filledRows(rows))
        for (const { name } of delegates) expect(name).toMatch(/^\S.*\s.*\S$/u)
      }),
      { numRuns: 1000 },
    )
  })

  test('so it is where the operator has the columns read in any other way', () => {
    const layout = fc.record({
      top: fc.nat(10),
      columns: fc.array(fc.constantFrom(...ROSTER_COLUMNS), { maxLength: 7 }),
    })
    fc.assert(
      fc.property(table, layout, fc.constantFrom('table', 'member', 'guest'), (rows, said, grouping) => {
        const { delegates, groups, skipped, namesakes } = rosterFrom(rows, said, grouping)
        expect(delegates.length + groups.length + skipped.length).toBe(filledRows(rows))
        if (grouping !== 'table') expect(delegates.every(({ role }) => role === grouping)).toBe(true)
        const keys = delegates.map(({ name }) => nameKey(name))
        expect(namesakes).toHaveLength(
          [...Map.groupBy(keys, (key) => key).values()].filter((alike) => alike.length > 1).length,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('a roster that is added twice adds nobody the second time', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { delegates } = rosterFrom(rows, guessLayout(rows), 'table')
        expect(notYetOn([], delegates)).toEqual(delegates)
        expect(notYetOn(delegates, delegates)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  const meeting = opened(meetingOf(BEGUN))
  const places = new Set(['whole', ...meeting.document.map((entry) => ('id' in entry ? entry.id : ''))])
  const people = new Set(meeting.roster.map(({ id }) => id))

  test('every row of opinions is one or said to be left out, on a place and by a person that are there', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { opinions, skipped } = readOpinions(rows, guessOpinionLayout(rows), meeting)
        expect(opinions.length + skipped.length).toBe(filledRows(rows))
        expect(opinions.filter(({ words }) => words.trim() === '')).toEqual([])
        const matches = opinions.flatMap(({ place, delegate }) => [place, delegate])
        expect(matches.filter(({ chosen, certainty }) => chosen === null && certainty === 'certain')).toEqual(
          [],
        )
        const named = (of: Match<string>) => [of.chosen, ...of.others].filter((one) => one !== null)
        expect(opinions.flatMap(({ place }) => named(place)).filter((id) => !places.has(id))).toEqual([])
        expect(opinions.flatMap(({ delegate }) => named(delegate)).filter((id) => !people.has(id))).toEqual(
          [],
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('a cell comes out as any text of the meeting does, tidied', () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string({ unit: 'binary', maxLength: 12 })), (one) => {
        expect(tidyCell(one)).toBe(one === null ? '' : plain(rich(one)))
      }),
      { numRuns: 5000 },
    )
  })

  test('text that is pasted loses no letter but separators', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-zđà0-9 ]{1,6}$/), { minLength: 2, maxLength: 4 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (rows) => {
          const trimmed = rows.map((row) => row.map((one) => one.trim()))
          const read = rowsOfText(rows.map((row) => row.join('\t')).join('\r\n'))
          const last = trimmed.findLastIndex((row) => row.some((one) => one !== ''))
          expect(read).toEqual(trimmed.slice(0, last + 1))
        },
      ),
      { numRuns: 500 },
    )
  })
})
