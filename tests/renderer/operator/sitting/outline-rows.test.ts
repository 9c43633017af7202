import { describe, expect, test } from 'vitest'
import { outlineRows, rowFor, stateOf } from '../../../../renderer/operator/sitting/outline/outline-rows.ts'
import { commentOn, meetingAfter, rewordingOf } from './given.ts'

const meeting = meetingAfter(
  commentOn('note'),
  commentOn(null),
  rewordingOf('1.2', 'Khắc phục ngay hạn chế.'),
  commentOn('1.1'),
  { type: 'GiveOutcome', commentId: 'c4', outcome: { kind: 'accepted' } },
)
const rows = outlineRows(meeting)
const row = (place: string) => rows.find((one) => one.place === place)

describe('the outline', () => {
  test('begins with the whole draft and holds headings, points and what has a name of its own', () => {
    expect(rows.map(({ place, depth }) => `${depth} ${place}`)).toEqual([
      '0 whole',
      '0 opening',
      '0 I',
      '1 1',
      '2 1.1',
      '2 1.2',
      '1 2',
      '2 2.1',
      '0 recipients',
    ])
  })

  test('shows titles in small letters', () => {
    expect(row('I')?.name).toEqual({ kind: 'labelled', label: 'I.', title: 'Nhiệm vụ, giải pháp' })
  })

  test('counts with each row what is below it, plain paragraphs too', () => {
    expect(row('1')?.progress).toMatchObject({ comments: 1, openAmendments: 1 })
    expect(row('I')?.progress).toMatchObject({ comments: 2, openComments: 1, openAmendments: 1 })
    expect(row('2')?.progress).toMatchObject({ comments: 1 })
    expect(row('whole')?.progress).toMatchObject({ comments: 1, openComments: 1 })
  })

  test('tells amendments to decide from comments to answer, and both from what is settled', () => {
    const state = (place: string) => {
      const found = row(place)
      return found && stateOf(found.progress)
    }
    expect([state('1.2'), state('2'), state('1.1'), state('opening')]).toEqual([
      'open',
      'unanswered',
      'done',
      'quiet',
    ])
  })

  test('stands for a plain paragraph by the row above it', () => {
    expect(rowFor(meeting, rows, 'note')).toBe('2.1')
    expect(rowFor(meeting, rows, '1.2')).toBe('1.2')
    expect(rowFor(meeting, rows, 'whole')).toBe('whole')
  })
})
