import { expect, test } from 'vitest'
import { attendanceWords } from '../../../../../renderer/operator/sitting/floor/roll-call/attendance-words.ts'
import type { Attendance } from '../../../../../shared/meeting/shape.ts'
import { meetingAfter } from '../given.ts'
import { wordsOf } from './words-of.ts'

const at = (time: string) => `2026-11-24T${time}:00+07:00`

const CALLED: readonly (readonly [readonly Attendance[], string])[] = [
  [[], 'Chưa rõ'],
  [[{ kind: 'present' }], 'Có mặt'],
  [[{ kind: 'absent', reason: '' }], 'Vắng'],
  [[{ kind: 'absent', reason: 'đi công tác' }], 'Vắng: đi công tác'],
  [[{ kind: 'arrived', at: at('08:20') }], 'Đến 08:20'],
  [[{ kind: 'present' }, { kind: 'left', at: at('10:05'), reason: 'họp tỉnh' }], 'Về 10:05: họp tỉnh'],
  [
    [
      { kind: 'arrived', at: at('08:20') },
      { kind: 'left', at: at('10:05'), reason: 'họp tỉnh' },
      { kind: 'arrived', at: at('10:40') },
    ],
    'Đến 08:20, Về 10:05: họp tỉnh, Đến 10:40',
  ],
]

test.each(CALLED)('%o is said as %s', (marks, words) => {
  const meeting = meetingAfter(
    ...marks.map((attendance) => ({ type: 'MarkAttendance', delegateIds: ['d.1'], attendance }) as const),
  )
  const delegate = meeting.roster.find(({ id }) => id === 'd.1')
  expect(delegate && attendanceWords(wordsOf('vi'), delegate)).toBe(words)
})
