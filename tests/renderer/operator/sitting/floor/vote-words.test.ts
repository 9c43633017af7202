import { describe, expect, test } from 'vitest'
import { shareWords } from '../../../../../renderer/operator/sitting/floor/quorum-words.ts'
import {
  announcement,
  decisionWords,
  neededWords,
  percentWords,
  questionWords,
  resultRows,
  warningWords,
} from '../../../../../renderer/operator/sitting/floor/vote/vote-words.ts'
import type { Command } from '../../../../../shared/meeting/command.ts'
import type { Question, Threshold } from '../../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Vote, VoteResult } from '../../../../../shared/meeting/state.ts'
import { meetingAfter, rewordingOf } from '../given.ts'
import { wordsOf } from './words-of.ts'

const vi = wordsOf('vi')
const en = wordsOf('en')

const OVER_HALF: Threshold = { kind: 'over-half' }
const put = (question: Question): Command => ({
  type: 'PutVote',
  voting: {
    question,
    method: 'hands',
    threshold: OVER_HALF,
    base: { of: 'members', excluded: [], reason: '' },
  },
})
const counted = (voteId: string, ...counts: readonly number[]): Command => ({
  type: 'CountVote',
  voteId,
  counting: { tallies: [{ section: '', counts }], ballots: null },
})

/** The newest vote after these commands, with what it came to. The roster has two members. */
function resultAfter(...commands: readonly Command[]): {
  readonly meeting: OpenedMeeting
  readonly vote: Vote
  readonly result: VoteResult
} {
  const meeting = meetingAfter(...commands)
  const vote = meeting.votes.at(-1)
  if (vote?.status.kind !== 'counted') throw new Error('no vote was counted')
  return { meeting, vote, result: vote.status.result }
}

const ONE = rewordingOf('1.1', 'Đổi mới mạnh mẽ phương thức lãnh đạo.')
const OTHER = rewordingOf('1.1', 'Đổi mới căn bản phương thức lãnh đạo.')
const BOTH: Question = { kind: 'alternatives', amendmentIds: ['c1', 'c2'] }

describe('what is voted on, in words', () => {
  const meeting = meetingAfter(ONE, OTHER)
  test.each([
    [{ kind: 'whole' }, 'Toàn văn dự thảo'],
    [{ kind: 'part', blockId: '2' }, '2. Về kinh tế'],
    [{ kind: 'amendment', amendmentId: 'c1' }, 'Phương án 1 của Lê Minh Đức (I › 1 › 1.1)'],
    [BOTH, 'Các phương án 1, 2 (I › 1 › 1.1)'],
    [{ kind: 'other', words: 'Giờ nghỉ' }, 'Giờ nghỉ'],
  ] as const)('%o', (question, words) => {
    expect(questionWords(vi, meeting, question)).toBe(words)
  })
})

describe('the figures of a vote, in words', () => {
  const FIGURES = { needed: 21, base: 41, members: 41, present: 37 }

  test('say how many are enough and why', () => {
    const base = { of: 'members', excluded: [], reason: '' } as const
    expect(neededWords(vi, { threshold: OVER_HALF, base }, FIGURES)).toBe(
      'Cần ít nhất 21: quá nửa của 41 (41 đại biểu chính thức)',
    )
    expect(neededWords(en, { threshold: OVER_HALF, base }, FIGURES)).toBe(
      'At least 21 needed: over half of 41 (41 members)',
    )
  })

  test('say who does not count, and why', () => {
    const base = { of: 'present', excluded: ['d.1'], reason: 'liên quan trực tiếp' } as const
    const threshold = { kind: 'at-least', numerator: 2, denominator: 3 } as const
    expect(neededWords(vi, { threshold, base }, { ...FIGURES, base: 36, needed: 24 })).toBe(
      'Cần ít nhất 24: 2/3 của 36 (37 đại biểu chính thức có mặt, trừ 1 không tính: liên quan trực tiếp)',
    )
  })

  test('are shares with the mark of the language', () => {
    expect(percentWords(vi, 34, 41)).toBe('82,93%')
    expect(percentWords(en, 34, 41)).toBe('82.93%')
    expect(shareWords(en, { kind: 'at-least', numerator: 3, denominator: 4 })).toBe('3/4')
  })

  test('are shares of the base and of those present, with who has enough', () => {
    const { meeting, vote, result } = resultAfter(
      { type: 'MarkAttendance', delegateIds: ['d.1'], attendance: { kind: 'present' } },
      put({ kind: 'whole' }),
      counted('c2', 1, 0, 0),
    )
    expect(resultRows(vi, meeting, vote.voting, result)[0]).toEqual({
      words: 'Tán thành',
      count: 1,
      ofBase: '50%',
      ofOther: '100%',
      isEnough: false,
    })
  })
})

describe('what came of a vote, in words', () => {
  test('is announced with all its figures', () => {
    const whole = put({ kind: 'whole' })
    const adopted = resultAfter(whole, counted('c1', 2, 0, 0))
    expect(announcement(vi, adopted.meeting, adopted.vote, adopted.result)).toBe(
      'Hội nghị thông qua Toàn văn dự thảo: 2/2 tán thành (100%), 0 không tán thành, 0 ý kiến khác.',
    )
    expect(decisionWords(vi, adopted.meeting, adopted.vote)).toBe('thông qua')
    const lost = resultAfter(whole, counted('c1', 1, 1, 0))
    expect(announcement(vi, lost.meeting, lost.vote, lost.result)).toMatch(/^Hội nghị không thông qua/)
    expect(decisionWords(vi, lost.meeting, lost.vote)).toBe('không thông qua')
  })

  test('of alternatives is the one that was chosen, or none', () => {
    const chosen = resultAfter(ONE, OTHER, put(BOTH), counted('c3', 0, 2, 0))
    expect(announcement(vi, chosen.meeting, chosen.vote, chosen.result)).toBe(
      'Hội nghị chọn Phương án 2: 2/2 (100%).',
    )
    expect(decisionWords(vi, chosen.meeting, chosen.vote)).toBe('Phương án 2')
    const none = resultAfter(ONE, OTHER, put(BOTH), counted('c3', 1, 1, 0))
    expect(announcement(vi, none.meeting, none.vote, none.result)).toMatch(/^Không phương án nào đạt 2\/2/)
    expect(decisionWords(vi, none.meeting, none.vote)).toBe('không thông qua')
  })
})

describe('what does not add up, in words', () => {
  test('names what is missing or too much', () => {
    expect(warningWords(vi, { kind: 'more-than-present', votes: 41, present: 39 })).toContain('là 2')
    expect(warningWords(vi, { kind: 'fewer-than-present', votes: 36, present: 39 })).toContain('còn 3')
  })

  test('says which way the two majorities differ', () => {
    const bases = { kind: 'bases-differ', neededOfPresent: 19, needed: 21 } as const
    expect(warningWords(vi, { ...bases, votes: 20 })).toContain('chưa đủ 21')
    expect(warningWords(vi, { ...bases, votes: 18, needed: 16 })).toContain('không quá nửa số có mặt')
  })
})
