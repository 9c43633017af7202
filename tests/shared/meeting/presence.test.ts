import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { wasPresentAt } from '../../../shared/meeting/presence.ts'
import { quorumOf } from '../../../shared/meeting/quorum.ts'
import type { Attendance, Rules } from '../../../shared/meeting/shape.ts'
import type { RosterEntry } from '../../../shared/meeting/state.ts'
import { BEGUN, DUC, given, HANH, meetingOf, OPEN, opened } from './given.ts'

const at = (clock: string) => `2026-07-05T${clock}:00+07:00`

function mark(attendance: Attendance, ...delegateIds: readonly string[]): Command {
  return { type: 'MarkAttendance', delegateIds, attendance }
}

const PRESENT: Attendance = { kind: 'present' }
const arrived = (clock: string): Attendance => ({ kind: 'arrived', at: at(clock) })
const left = (clock: string, reason = ''): Attendance => ({ kind: 'left', at: at(clock), reason })

function ducAfter(...marks: readonly Attendance[]): RosterEntry {
  const meeting = opened(meetingOf([...BEGUN, ...marks.map((attendance) => mark(attendance, DUC))]))
  const entry = meeting.roster.find(({ id }) => id === DUC)
  if (!entry) throw new Error('nobody is on the roster')
  return entry
}

function hoursOf({ spells }: RosterEntry): readonly string[] {
  const clock = (moment: string | null) => moment?.slice(11, 16) ?? '…'
  return spells.map(({ from, to }) => `${clock(from)}–${clock(to)}`)
}

describe('the times somebody is in the hall', () => {
  test('are none before the roll is called, nor for who is absent', () => {
    expect(hoursOf(ducAfter())).toEqual([])
    expect(hoursOf(ducAfter({ kind: 'absent', reason: 'đi công tác' }))).toEqual([])
  })

  test('are the whole sitting for who is present', () => expect(hoursOf(ducAfter(PRESENT))).toEqual(['…–…']))

  test('begin late, end early, and begin again', () => {
    expect(hoursOf(ducAfter(arrived('08:20')))).toEqual(['08:20–…'])
    expect(hoursOf(ducAfter(PRESENT, left('09:00')))).toEqual(['…–09:00'])
    expect(hoursOf(ducAfter(PRESENT, left('09:00'), arrived('10:00')))).toEqual(['…–09:00', '10:00–…'])
  })

  test('are put right by the same mark again', () => {
    expect(hoursOf(ducAfter(arrived('08:20'), arrived('08:25')))).toEqual(['08:25–…'])
    expect(hoursOf(ducAfter(PRESENT, left('09:00'), left('09:10')))).toEqual(['…–09:10'])
    expect(hoursOf(ducAfter(PRESENT, left('09:00'), PRESENT))).toEqual(['…–…'])
    expect(hoursOf(ducAfter(PRESENT, left('09:00'), { kind: 'absent', reason: '' }))).toEqual([])
  })

  test('keep the reason for leaving, tidied', () =>
    expect(ducAfter(PRESENT, left('09:00', ' đi  công tác ')).spells[0]?.reason).toBe('đi công tác'))

  test('say who was there at any moment', () => {
    const duc = ducAfter(PRESENT, left('09:00'), arrived('10:00'))
    const there = ['08:00', '09:00', '09:30', '10:00', '11:00'].filter((clock) =>
      wasPresentAt(duc, at(clock)),
    )
    expect(there).toEqual(['08:00', '10:00', '11:00'])
  })

  test('never end before they begin', () => {
    given(...BEGUN, mark(arrived('09:00'), DUC))
      .when(mark(left('08:30'), DUC))
      .thenRefused({ code: 'times-cross', name: 'Nguyễn Văn Đức' })
    given(...BEGUN, mark(PRESENT, DUC), mark(left('09:00'), DUC))
      .when(mark(arrived('08:30'), DUC))
      .thenRefused({ code: 'times-cross', name: 'Nguyễn Văn Đức' })
  })

  test('are compared as moments, whatever the offset', () =>
    given(...BEGUN, mark(arrived('09:00'), DUC))
      .when(mark({ kind: 'left', at: '2026-07-05T02:30:00+00:00', reason: '' }, DUC))
      .thenFacts({ type: 'AttendanceMarked' }))

  test('do not end for who was never there', () =>
    given(...BEGUN)
      .when(mark(left('09:00'), HANH))
      .thenRefused({ code: 'not-present', name: 'Trần Thị Hạnh' }))
})

describe('the quorum', () => {
  const members = ['An', 'Bình', 'Chi'].map((given) => ({
    name: `Nguyễn Văn ${given}`,
    office: '',
    unit: '',
    role: 'member' as const,
  }))
  const guest = { name: 'Lê Thị Khách', office: '', unit: '', role: 'guest' as const }
  const CALLED: readonly Command[] = [OPEN, { type: 'AddDelegates', delegates: [...members, guest] }]
  const [AN, BINH, CHI, KHACH] = ['2.1', '2.2', '2.3', '2.4']

  test('is two thirds of the members at first, guests not counted', () => {
    const meeting = opened(meetingOf([...CALLED, mark(PRESENT, AN ?? '', KHACH ?? '')]))
    expect(quorumOf(meeting)).toEqual({ present: 1, members: 3, needed: 2, met: false })
  })

  test('is recorded each time it is gained or lost, with the figures of that moment', () => {
    const history = meetingOf([
      ...CALLED,
      mark(PRESENT, AN ?? '', BINH ?? ''),
      mark(PRESENT, CHI ?? ''),
      mark(left('09:00'), CHI ?? ''),
      mark(left('09:30'), BINH ?? ''),
      mark(arrived('10:00'), BINH ?? ''),
    ])
    expect(opened(history).quorumChanges.map(({ seq, met, present }) => [seq, met, present])).toEqual([
      [3, true, 2],
      [6, false, 1],
      [7, true, 2],
    ])
  })

  test('follows the rule of the meeting', () => {
    const half: Rules = { quorum: { kind: 'over-half' }, speakingSeconds: null, warningSeconds: 60 }
    const all: Rules = { ...half, quorum: { kind: 'at-least', numerator: 1, denominator: 1 } }
    const history = meetingOf([
      ...CALLED,
      mark(PRESENT, AN ?? '', BINH ?? ''),
      { type: 'SetRules', rules: half },
      { type: 'SetRules', rules: all },
    ])
    expect(quorumOf(opened(history))).toMatchObject({ needed: 3, met: false })
    expect(opened(history).quorumChanges.map(({ met }) => met)).toEqual([true, false])
  })

  test('is never there without members', () =>
    expect(quorumOf(opened(meetingOf([OPEN])))).toEqual({ present: 0, members: 0, needed: 0, met: false }))
})
