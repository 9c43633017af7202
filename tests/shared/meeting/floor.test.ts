import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { currentTurn, turnTime } from '../../../shared/meeting/floor.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { BEGUN, DUC, given, HANH, meetingOf, momentOf, opened } from './given.ts'

const ask = (delegateId: string): Command => ({ type: 'RequestFloor', delegateId })
const call = (delegateId: string): Command => ({ type: 'GiveFloor', delegateId })
const TAKE: Command = { type: 'TakeFloor' }
const FIVE_MINUTES: Command = {
  type: 'SetRules',
  rules: {
    quorum: { kind: 'over-half' },
    speakingSeconds: 300,
    warningSeconds: 60,
  },
}

function waiting(history: History): readonly string[] {
  return opened(history).waiting.map(({ delegateId }) => delegateId)
}

describe('the speakers’ list', () => {
  test('is in the order of asking until it is ordered', () => {
    const history = meetingOf([...BEGUN, ask(DUC), ask(HANH)])
    expect(waiting(history)).toEqual([DUC, HANH])
    expect(waiting(meetingOf([{ type: 'OrderSpeakers', requestIds: ['5', '4'] }], history))).toEqual([
      HANH,
      DUC,
    ])
  })

  test('holds each delegate once', () =>
    given(...BEGUN, ask(DUC))
      .when(ask(DUC))
      .thenRefused({ code: 'already-waiting', name: 'Nguyễn Văn Đức' }))

  test('is left by who withdraws and by who is called', () => {
    const history = meetingOf([...BEGUN, ask(DUC), ask(HANH)])
    expect(waiting(meetingOf([{ type: 'WithdrawFloorRequest', requestId: '4' }], history))).toEqual([HANH])
    expect(waiting(meetingOf([call(HANH)], history))).toEqual([DUC])
  })

  test('is ordered only by who knows all of it', () => {
    for (const requestIds of [['4'], ['4', '4'], ['4', 'other'], ['4', '5', '6']]) {
      given(...BEGUN, ask(DUC), ask(HANH))
        .when({ type: 'OrderSpeakers', requestIds })
        .thenRefused({ code: 'other-speakers' })
    }
  })

  test('knows no strangers', () => {
    given(...BEGUN)
      .when(ask('nobody'))
      .thenRefused({ code: 'unknown-delegate' })
    given(...BEGUN)
      .when(call('nobody'))
      .thenRefused({ code: 'unknown-delegate' })
    given(...BEGUN)
      .when({ type: 'WithdrawFloorRequest', requestId: 'nothing' })
      .thenRefused({ code: 'unknown-request' })
  })
})

describe('a turn', () => {
  test('is given to who asked, or to anybody, with the meeting’s time', () => {
    given(...BEGUN, FIVE_MINUTES, ask(DUC))
      .when(call(DUC))
      .thenFacts({ type: 'FloorGiven', delegateId: DUC, requestId: '5', limitSeconds: 300 })
    given(...BEGUN)
      .when(call(HANH))
      .thenFacts({ type: 'FloorGiven', delegateId: HANH, requestId: null, limitSeconds: null })
  })

  test('ends when it is taken, and when the next one begins', () => {
    const history = meetingOf([...BEGUN, call(DUC), call(HANH), TAKE])
    const { turns } = opened(history)
    expect(turns.map(({ delegateId, endedAt }) => [delegateId, endedAt])).toEqual([
      [DUC, momentOf(5)],
      [HANH, momentOf(6)],
    ])
    expect(currentTurn(opened(history))).toBeNull()
  })

  test('can be given more time, or all', () => {
    const extended = meetingOf([...BEGUN, FIVE_MINUTES, call(DUC), { type: 'ExtendTurn', limitSeconds: 420 }])
    expect(currentTurn(opened(extended))?.limitSeconds).toBe(420)
    const free = meetingOf([{ type: 'ExtendTurn', limitSeconds: null }], extended)
    expect(currentTurn(opened(free))?.limitSeconds).toBeNull()
  })

  test('is extended or ended only while somebody speaks', () => {
    given(...BEGUN)
      .when(TAKE)
      .thenRefused({ code: 'nobody-speaks' })
    given(...BEGUN, call(DUC), TAKE)
      .when({ type: 'ExtendTurn', limitSeconds: 60 })
      .thenRefused({ code: 'nobody-speaks' })
  })

  test('runs, is warned of its end, and is overrun', () => {
    const meeting = opened(meetingOf([...BEGUN, FIVE_MINUTES, call(DUC)]))
    const turn = currentTurn(meeting)
    if (!turn) throw new Error('nobody speaks')
    const timeAfter = (seconds: number) => turnTime(meeting, turn, momentOf(turn.seq + seconds))
    expect(timeAfter(0)).toEqual({ spoken: 0, left: 300, state: 'running' })
    expect(timeAfter(239).state).toBe('running')
    expect(timeAfter(240)).toEqual({ spoken: 240, left: 60, state: 'warned' })
    expect(timeAfter(300)).toEqual({ spoken: 300, left: 0, state: 'warned' })
    expect(timeAfter(301)).toEqual({ spoken: 301, left: -1, state: 'overrun' })
  })

  test('has no end without a limit, and no time below zero when the clock is set back', () => {
    const meeting = opened(meetingOf([...BEGUN, call(DUC)]))
    const turn = currentTurn(meeting)
    if (!turn) throw new Error('nobody speaks')
    expect(turnTime(meeting, turn, momentOf(turn.seq + 9000))).toEqual({
      spoken: 9000,
      left: null,
      state: 'running',
    })
    expect(turnTime(meeting, turn, momentOf(1)).spoken).toBe(0)
  })
})

test('who asked for the floor or had it stays on the roster', () => {
  for (const commands of [[ask(DUC)], [call(DUC), TAKE]]) {
    given(...BEGUN, ...commands)
      .when({ type: 'RemoveDelegate', delegateId: DUC })
      .thenRefused({ code: 'delegate-has-spoken', name: 'Nguyễn Văn Đức' })
  }
})
