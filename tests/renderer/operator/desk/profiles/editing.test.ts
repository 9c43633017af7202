import { describe, expect, test } from 'vitest'
import { PRESETS, PROFILES } from '../../../../../electron/core/paper/profiles.ts'
import { aboutIn } from '../../../../../renderer/operator/desk/profiles/choosing.ts'
import { edited, sentencesIn, unknownPlace } from '../../../../../renderer/operator/desk/profiles/editing.ts'
import { editingOf } from '../../../../../renderer/operator/desk/profiles/editing-context.ts'
import { read, said, written } from '../../../../../renderer/operator/desk/profiles/measure.ts'
import type { Profile } from '../../../../../shared/report/profile.ts'
import { ABOUT } from '../../../../electron/core/meeting.ts'

const { party } = PROFILES

describe('a measure', () => {
  test.each([
    ['12,7', 'mm', 12.7],
    [' 14 ', 'pt', 14],
    ['5.5', 'pt', 5.5],
    ['40', '%', 0.4],
  ] as const)('is read with a comma or a point: %s %s', (typed, unit, value) => {
    expect(read(typed, unit)).toBeCloseTo(value, 9)
  })

  test.each(['', 'abc', '12,', ',5', '-3', '1e3', '12,7,1', '99999'])(
    'is not read where it is none: %j',
    (typed) => {
      expect(read(typed, 'mm')).toBeNull()
    },
  )

  test('is written with a comma and its unit', () => {
    expect([written(12.7, 'mm'), said(85.04, 'pt'), said(1 / 3, '%')]).toEqual(['12,7', '85,04 pt', '33,33%'])
  })
})

describe('a form being changed', () => {
  test('takes a value at its place and leaves the rest', () => {
    const changed = edited(party, ['styles', 'body', 'size'], 15)
    expect(changed).toMatchObject({ ok: true, value: { styles: { body: { size: 15, line: 18 } } } })
  })

  test('refuses what is out of bounds, and what leaves no page with how far it may go', () => {
    expect(edited(party, ['page', 'left'], 900)).toEqual({ ok: false, refusal: null })
    expect(edited(party, ['words', 'ending'], '!')).toEqual({ ok: false, refusal: null })
    expect(edited(party, ['page', 'left'], 160)).toMatchObject({
      ok: false,
      refusal: { path: ['page', 'left'], least: 0, most: 135 },
    })
  })

  test('knows what differs from the shipped one, what the rules say, and goes back value by value', () => {
    let now: Profile = party
    const editing = () =>
      editingOf(now, party, ['page.top'], (next) => {
        now = next
      })
    expect(editing().differs(['page'])).toBe(false)
    expect(editing().isUncertain(['page', 'top'])).toBe(true)
    expect(editing().put(['page', 'top'], 25)).toBeUndefined()
    expect(editing().differs(['page', 'top'])).toBe(true)
    expect(editing().isUncertain(['page', 'top'])).toBe(false)
    expect(editing().keeps(['page', 'top'])).toBe(false)
    editing().reset(['page', 'top'])
    expect(now).toEqual(party)
  })

  test('fills in no place that its sentence does not know', () => {
    expect(unknownPlace('Có mặt: {count} người', 'Có mặt: {count} đồng chí')).toBeNull()
    expect(unknownPlace('Có mặt: {people}', 'Có mặt: {count} đồng chí')).toBe('people')
  })

  test('lists every sentence by its place', () => {
    const found = sentencesIn({ a: 'x', b: { c: ['y', 'z'], d: 3 } })
    expect(found).toEqual([
      [['a'], 'x'],
      [['b', 'c', '0'], 'y'],
      [['b', 'c', '1'], 'z'],
    ])
  })
})

describe('a meeting for which a form is chosen', () => {
  const office = {
    ...party.office,
    body: 'Đảng ủy phường Tân Hòa',
    symbol: 'ĐU',
    higherBody: 'Đảng bộ tỉnh …',
  }
  const empty = { ...ABOUT, body: '', higherBody: '', symbol: 'TU' }

  test('takes the office’s lines where it has none, but no beginning of a name', () => {
    expect(aboutIn(empty, office, null)).toEqual({ ...empty, body: 'Đảng ủy phường Tân Hòa' })
  })

  test('takes them in place of what the form before had filled in', () => {
    const before = { ...party.office, symbol: 'TU' }
    expect(aboutIn(empty, office, before)).toMatchObject({ symbol: 'ĐU' })
  })

  test('keeps what the secretariat wrote, whatever the form', () => {
    for (const { profile } of PRESETS) expect(aboutIn(ABOUT, profile.office, null).body).toBe(ABOUT.body)
  })
})
