import { describe, expect, test } from 'vitest'
import { isAdopted } from '../../../shared/meeting/adoption.ts'
import { checklist } from '../../../shared/meeting/checklist.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import type { Question } from '../../../shared/meeting/shape.ts'
import { BEGUN, DUC, HANH, meetingOf, opened, propose, replace } from './given.ts'

const PRESENT: Command = {
  type: 'MarkAttendance',
  delegateIds: [DUC, HANH],
  attendance: { kind: 'present' },
}
/** The commands after the roll was called; the first of them is fact 5. */
const sitting = (...commands: readonly Command[]) => opened(meetingOf([...BEGUN, PRESENT, ...commands]))

const put = (question: Question): Command => ({
  type: 'PutVote',
  voting: {
    question,
    method: 'hands',
    threshold: { kind: 'over-half' },
    base: { of: 'members', excluded: [], reason: '' },
  },
})
const counted = (voteId: string): Command => ({
  type: 'CountVote',
  voteId,
  counting: { tallies: [{ section: '', counts: [2, 0, 0] }], ballots: null },
})
const WHOLE = put({ kind: 'whole' })
const CHANGE = propose(replace('II.1.1', 'Tích cực', 'Tiếp tục'))
const agreed = (amendmentId: string): Command => ({
  type: 'AgreeAmendment',
  amendmentId,
  despiteAdoption: true,
})

describe('the checklist asks after the floor', () => {
  test('for a vote without a result, and not for one that was cancelled', () => {
    expect(checklist(sitting(WHOLE))).toEqual([{ kind: 'open-vote', voteId: '5' }])
    expect(checklist(sitting(WHOLE, { type: 'CancelVote', voteId: '5', reason: '' }))).toEqual([])
  })

  test('for a wording that has changed since the vote, until it is voted on again', () => {
    const moved = [CHANGE, WHOLE, counted('6'), agreed('5')] as const
    expect(checklist(sitting(...moved))).toEqual([{ kind: 'moved-since-vote', voteId: '6' }])
    expect(checklist(sitting(...moved, WHOLE, counted('9')))).toEqual([])
  })

  test('for adopted text that has changed since, until it is adopted again', () => {
    const adopted = { type: 'AdoptText', blockId: 'II', voteId: null } as const
    const moved = [CHANGE, adopted, agreed('5')] as const
    expect(checklist(sitting(...moved))).toEqual([{ kind: 'moved-since-adoption', blockId: 'II' }])
    expect(checklist(sitting(...moved, adopted))).toEqual([])
  })

  test('for a quorum that was lost and not gained again', () => {
    const left: Command = {
      type: 'MarkAttendance',
      delegateIds: [DUC],
      attendance: { kind: 'absent', reason: '' },
    }
    const [lost, ...more] = checklist(sitting(left))
    expect(lost?.kind).toBe('quorum-lost')
    expect(more).toEqual([])
    expect(checklist(sitting(left, PRESENT))).toEqual([])
  })
})

test('the whole is adopted when it was itself, not when each part was', () => {
  expect(isAdopted(sitting())).toBe(false)
  expect(isAdopted(sitting({ type: 'AdoptText', blockId: 'II', voteId: null }))).toBe(false)
  expect(isAdopted(sitting({ type: 'AdoptText', blockId: null, voteId: null }))).toBe(true)
})
