import { describe, expect, test } from 'vitest'
import {
  type AgendaRow,
  agendaOf,
  isChanged,
  restoredRows,
  rowsOf,
  withLinesPasted,
  withRowAfter,
  withRowMoved,
} from '../../../../../renderer/operator/sitting/floor/agenda/agenda-form.ts'

const row = (id: string, rest: Partial<AgendaRow> = {}): AgendaRow => ({
  id,
  time: '',
  title: `Nội dung ${id}`,
  presenter: '',
  ...rest,
})
const ids = (rows: readonly AgendaRow[]) => rows.map(({ id }) => id)
const counter = () => {
  let number = 0
  return () => `new${++number}`
}

describe('the agenda as it is typed', () => {
  test('becomes items with their times in one form; a row left empty is no item', () => {
    const rows = [row('a', { time: '8h', presenter: 'Lê Minh Đức' }), row('b', { title: ' ' }), row('c')]
    expect(agendaOf(rows)).toEqual({
      items: [
        { id: 'a', title: 'Nội dung a', presenter: 'Lê Minh Đức', startsAt: '08:00' },
        { id: 'c', title: 'Nội dung c', presenter: '', startsAt: null },
      ],
    })
  })

  test('says which row has no time or no words', () => {
    expect(agendaOf([row('a'), row('b', { time: 'sáng' })])).toEqual({ wrong: 'b', field: 'time' })
    expect(agendaOf([row('a', { title: '', presenter: 'Lê Minh Đức' })])).toEqual({
      wrong: 'a',
      field: 'title',
    })
  })

  test('is unchanged when it says what the meeting has, whatever empty rows stand around it', () => {
    const agenda = [{ id: 'a', title: 'Khai mạc', presenter: '', startsAt: '08:00' }]
    expect(isChanged(withRowAfter(rowsOf(agenda), 0, 'b'), agenda)).toBe(false)
    expect(isChanged([row('a')], agenda)).toBe(true)
  })

  test('takes a new row after the chosen one, and moves rows within the list only', () => {
    const rows = withRowAfter([row('a'), row('c')], 0, 'b')
    expect(ids(rows)).toEqual(['a', 'b', 'c'])
    expect(ids(withRowMoved(rows, 1, -1))).toEqual(['b', 'a', 'c'])
    expect(withRowMoved(rows, 0, -1)).toBe(rows)
    expect(withRowMoved(rows, 2, 1)).toBe(rows)
  })

  test('takes pasted lines as items, without the numbers before them', () => {
    const pasted = '1. Khai mạc\r\n\n2) Thảo luận dự thảo\n- Bế mạc'
    const rows = withLinesPasted([row('a', { title: '' }), row('b')], 0, pasted, counter())
    expect(rows?.map(({ title }) => title)).toEqual(['Khai mạc', 'Thảo luận dự thảo', 'Bế mạc', 'Nội dung b'])
  })

  test('puts pasted lines after a row that has words, and leaves one line to the field', () => {
    expect(ids(withLinesPasted([row('a'), row('b')], 0, 'Một\nHai', counter()) ?? [])).toEqual([
      'a',
      'new1',
      'new2',
      'b',
    ])
    expect(withLinesPasted([row('a')], 0, 'Một dòng', counter())).toBeNull()
  })

  test('comes back from what was kept, and from nothing unreadable', () => {
    expect(restoredRows(JSON.stringify([row('a')]))).toEqual([row('a')])
    expect(restoredRows('[{"id":1}]')).toBeNull()
    expect(restoredRows('{')).toBeNull()
    expect(restoredRows(undefined)).toBeNull()
  })
})
