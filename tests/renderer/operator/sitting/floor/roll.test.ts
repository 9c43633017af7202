import { describe, expect, test } from 'vitest'
import {
  CALL_CHORDS,
  CALLS,
  callOf,
  nextAfter,
  rollCount,
  rollOf,
  steppedIn,
} from '../../../../../renderer/operator/sitting/floor/roll-call/roll.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'

const entry = (name: string, rest: Partial<RosterEntry> = {}): RosterEntry => ({
  id: name,
  name,
  office: '',
  unit: '',
  role: 'member',
  attendance: { kind: 'unknown' },
  spells: [],
  ...rest,
})
const PRESENT = { attendance: { kind: 'present' } } as const

const ROSTER = [
  entry('Trần Thị Yến', PRESENT),
  entry('Lê Minh Đức'),
  entry('Phạm Thị Ánh', { role: 'guest', ...PRESENT }),
  entry('Nguyễn Văn Ẩn', PRESENT),
  entry('Đỗ Văn Bình', { role: 'guest' }),
]
const names = (roll: readonly RosterEntry[]) => roll.map(({ name }) => name)

describe('the roll', () => {
  test('is called by given names, the members first and then the guests', () => {
    expect(names(rollOf(ROSTER, ''))).toEqual([
      'Nguyễn Văn Ẩn',
      'Lê Minh Đức',
      'Trần Thị Yến',
      'Phạm Thị Ánh',
      'Đỗ Văn Bình',
    ])
  })

  test('finds a name by letters without marks', () => {
    expect(names(rollOf(ROSTER, 'duc'))).toEqual(['Lê Minh Đức'])
  })

  test('goes on to the next who was not called, over those who were', () => {
    const roll = rollOf(ROSTER, '')
    expect(nextAfter(roll, 'Nguyễn Văn Ẩn')).toBe('Lê Minh Đức')
    expect(nextAfter(roll, 'Lê Minh Đức')).toBe('Đỗ Văn Bình')
  })

  test('goes on one by one when everybody has been called, and stops at the last', () => {
    const roll = rollOf(
      ROSTER.map((one) => ({ ...one, ...PRESENT })),
      '',
    )
    expect(nextAfter(roll, 'Lê Minh Đức')).toBe('Trần Thị Yến')
    expect(nextAfter(roll, 'Đỗ Văn Bình')).toBe('Đỗ Văn Bình')
  })

  test('is gone through by arrow keys from end to end', () => {
    const roll = rollOf(ROSTER, '')
    expect(steppedIn(roll, null, 1)).toBe('Nguyễn Văn Ẩn')
    expect(steppedIn(roll, 'Lê Minh Đức', -1)).toBe('Nguyễn Văn Ẩn')
    expect(steppedIn(roll, 'Lê Minh Đức', 10)).toBe('Đỗ Văn Bình')
    expect(steppedIn(roll, 'Nguyễn Văn Ẩn', -1)).toBe('Nguyễn Văn Ẩn')
    expect(steppedIn([], null, 1)).toBeNull()
  })

  test('counts guests apart, and who is left to call', () => {
    expect(rollCount(ROSTER)).toEqual({
      guests: 2,
      guestsPresent: 1,
      uncalled: ['Lê Minh Đức', 'Đỗ Văn Bình'],
    })
  })
})

describe('the keys of the roll call', () => {
  test('each say one thing', () => {
    const chords = CALLS.flatMap((call) => CALL_CHORDS[call])
    expect(new Set(chords).size).toBe(chords.length)
    for (const call of CALLS) for (const chord of CALL_CHORDS[call]) expect(callOf(chord)).toBe(call)
  })

  test('leave the letters to the names', () => {
    for (const letter of ['A', 'Đ', 'Shift+A', 'Backspace', null]) expect(callOf(letter)).toBeNull()
  })
})
