import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../../../renderer/operator/sitting/capture/outcome.ts'
import { halfTyped } from '../../../../renderer/operator/sitting/document/half-typed.ts'
import { placesOf } from '../../../../renderer/operator/sitting/place.ts'
import {
  beginning,
  selectedAmendment,
  selectedComment,
} from '../../../../renderer/operator/sitting/sitting-state.ts'
import { documentLines } from '../../../../shared/meeting/line.ts'
import { OPENING_STAGE } from '../../../../shared/meeting/stage.ts'
import { commentOn, meetingAfter, rewordingOf } from './given.ts'

const meeting = meetingAfter(
  rewordingOf('1.2', 'Khắc phục ngay hạn chế.'),
  rewordingOf('1.2', 'Khắc phục dứt điểm hạn chế.'),
  commentOn('1.2'),
  commentOn('1.2', 'Cần nêu thời hạn.'),
  { type: 'RejectAmendment', amendmentId: 'c1', reason: '' },
  { type: 'GiveOutcome', commentId: 'c3', outcome: { kind: 'accepted' } },
)
const places = placesOf(documentLines(meeting))
const at = { ...beginning(places, OPENING_STAGE), place: '1.2' }

describe('a window that opens', () => {
  test('begins where the hall is', () => {
    const scene = { kind: 'paragraph', blockId: '2.1' } as const
    expect(beginning(places, { ...OPENING_STAGE, scene }).place).toBe('2.1')
  })

  test('begins with the whole draft where the hall has its cover', () => {
    expect(beginning(places, OPENING_STAGE).place).toBe('whole')
  })

  test('begins at the first paragraph where the hall’s is gone', () => {
    const scene = { kind: 'paragraph', blockId: 'gone' } as const
    expect(beginning(places, { ...OPENING_STAGE, scene }).place).toBe('opening')
  })
})

describe('the keys speak of', () => {
  test('the first open amendment and the first comment without an outcome', () => {
    expect(selectedAmendment(meeting, at)?.id).toBe('c2')
    expect(selectedComment(meeting, at)?.id).toBe('c4')
  })

  test('the one chosen in the panel, if it is of this place', () => {
    expect(selectedAmendment(meeting, { ...at, selected: 'c1' })?.id).toBe('c1')
    expect(selectedComment(meeting, { ...at, selected: 'c3' })?.id).toBe('c3')
    expect(selectedComment(meeting, { ...at, place: '1.1', selected: 'c3' })).toBeNull()
  })
})

test('an outcome that explains needs its reason, the others do not', () => {
  expect(outcomeOf('explained', ' ')).toBeNull()
  expect(outcomeOf('explained', ' Đã nêu. ')).toEqual({ kind: 'explained', words: 'Đã nêu.' })
  expect(outcomeOf('partly', '')).toEqual({ kind: 'partly', words: '' })
  expect(outcomeOf('accepted', 'thừa')).toEqual({ kind: 'accepted' })
})

test('what waits half-typed at a paragraph is known by its key', () => {
  const keys = new Set(['comment:1.2', 'amendment:2.1:reword', 'comment-edit:c3', 'amendment-edit:c1'])
  expect([...halfTyped(keys)]).toEqual(['1.2', '2.1'])
})
