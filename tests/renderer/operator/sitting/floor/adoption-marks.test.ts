import { describe, expect, test } from 'vitest'
import {
  adoptionMarks,
  adoptionRows,
  openAmendmentsIn,
} from '../../../../../renderer/operator/sitting/floor/adoption/adoption-marks.ts'
import { outlineRows } from '../../../../../renderer/operator/sitting/outline/outline-rows.ts'
import type { Command } from '../../../../../shared/meeting/command.ts'
import { meetingAfter, rewordingOf } from '../given.ts'

const adopted = (blockId: string | null): Command => ({ type: 'AdoptText', blockId, voteId: null })
const CHANGE = rewordingOf('1.1', 'Đổi mới mạnh mẽ phương thức lãnh đạo.')
const changed: Command = { type: 'AgreeAmendment', amendmentId: 'c2', despiteAdoption: true }

describe('the marks of adoption', () => {
  test('are none before anything is adopted', () => {
    const markOf = adoptionMarks(meetingAfter())
    expect([null, 'I', '1'].map(markOf)).toEqual([null, null, null])
  })

  test('are at the part and all below it, and not beside it', () => {
    const markOf = adoptionMarks(meetingAfter(adopted('1')))
    expect(['1', '1.1', 'I', '2', null].map(markOf)).toEqual(['adopted', 'adopted', null, null, null])
  })

  test('say which parts have moved since, of a whole that was adopted', () => {
    const markOf = adoptionMarks(meetingAfter(adopted(null), CHANGE, changed))
    expect([null, 'I', '1', '2'].map(markOf)).toEqual(['moved', 'moved', 'moved', 'adopted'])
  })

  test('are those of the newest adoption that a part falls under', () => {
    const markOf = adoptionMarks(meetingAfter(adopted('1'), CHANGE, changed, adopted('1')))
    expect(markOf('1')).toBe('adopted')
  })
})

test('the parts that can be adopted are the whole and every heading, each with its own adoption', () => {
  const rows = adoptionRows(meetingAfter(adopted('1')))
  expect(rows.map(({ heading, depth }) => [heading?.id ?? null, depth])).toEqual([
    [null, 0],
    ['I', 0],
    ['1', 1],
    ['2', 1],
  ])
  expect(rows.map(({ own }) => own !== null)).toEqual([false, false, true, false])
})

test('the outline says it once at the part, and again only where something below has moved', () => {
  const marks = (...commands: readonly Command[]) =>
    outlineRows(meetingAfter(...commands)).flatMap(({ place, adoption }) =>
      adoption === null ? [] : [[place, adoption]],
    )
  expect(marks(adopted('I'))).toEqual([['I', 'adopted']])
  expect(marks(adopted('I'), CHANGE, changed)).toEqual([
    ['I', 'moved'],
    ['1', 'moved'],
    ['1.1', 'moved'],
  ])
})

test('amendments that wait to be decided are counted in the part that they are in', () => {
  const meeting = meetingAfter(CHANGE, rewordingOf('2.1', 'Hoàn thành sớm giải phóng mặt bằng.'))
  expect([null, 'I', '1', '2', '1.2'].map((part) => openAmendmentsIn(meeting, part))).toEqual([2, 2, 1, 1, 0])
  const settled = meetingAfter(CHANGE, { type: 'WithdrawAmendment', amendmentId: 'c1' })
  expect(openAmendmentsIn(settled, null)).toBe(0)
})
