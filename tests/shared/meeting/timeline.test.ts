import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { sifted, type TimelineGroup, timeline } from '../../../shared/meeting/timeline.ts'
import { agree, BEGUN, DUC, HANH, meetingOf, opened, propose, REDO, replace, UNDO } from './given.ts'

const COMMENT: Command = {
  type: 'CaptureComment',
  blockId: 'II.1.1',
  delegateId: DUC,
  kind: 'request',
  words: 'Đề nghị ghi rõ cơ quan chủ trì.',
}
const AMEND = propose(replace('II.1.1', 'Tích cực', 'Chủ động'), [HANH])
const CALL: Command = { type: 'GiveFloor', delegateId: DUC }

function told(history: History): readonly string[] {
  return timeline(history).map(({ event, undone }) => `${event.type}${undone ? ' (undone)' : ''}`)
}

function found(history: History, group: TimelineGroup | null, query: string): readonly string[] {
  const names = new Map(opened(history).roster.map(({ id, name }) => [id, name]))
  return sifted(timeline(history), group, query, names).map(({ event }) => event.type)
}

describe('the timeline', () => {
  test('tells everything in true order', () =>
    expect(told(meetingOf([...BEGUN, COMMENT, AMEND, agree('5')]))).toEqual([
      'MeetingOpened',
      'DelegatesAdded',
      'DraftTaken',
      'CommentCaptured',
      'AmendmentProposed',
      'AmendmentAgreed',
    ]))

  test('keeps what was undone, marked, until it is redone', () => {
    const undone = meetingOf([...BEGUN, COMMENT, UNDO])
    expect(told(undone).at(-1)).toBe('CommentCaptured (undone)')
    expect(told(meetingOf([REDO], undone)).at(-1)).toBe('CommentCaptured')
    expect(told(meetingOf([AMEND], undone)).slice(-2)).toEqual([
      'CommentCaptured (undone)',
      'AmendmentProposed',
    ])
  })

  test('says of what names others by id alone what they told of', () => {
    const history = meetingOf([
      ...BEGUN,
      COMMENT,
      AMEND,
      agree('5'),
      { type: 'WithdrawComment', commentId: '4' },
      CALL,
      { type: 'TakeFloor' },
    ])
    expect(
      timeline(history)
        .slice(3)
        .map(({ blockId, delegateIds, citation }) => [blockId, delegateIds, citation?.label ?? null]),
    ).toEqual([
      ['II.1.1', [DUC], '1.1.'],
      ['II.1.1', [HANH], '1.1.'],
      ['II.1.1', [HANH], '1.1.'],
      ['II.1.1', [DUC], '1.1.'],
      [null, [DUC], null],
      [null, [DUC], null],
    ])
  })

  test('is sifted by what facts are about', () => {
    const history = meetingOf([...BEGUN, COMMENT, AMEND, CALL])
    expect(found(history, 'comments', '')).toEqual(['CommentCaptured'])
    expect(found(history, 'floor', '')).toEqual(['FloorGiven'])
    expect(found(history, 'votes', '')).toEqual([])
  })

  test('is sifted by words, names, places and times, without marks', () => {
    const history = meetingOf([...BEGUN, COMMENT, AMEND, CALL])
    expect(found(history, null, 'chu tri')).toEqual(['CommentCaptured'])
    expect(found(history, null, 'hanh 1.1')).toEqual(['AmendmentProposed'])
    expect(found(history, 'floor', 'duc')).toEqual(['FloorGiven'])
    expect(found(history, null, '08:00')).toHaveLength(6)
    expect(found(history, null, 'không có')).toEqual([])
  })
})
