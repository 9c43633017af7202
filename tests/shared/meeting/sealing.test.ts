import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { meetingAt, replay } from '../../../shared/meeting/history.ts'
import { FORMAT, upcast } from '../../../shared/meeting/upcast.ts'
import {
  agree,
  BEGUN,
  DRAFT,
  given,
  meetingOf,
  OPEN,
  opened,
  propose,
  REDO,
  ROSTER,
  replace,
  SEAL,
  SEALING,
  text,
  UNDO,
} from './given.ts'

const REWORD = propose(replace('II.1.1', 'Tích cực', 'Tiếp tục'))
const REOPEN = { type: 'ReopenMeeting', reason: ' bổ sung  ý kiến ' } as const satisfies Command

describe('sealing', () => {
  test('keeps what is signed and says what was left open', () =>
    given(...BEGUN, REWORD, REWORD, agree('4'))
      .when(SEAL)
      .thenFacts({ type: 'MeetingSealed', sealing: SEALING, openAmendments: ['5'] }))

  test('needs a draft and an authority', () => {
    given(OPEN).when(SEAL).thenRefused({ code: 'no-draft' })
    given(...BEGUN)
      .when({ ...SEAL, sealing: { ...SEALING, authority: ' ' } })
      .thenRefused({ code: 'no-authority' })
  })

  test('closes the meeting to everything but opening it again', () => {
    for (const command of [ROSTER, DRAFT, REWORD, SEAL, UNDO, REDO]) {
      given(...BEGUN, SEAL)
        .when(command)
        .thenRefused({ code: 'sealed' })
    }
    given(...BEGUN, SEAL)
      .when(OPEN)
      .thenRefused({ code: 'already-open' })
  })

  test('is opened again with a reason, which stays on record', () => {
    given(...BEGUN, SEAL)
      .when(REOPEN)
      .thenFacts({ type: 'MeetingReopened', reason: 'bổ sung ý kiến' })
    given(...BEGUN, SEAL)
      .when({ ...REOPEN, reason: '  ' })
      .thenRefused({ code: 'no-reason' })
    given(...BEGUN)
      .when(REOPEN)
      .thenRefused({ code: 'not-sealed' })
    const { meeting } = meetingOf([...BEGUN, SEAL, REOPEN])
    expect(meeting).toMatchObject({ status: 'sitting', reopenings: [{ reason: 'bổ sung ý kiến' }] })
    expect(meeting).not.toHaveProperty('sealing')
  })
})

describe('undo and redo', () => {
  test('take back the newest fact and bring it back', () => {
    const before = meetingOf([...BEGUN, REWORD])
    const agreed = meetingOf([agree('4')], before)
    const undone = meetingOf([UNDO], agreed)
    expect(text(undone)).toEqual(text(before))
    expect(opened(undone).amendments).toEqual(opened(before).amendments)
    expect([undone.undoable, undone.redoable]).toEqual([4, 5])
    expect(opened(meetingOf([REDO], undone)).document).toEqual(opened(agreed).document)
  })

  test('are facts themselves: nothing leaves the log, and the meeting is as new as its newest fact', () => {
    const { facts, meeting } = meetingOf([...BEGUN, REWORD, UNDO])
    expect(facts.map(({ event }) => event.type).slice(-2)).toEqual(['AmendmentProposed', 'FactUndone'])
    expect(meeting).toMatchObject({ seq: 5, at: facts.at(-1)?.at })
  })

  test('go back step by step and stop at the draft', () => {
    const { history } = given(...BEGUN, REWORD, REWORD, UNDO, UNDO)
    expect([history.undoable, history.redoable]).toEqual([null, 4])
    given(...BEGUN, REWORD, UNDO)
      .when(UNDO)
      .thenRefused({ code: 'nothing-to-undo' })
    given(...BEGUN)
      .when(REDO)
      .thenRefused({ code: 'nothing-to-redo' })
  })

  test('what was undone is past once something new is said', () =>
    given(...BEGUN, REWORD, UNDO, REWORD)
      .when(REDO)
      .thenRefused({ code: 'nothing-to-redo' }))

  test('do not reach behind a sealing or a reopening', () =>
    given(...BEGUN, REWORD, SEAL, REOPEN)
      .when(UNDO)
      .thenRefused({ code: 'nothing-to-undo' }))
})

describe('the log', () => {
  const { facts } = meetingOf([...BEGUN, REWORD, agree('4'), UNDO, REDO, UNDO])

  test('replays to the meeting it was', () => {
    expect(replay(facts)).toEqual(meetingOf([...BEGUN, REWORD, agree('4'), UNDO, REDO, UNDO]))
  })

  test('can be read as of any moment', () => {
    expect(meetingAt(facts, 5)).toEqual(meetingOf([...BEGUN, REWORD, agree('4')]).meeting)
    expect(meetingAt(facts, 0)).toEqual({ status: 'unopened' })
  })

  test('is read only in formats this version knows', () => {
    for (const { event } of facts) expect(upcast(event, FORMAT)).toEqual({ ok: true, value: event })
    expect(upcast(facts[0]?.event, FORMAT + 1)).toMatchObject({ ok: false })
    expect(upcast({ type: 'FactUndone', seq: 0 }, 1)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('seq'),
    })
  })
})
