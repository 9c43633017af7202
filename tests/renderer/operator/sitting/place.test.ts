import { describe, expect, test } from 'vitest'
import {
  headingFrom,
  keptPlace,
  placesOf,
  stepped,
  WHOLE,
} from '../../../../renderer/operator/sitting/place.ts'
import { documentLines } from '../../../../shared/meeting/line.ts'
import { meetingAfter } from './given.ts'

const lines = documentLines(meetingAfter())
const places = placesOf(lines)

describe('the places of a draft', () => {
  test('are the whole draft and all that is discussed', () => {
    expect(places).toEqual([WHOLE, 'opening', 'I', '1', '1.1', '1.2', '2', '2.1', 'note', 'recipients'])
  })

  test('keep a removed paragraph', () => {
    const meeting = meetingAfter(
      {
        type: 'ProposeAmendment',
        change: { kind: 'delete', blockId: '1.1' },
        proposers: [],
        commentId: null,
      },
      { type: 'AgreeAmendment', amendmentId: 'c1' },
    )
    expect(placesOf(documentLines(meeting))).toContain('1.1')
  })

  test('hold a moved paragraph once, where it is now', () => {
    const change = { kind: 'move', blockId: '1.1', anchorId: '2.1', side: 'after' } as const
    const meeting = meetingAfter(
      { type: 'ProposeAmendment', change, proposers: [], commentId: null },
      { type: 'AgreeAmendment', amendmentId: 'c1' },
    )
    const moved = placesOf(documentLines(meeting))
    expect(moved.filter((place) => place === '1.1')).toHaveLength(1)
    expect(moved.indexOf('1.1')).toBeGreaterThan(moved.indexOf('2.1'))
  })
})

describe('going through them', () => {
  test('stops at either end', () => {
    expect(stepped(places, '1.1', 1)).toBe('1.2')
    expect(stepped(places, 'recipients', 1)).toBe('recipients')
    expect(stepped(places, WHOLE, -1)).toBe(WHOLE)
  })

  test('by headings goes to the next one, at the end to the last place', () => {
    expect(headingFrom(lines, '1.1', 1)).toBe('2')
    expect(headingFrom(lines, '1.1', -1)).toBe('1')
    expect(headingFrom(lines, '2.1', 1)).toBe('recipients')
    expect(headingFrom(lines, 'I', -1)).toBe(WHOLE)
  })

  test('stays beside a place that is gone', () => {
    expect(keptPlace(['a', 'new', 'b'], ['a', 'b'], 'new')).toBe('a')
    expect(keptPlace(['a', 'b'], ['a', 'new', 'b'], 'b')).toBe('b')
    expect(keptPlace([], ['a'], 'gone')).toBe(WHOLE)
  })
})
