import { describe, expect, test } from 'vitest'
import {
  extended,
  reordered,
  spokenTurns,
} from '../../../../../renderer/operator/sitting/floor/speakers/speakers.ts'
import type { OpenedMeeting, Turn } from '../../../../../shared/meeting/state.ts'
import { meetingAfter } from '../given.ts'

const speaking = (limitSeconds: number | null): { readonly meeting: OpenedMeeting; readonly turn: Turn } => {
  const rules = { quorum: { kind: 'over-half' }, speakingSeconds: limitSeconds, warningSeconds: 30 } as const
  const meeting = meetingAfter({ type: 'SetRules', rules }, { type: 'GiveFloor', delegateId: 'd.1' })
  const [turn] = meeting.turns
  if (!turn) throw new Error('nobody has the floor')
  return { meeting, turn }
}
const secondsAfter = ({ at }: Turn, seconds: number) =>
  new Date(Date.parse(at) + seconds * 1000).toISOString()

describe('a minute more', () => {
  test('comes on top of the limit while there is time', () => {
    const { meeting, turn } = speaking(300)
    expect(extended(meeting, turn, secondsAfter(turn, 200))).toBe(360)
  })

  test('begins now for whoever has overrun it', () => {
    const { meeting, turn } = speaking(300)
    expect(extended(meeting, turn, secondsAfter(turn, 400))).toBe(460)
  })

  test('is nothing where there is no limit', () => {
    const { meeting, turn } = speaking(null)
    expect(extended(meeting, turn, secondsAfter(turn, 400))).toBeNull()
  })
})

describe('the order of those who wait', () => {
  test.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, null],
    ['c', 1, null],
    ['x', 1, null],
  ] as const)('with %s moved by %i', (id, by, order) => {
    expect(reordered(['a', 'b', 'c'], id, by)).toEqual(order)
  })
})

test('those who have spoken are told the newest first, with how long, without the one who speaks', () => {
  const meeting = meetingAfter(
    { type: 'GiveFloor', delegateId: 'd.1' },
    { type: 'GiveFloor', delegateId: 'd.2' },
    { type: 'TakeFloor' },
    { type: 'GiveFloor', delegateId: 'd.1' },
  )
  expect(spokenTurns(meeting).map(({ turn, spoken }) => [turn.delegateId, spoken])).toEqual([
    ['d.2', 1],
    ['d.1', 1],
  ])
})
