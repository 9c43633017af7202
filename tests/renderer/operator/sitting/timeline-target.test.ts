import { describe, expect, test } from 'vitest'
import { WHOLE } from '../../../../renderer/operator/sitting/place.ts'
import { targetOf } from '../../../../renderer/operator/sitting/timeline/timeline-target.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { Event } from '../../../../shared/meeting/event.ts'
import { timeline } from '../../../../shared/meeting/timeline.ts'
import { after, commentOn } from './given.ts'

function targetAfter(type: Event['type'], ...commands: readonly Command[]) {
  const history = after(...commands)
  const entry = timeline(history).findLast(({ event }) => event.type === type)
  if (!entry || history.meeting.status === 'unopened') throw new Error(`there is no ${type}`)
  return targetOf(history.meeting, entry)
}

describe('an entry of the timeline leads', () => {
  test('to the comment that it tells of', () =>
    expect(targetAfter('CommentCaptured', commentOn('1.2'))).toEqual({
      place: '1.2',
      change: { tab: 'comments', selected: 'c1' },
    }))

  test('to the whole draft for what was said of it', () =>
    expect(
      targetAfter('CommentCaptured', {
        type: 'CaptureComment',
        blockId: null,
        delegateId: 'd.1',
        kind: 'opinion',
        words: 'Nhất trí.',
      }),
    ).toMatchObject({ place: WHOLE }))

  test('nowhere from what happened at no place', () =>
    expect(
      targetAfter('AttendanceMarked', {
        type: 'MarkAttendance',
        delegateIds: ['d.1'],
        attendance: { kind: 'present' },
      }),
    ).toBeNull())
})
