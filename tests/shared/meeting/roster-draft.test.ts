import { describe, expect, test } from 'vitest'
import {
  draftReading,
  draftRows,
  NO_ROSTER,
  rosterDraftShape,
  withFile,
  withPeople,
  withRole,
} from '../../../shared/meeting/roster-draft.ts'
import type { Sheet } from '../../../shared/meeting/table.ts'

const HEAD = ['STT', 'Họ và tên', 'Chức vụ']
const members: Sheet = {
  name: '',
  rows: [HEAD, ['1', 'Nguyễn Văn Đức', 'Bí thư'], ['2', 'Lê Thị Mai', 'Phó Bí thư']],
}
const guests: Sheet = { name: '', rows: [HEAD, ['1', 'Phạm Hải Yến', 'Phóng viên']] }
const cover: Sheet = { name: 'Bìa', rows: [['Danh sách']] }

const withSheets = (...sheets: readonly Sheet[]) => withFile('danh-sach.xlsx', { sheets, notes: [] })
const people = (draft: Parameters<typeof draftReading>[0]) =>
  draftReading(draft).delegates.map(({ name, role }) => `${name}, ${role}`)

describe('a roster from a file', () => {
  test('is the table with most people', () => {
    const draft = withSheets(cover, { ...guests, name: '2025' }, { ...members, name: '2026' })
    expect(draft.sheet).toBe(2)
    expect(people(draft)).toEqual(['Nguyễn Văn Đức, member', 'Lê Thị Mai, member'])
  })

  test('is all of them where their names say who is in which', () => {
    const draft = withSheets(
      { ...members, name: 'I. Đại biểu chính thức' },
      { ...guests, name: 'II. Đại biểu mời dự' },
    )
    expect(draft.sheet).toBeNull()
    expect(people(draft)).toEqual(['Nguyễn Văn Đức, member', 'Lê Thị Mai, member', 'Phạm Hải Yến, guest'])
  })

  test('is all of them where a list goes on in the next table', () =>
    expect(people(withSheets(members, guests))).toHaveLength(3))

  test('is of guests where the line above the list says so, and of members where it names both', () => {
    expect(people(withSheets({ name: '', rows: [['ĐẠI BIỂU MỜI DỰ'], ...guests.rows] }))).toEqual([
      'Phạm Hải Yến, guest',
    ])
    expect(
      people(withSheets({ name: '', rows: [['Đại biểu chính thức và đại biểu mời dự'], ...guests.rows] })),
    ).toEqual(['Phạm Hải Yến, member'])
  })

  test('of nobody is none', () => expect(people(withSheets())).toEqual([]))

  test('is read as the operator says', () => {
    const draft = withSheets({
      name: '',
      rows: [
        ['Bí thư', 'Nguyễn Văn Đức'],
        ['Phó Bí thư', 'Lê Thị Mai'],
      ],
    })
    const layout = { top: 1, columns: ['unit', 'name'] as const }
    expect(draftReading({ ...draft, layout, grouping: 'guest' }).delegates).toEqual([
      { name: 'Lê Thị Mai', office: '', unit: 'Phó Bí thư', role: 'guest' },
    ])
  })
})

test('somebody is made a guest by hand, whatever the table says, and nobody else', () => {
  const draft = withSheets(members)
  const [duc] = draftReading(draft).delegates
  if (!duc) throw new Error('nobody was read')
  const changed = withRole(draft, { ...duc, role: 'guest' })
  expect(people(changed)).toEqual(['Nguyễn Văn Đức, guest', 'Lê Thị Mai, member'])
  expect(people(withRole(changed, duc))).toEqual(['Nguyễn Văn Đức, member', 'Lê Thị Mai, member'])
})

test('a roster of people who are known comes back as they are', () => {
  const known = [
    { name: 'Nguyễn Văn Đức', office: 'Bí thư', unit: 'Chi bộ 4', role: 'member' as const },
    { name: 'Phạm Hải Yến', office: '', unit: '', role: 'guest' as const },
  ]
  const draft = withPeople('Đảng ủy', known, { member: 'Chính thức', guest: 'Mời dự' })
  expect(draftReading(draft).delegates).toEqual(known)
})

test('a pasted roster needs no file, and survives being kept', () => {
  const draft = { ...NO_ROSTER, pasted: 'Lê Thị Mai\tBí thư' }
  expect(draftRows(draft)).toEqual([['Lê Thị Mai', 'Bí thư']])
  for (const kept of [draft, withSheets(members, guests)]) {
    expect(rosterDraftShape.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  }
})
