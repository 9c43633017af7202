import { describe, expect, test } from 'vitest'
import { openItemFrom, openItems } from '../../../../renderer/operator/sitting/open-item.ts'
import { placesOf } from '../../../../renderer/operator/sitting/place.ts'
import { documentLines } from '../../../../shared/meeting/line.ts'
import { commentOn, meetingAfter, rewordingOf } from './given.ts'

const meeting = meetingAfter(
  commentOn('2.1'),
  commentOn(null),
  rewordingOf('1.2', 'Khắc phục hạn chế được chỉ ra sau kiểm tra.'),
  commentOn('1.2'),
  { type: 'GiveOutcome', commentId: 'c1', outcome: { kind: 'accepted' } },
  commentOn('2.1', 'Cần nêu thời hạn.'),
)
const places = placesOf(documentLines(meeting))
const items = openItems(meeting, places)

test('what is open comes in the order of the text, amendments before comments', () => {
  expect(items.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4', 'c6'])
})

describe('the next open item', () => {
  const next = (place: string, selected: string | null, direction: 1 | -1 = 1) =>
    openItemFrom(items, places, place, selected, direction)?.id

  test('follows the selected one, round the document', () => {
    expect(next('1.2', 'c3')).toBe('c4')
    expect(next('2.1', 'c6')).toBe('c2')
    expect(next('whole', 'c2', -1)).toBe('c6')
  })

  test('begins with the place where the operator stands', () => {
    expect(next('1.2', null)).toBe('c3')
    expect(next('2', null)).toBe('c6')
    expect(next('2', null, -1)).toBe('c4')
    expect(next('recipients', null)).toBe('c2')
  })

  test('is none where nothing is open', () => {
    expect(openItemFrom([], places, '1.2', null, 1)).toBeNull()
  })
})
