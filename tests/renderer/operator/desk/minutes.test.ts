import { describe, expect, test } from 'vitest'
import {
  ACTS,
  isOpen,
  keeping,
  leavingOut,
  noteAfter,
  restoring,
} from '../../../../renderer/operator/desk/minutes/acts.ts'
import { chordOfCommand, minutesCommandFor } from '../../../../renderer/operator/desk/minutes/minutes-keys.ts'
import { placeAfter } from '../../../../renderer/operator/desk/minutes/movement.ts'
import {
  isSameStretch,
  stretches,
  withoutCopies,
} from '../../../../renderer/operator/desk/minutes/stretch.ts'
import {
  begun,
  kept,
  noteKey,
  restored,
  saving,
  writingKey,
  writtenHalf,
} from '../../../../renderer/operator/desk/minutes/writing.ts'
import type { MinutesPassage, Provenance } from '../../../../shared/report/written-minutes.ts'
import { sitting } from '../../../shared/report/sample-meeting.ts'

const AT = '2026-07-05T09:00:00+07:00'

function passage(provenance: Provenance, more: Partial<MinutesPassage> = {}): MinutesPassage {
  return {
    key: 'comment:1',
    label: '2.1.',
    words: 'Lời in.',
    captured: 'Lời ghi nhận.',
    heading: null,
    keepWithNext: false,
    provenance,
    ...more,
  }
}

const CAPTURED = passage({ kind: 'captured' })
const WRITTEN = passage({ kind: 'written', at: AT })
const LEFT_OUT = passage(
  { kind: 'left-out', at: AT, by: 'comment:1' },
  { key: 'comment:1:outcome', words: '' },
)
const STALE = passage({ kind: 'stale', at: AT, was: 'Lời cũ.' })
const NOTE = passage({ kind: 'note', at: AT, noteId: '7' }, { key: 'note:7', captured: '' })
const HEADING = passage({ kind: 'captured' }, { key: 'proceedings:title', heading: 2 })

describe('what can be done to a passage', () => {
  test.each([
    ['captured', CAPTURED, ['edit', 'leaveOut', 'note']],
    ['written by hand', WRITTEN, ['edit', 'leaveOut', 'restore', 'note']],
    ['left out', LEFT_OUT, ['edit', 'restore', 'note']],
    ['stale', STALE, ['edit', 'leaveOut', 'restore', 'keep', 'note']],
    ['a note', NOTE, ['edit', 'leaveOut', 'note']],
    ['a heading', HEADING, ['note']],
    ['filled in at sign-off', passage({ kind: 'captured' }, { key: 'conclusion:chair' }), ['note']],
  ] as const)('that is %s', (_, one, acts) => {
    expect(ACTS.filter((act) => isOpen(act, one))).toEqual(acts)
  })

  test('leaving out takes the words, and a note itself', () => {
    expect(leavingOut(WRITTEN)).toEqual({
      type: 'WritePassage',
      key: 'comment:1',
      captured: 'Lời ghi nhận.',
      words: '',
    })
    expect(leavingOut(NOTE)).toEqual({ type: 'RemoveNote', noteId: '7' })
  })

  test('restoring what went along with another passage restores that one', () => {
    expect(restoring(LEFT_OUT)).toEqual({ type: 'RestorePassage', key: 'comment:1' })
  })

  test('keeping holds the same words against what is captured now', () => {
    expect(keeping(STALE)).toMatchObject({ captured: 'Lời ghi nhận.', words: 'Lời in.' })
  })

  test('a note beside a note comes after the same passage', () => {
    const meeting = sitting({ notes: [{ id: '7', after: 'vote:3', words: 'Giải lao.', at: AT }] })
    expect(noteAfter(NOTE, meeting)).toBe('vote:3')
    expect(noteAfter(STALE, meeting)).toBe('comment:1')
  })
})

describe('writing a passage', () => {
  test('begins with its words, and with what was captured where it was left out', () => {
    expect(begun(WRITTEN).words).toBe('Lời in.')
    expect(begun(LEFT_OUT).words).toBe('Lời ghi nhận.')
  })

  test('holds on to what was captured when it began, though that has changed when it is saved', () => {
    const writing = { ...begun(CAPTURED), words: 'Lời tay.' }
    const since = passage({ kind: 'captured' }, { captured: 'Lời ghi nhận mới.' })
    expect(saving(since, writing, 'comment:1')).toMatchObject({
      captured: 'Lời ghi nhận.',
      words: 'Lời tay.',
    })
  })

  test('of a note keeps its place, and without words removes it', () => {
    const rewritten = { captured: '', words: 'Nghỉ trưa.' }
    expect(saving(NOTE, rewritten, 'vote:3')).toEqual({
      type: 'WriteNote',
      noteId: '7',
      after: 'vote:3',
      words: 'Nghỉ trưa.',
    })
    expect(saving(NOTE, { captured: '', words: ' ' }, 'vote:3').type).toBe('RemoveNote')
  })

  test('half done is kept and taken up again; anything else is none', () => {
    const writing = begun(WRITTEN)
    expect(restored(kept(writing))).toEqual(writing)
    expect(restored(undefined)).toBeNull()
    expect(restored('{')).toBeNull()
    expect(restored('{"words":1}')).toBeNull()
  })
})

describe('moving through the minutes', () => {
  const list = [HEADING, CAPTURED, STALE, HEADING, WRITTEN, STALE, NOTE]

  test.each([
    ['next', 6, 6],
    ['previous', 0, 0],
    ['nextHeading', 1, 3],
    ['nextHeading', 4, 4],
    ['previousHeading', 2, 0],
    ['first', 4, 0],
    ['last', 0, 6],
    ['nextStale', 2, 5],
    ['nextStale', 5, 2],
    ['previousStale', 2, 5],
  ] as const)('%s leads from %i to %i', (movement, from, to) => {
    expect(placeAfter(movement, from, list)).toBe(to)
  })

  test('stays where nothing is asked about', () => {
    expect(placeAfter('nextStale', 1, [HEADING, CAPTURED])).toBe(1)
  })
})

describe('the keys of the minutes', () => {
  test('are found by their chords, and shown by the first', () => {
    expect(minutesCommandFor('E')).toBe('edit')
    expect(minutesCommandFor('F2')).toBe('edit')
    expect(minutesCommandFor('Q')).toBeNull()
    expect(chordOfCommand('nextStale')).toBe('O')
  })
})

describe('the stretches of the minutes', () => {
  const passages = Array.from({ length: 70 }, (_, i) =>
    passage({ kind: 'captured' }, { key: `comment:${i}`, words: `Ý kiến ${i}.` }),
  )

  test('hold every passage once, in order, each with its place', () => {
    const parted = stretches(passages)
    expect(parted.flatMap((stretch) => stretch.passages)).toEqual(passages)
    for (const { from, passages: some } of parted) expect(passages[from]).toBe(some[0])
  })

  test('are the same where their passages are, and another where one was written', () => {
    const fresh = passages.map((each, i) => (i === 40 ? { ...each, words: 'Ghi tay.' } : { ...each }))
    const again = withoutCopies(fresh, passages)
    const changed = stretches(again).map((stretch, i) => {
      const before = stretches(passages)[i]
      return before !== undefined && !isSameStretch(before, stretch)
    })
    expect(changed).toEqual([false, true, false])
  })

  test('half-written passages are told by the keys that are kept', () => {
    const keys = new Set([writingKey('comment:1'), noteKey('vote:2'), 'reword:a'])
    expect([...writtenHalf(keys)]).toEqual(['comment:1', 'vote:2'])
  })
})
