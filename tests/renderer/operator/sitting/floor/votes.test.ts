import { describe, expect, test } from 'vitest'
import { followUp } from '../../../../../renderer/operator/sitting/floor/vote/follow-up.ts'
import { questionKey, questionsAt } from '../../../../../renderer/operator/sitting/floor/vote/questions.ts'
import {
  restoredSetup,
  usualSetup,
  votingOf,
} from '../../../../../renderer/operator/sitting/floor/vote/vote-setup.ts'
import { beginning } from '../../../../../renderer/operator/sitting/sitting-state.ts'
import type { Command } from '../../../../../shared/meeting/command.ts'
import type { Question } from '../../../../../shared/meeting/shape.ts'
import { OPENING_STAGE } from '../../../../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../../../../shared/meeting/state.ts'
import { meetingAfter, rewordingOf } from '../given.ts'

const at = (place: string) => ({ ...beginning([place], OPENING_STAGE), place })
const keys = (meeting: OpenedMeeting, place: string) => questionsAt(meeting, at(place)).map(questionKey)

const BASE = { of: 'members', excluded: [], reason: '' } as const
const put = (question: Question): Command => ({
  type: 'PutVote',
  voting: { question, method: 'hands', threshold: { kind: 'over-half' }, base: BASE },
})
const counted = (voteId: string, ...counts: readonly number[]): Command => ({
  type: 'CountVote',
  voteId,
  counting: { tallies: [{ section: '', counts }], ballots: null },
})
/** What follows from the only vote after these commands. */
const following = (...commands: readonly Command[]) => {
  const meeting = meetingAfter(...commands)
  const [vote] = meeting.votes
  if (!vote) throw new Error('no vote')
  return followUp(meeting, vote)
}

describe('what can be voted on', () => {
  test('at a paragraph are the parts around it from the innermost, the whole, and anything else', () => {
    expect(keys(meetingAfter(), '1.1')).toEqual(['part-1', 'part-I', 'whole', 'other'])
    expect(keys(meetingAfter(), 'I')).toEqual(['part-I', 'whole', 'other'])
    expect(keys(meetingAfter(), 'whole')).toEqual(['whole', 'other'])
  })

  test('at amendments are those first, against each other where there are several', () => {
    const one = rewordingOf('1.1', 'Đổi mới mạnh mẽ phương thức lãnh đạo.')
    const other = rewordingOf('1.1', 'Đổi mới căn bản phương thức lãnh đạo.')
    expect(keys(meetingAfter(one), '1.1')[0]).toBe('amendment-c1')
    expect(keys(meetingAfter(one, other), '1.1').slice(0, 3)).toEqual([
      'alternatives',
      'amendment-c1',
      'amendment-c2',
    ])
  })

  test('is no amendment that is settled', () => {
    const one = rewordingOf('1.1', 'Đổi mới mạnh mẽ phương thức lãnh đạo.')
    const agreed = meetingAfter(one, { type: 'AgreeAmendment', amendmentId: 'c1' })
    expect(keys(agreed, '1.1')[0]).toBe('part-1')
  })
})

describe('a vote as it is set up', () => {
  const questions = questionsAt(meetingAfter(), at('1.1'))

  test('is a show of hands on the first question, of all members, over half', () => {
    expect(votingOf(usualSetup(questions), questions)).toEqual({
      question: { kind: 'part', blockId: '1' },
      method: 'hands',
      threshold: { kind: 'over-half' },
      base: BASE,
    })
  })

  test('on anything else needs its words', () => {
    const setup = { ...usualSetup(questions), chosen: 'other' }
    expect(votingOf(setup, questions)).toBeNull()
    expect(votingOf({ ...setup, words: 'Giờ nghỉ' }, questions)?.question).toEqual({
      kind: 'other',
      words: 'Giờ nghỉ',
    })
  })

  test('comes back from what was kept, with a question of the place where the operator is now', () => {
    const kept = JSON.stringify({ ...usualSetup(questions), words: 'Giờ', chosen: 'amendment-c1' })
    expect(restoredSetup(kept, questions)).toMatchObject({ words: 'Giờ', chosen: 'part-1' })
    expect(restoredSetup('{"chosen":1}', questions)).toBeNull()
    expect(restoredSetup(undefined, questions)).toBeNull()
  })
})

// The roster of these meetings has two members: over half is both of them.
describe('what follows from a vote', () => {
  const one = rewordingOf('1.1', 'Đổi mới mạnh mẽ phương thức lãnh đạo.')
  const other = rewordingOf('1.1', 'Đổi mới căn bản phương thức lãnh đạo.')
  const onOne = put({ kind: 'amendment', amendmentId: 'c1' })
  const onBoth = put({ kind: 'alternatives', amendmentIds: ['c1', 'c2'] })

  test('is nothing before it is counted', () => {
    expect(following(put({ kind: 'whole' }))).toBeNull()
  })

  test('is the adoption of just that text, once', () => {
    const vote = [put({ kind: 'part', blockId: '1' }), counted('c1', 2, 0, 0)] as const
    expect(following(...vote)).toEqual({ kind: 'adopt', blockId: '1' })
    expect(following(...vote, { type: 'AdoptText', blockId: '1', voteId: 'c1' })).toBeNull()
    expect(following(put({ kind: 'whole' }), counted('c1', 1, 1, 0))).toBeNull()
  })

  test('is no adoption of a wording that has moved since', () => {
    const vote = [one, put({ kind: 'whole' }), counted('c2', 2, 0, 0)] as const
    expect(following(...vote)).toEqual({ kind: 'adopt', blockId: null })
    expect(following(...vote, { type: 'AgreeAmendment', amendmentId: 'c1' })).toBeNull()
  })

  test('is to agree the amendment, or to settle it when it was voted down', () => {
    expect(following(one, onOne, counted('c2', 2, 0, 0))).toMatchObject({
      kind: 'agree',
      amendment: { id: 'c1' },
    })
    expect(following(one, onOne, counted('c2', 1, 1, 0))).toEqual({ kind: 'reject', amendmentIds: ['c1'] })
  })

  test('is to agree the chosen alternative, then to settle the others', () => {
    const vote = [one, other, onBoth, counted('c3', 0, 2, 0)] as const
    expect(following(...vote)).toMatchObject({ kind: 'agree', amendment: { id: 'c2' } })
    const agreed = [...vote, { type: 'AgreeAmendment', amendmentId: 'c2' }] as const
    expect(following(...agreed)).toEqual({ kind: 'reject', amendmentIds: ['c1'] })
    expect(following(...agreed, { type: 'RejectAmendment', amendmentId: 'c1', reason: '' })).toBeNull()
  })

  test('is nothing where no alternative was chosen: they may be voted on again', () => {
    expect(following(one, other, onBoth, counted('c3', 1, 1, 0))).toBeNull()
  })

  test('is to take back what was adopted by it, once it is cancelled or counted anew to the contrary', () => {
    const adopted = [
      put({ kind: 'part', blockId: '1' }),
      counted('c1', 2, 0, 0),
      { type: 'AdoptText', blockId: '1', voteId: 'c1' },
    ] as const
    const back = { kind: 'takeBack', blockId: '1' }
    expect(following(...adopted, { type: 'CancelVote', voteId: 'c1', reason: '' })).toEqual(back)
    expect(following(...adopted, counted('c1', 1, 1, 0))).toEqual(back)
    const taken = { type: 'TakeAdoptionBack', blockId: '1' } as const
    expect(following(...adopted, counted('c1', 1, 1, 0), taken)).toBeNull()
  })

  test('is nothing once it is cancelled, and nothing of what is in words alone', () => {
    const cancelled = { type: 'CancelVote', voteId: 'c1', reason: '' } as const
    expect(following(put({ kind: 'whole' }), counted('c1', 2, 0, 0), cancelled)).toBeNull()
    expect(following(put({ kind: 'other', words: 'Giờ nghỉ' }), counted('c1', 2, 0, 0))).toBeNull()
  })
})
