import { describe, expect, test } from 'vitest'
import { agendaLines, currentItem, itemAt, nextItem } from '../../../shared/meeting/agenda.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import type { AgendaItem } from '../../../shared/meeting/shape.ts'
import { BEGUN, given, meetingOf, opened, UNDO } from './given.ts'

const REPORT: AgendaItem = {
  id: 'report',
  title: 'Báo cáo tình hình 6 tháng đầu năm',
  presenter: 'Trần Thị Hạnh',
  startsAt: '08:10',
}
const DEBATE: AgendaItem = {
  id: 'debate',
  title: 'Thảo luận dự thảo Kết luận',
  presenter: '',
  startsAt: null,
}
const CLOSING: AgendaItem = { id: 'closing', title: 'Phát biểu bế mạc', presenter: '', startsAt: null }

const SET: Command = { type: 'SetAgenda', items: [REPORT, DEBATE, CLOSING] }
const goTo = (itemId: string | null): Command => ({ type: 'MoveAgenda', itemId })

describe('the agenda', () => {
  test('is set as a whole, its words tidied', () =>
    given(...BEGUN)
      .when({ type: 'SetAgenda', items: [{ ...REPORT, title: ' Báo  cáo ' }] })
      .thenFacts({ type: 'AgendaSet', items: [{ ...REPORT, title: 'Báo cáo' }] }))

  test('needs a title for each item, and each item once', () => {
    given(...BEGUN)
      .when({ type: 'SetAgenda', items: [{ ...REPORT, title: ' ' }] })
      .thenRefused({ code: 'no-name' })
    given(...BEGUN)
      .when({ type: 'SetAgenda', items: [REPORT, { ...DEBATE, id: REPORT.id }] })
      .thenRefused({ code: 'duplicate-agenda-item' })
  })

  test('is moved through in any order, with breaks', () => {
    const history = meetingOf([...BEGUN, SET, goTo('report'), goTo(null), goTo('debate')])
    const meeting = opened(history)
    expect(currentItem(meeting)).toBe('debate')
    expect(agendaLines(meeting).map(({ item, state }) => [item.id, state])).toEqual([
      ['report', 'done'],
      ['debate', 'current'],
      ['closing', 'coming'],
    ])
    expect(nextItem(meeting)).toEqual(CLOSING)
    expect([4, 5, 6, 7].map((seq) => itemAt(meeting, seq))).toEqual([null, 'report', null, 'debate'])
  })

  test('begins with its first item', () =>
    expect(nextItem(opened(meetingOf([...BEGUN, SET])))).toEqual(REPORT))

  test('is not moved to where it is, nor to what is not on it', () => {
    given(...BEGUN, SET, goTo('report'))
      .when(goTo('report'))
      .thenFacts()
    given(...BEGUN, SET)
      .when(goTo('nothing'))
      .thenRefused({ code: 'unknown-agenda-item' })
  })

  test('keeps what was dealt with', () => {
    given(...BEGUN, SET, goTo('report'))
      .when({ type: 'SetAgenda', items: [DEBATE] })
      .thenRefused({ code: 'agenda-item-begun', title: REPORT.title })
    given(...BEGUN, SET, goTo('report'))
      .when({ type: 'SetAgenda', items: [DEBATE, REPORT] })
      .thenFacts({ type: 'AgendaSet', items: [DEBATE, REPORT] })
  })

  test('goes back with undo', () =>
    expect(currentItem(opened(meetingOf([...BEGUN, SET, goTo('report'), goTo('debate'), UNDO])))).toBe(
      'report',
    ))
})
