import { describe, expect, test } from 'vitest'
import { adoptionOf } from '../../../shared/meeting/adoption.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { adoptionDrift } from '../../../shared/meeting/pinned.ts'
import type { Question } from '../../../shared/meeting/shape.ts'
import { OVER_HALF } from '../../../shared/meeting/threshold.ts'
import {
  agree,
  BEGUN,
  given,
  item,
  meetingOf,
  opened,
  propose,
  replace,
  takeBack,
  text,
  UNDO,
} from './given.ts'

const adopt = (blockId: string | null, voteId: string | null = null): Command => ({
  type: 'AdoptText',
  blockId,
  voteId,
})
const AMEND = propose(replace('II.1.1', 'Tích cực', 'Chủ động'))

function put(question: Question): Command {
  const base = { of: 'members' as const, excluded: [], reason: '' }
  return { type: 'PutVote', voting: { question, method: 'hands', threshold: OVER_HALF, base } }
}

function count(voteId: string, counts: readonly number[]): Command {
  return { type: 'CountVote', voteId, counting: { tallies: [{ section: '', counts }], ballots: null } }
}

function adopted(history: History): readonly (string | null)[] {
  return opened(history).adoptions.map(({ blockId }) => blockId)
}

describe('adoption', () => {
  test('is of a part or of the whole', () => {
    expect(adopted(meetingOf([...BEGUN, adopt('I'), adopt('II.1'), adopt(null)]))).toEqual([
      'I',
      'II.1',
      null,
    ])
    given(...BEGUN)
      .when(adopt('II.1.1'))
      .thenRefused({ code: 'not-a-part' })
  })

  test('goes by a vote only if the vote was on just that text and had enough', () => {
    const voted = [...BEGUN, put({ kind: 'part', blockId: 'I' })]
    given(...voted, count('4', [2, 0, 0]))
      .when(adopt('I', '4'))
      .thenFacts({ type: 'TextAdopted', voteId: '4' })
    given(...voted, count('4', [2, 0, 0]))
      .when(adopt('II', '4'))
      .thenRefused({ code: 'vote-of-other-text' })
    given(...voted, count('4', [1, 1, 0]))
      .when(adopt('I', '4'))
      .thenRefused({ code: 'vote-of-other-text' })
    given(...voted)
      .when(adopt('I', '4'))
      .thenRefused({ code: 'vote-of-other-text' })
    given(...BEGUN, put({ kind: 'whole' }), count('4', [2, 0, 0]))
      .when(adopt(null, '4'))
      .thenFacts({ type: 'TextAdopted', blockId: null })
  })

  test('covers all that stands below the heading', () => {
    const meeting = opened(meetingOf([...BEGUN, adopt('II')]))
    expect(adoptionOf(meeting, 'II.1.1')?.blockId).toBe('II')
    expect(adoptionOf(meeting, 'II')?.blockId).toBe('II')
    expect(adoptionOf(meeting, 'III.p')).toBeNull()
  })

  test('can be taken back, and undone', () => {
    const history = meetingOf([...BEGUN, adopt('II')])
    expect(adopted(meetingOf([{ type: 'TakeAdoptionBack', blockId: 'II' }], history))).toEqual([])
    expect(adopted(meetingOf([UNDO], history))).toEqual([])
    given(...BEGUN)
      .when({ type: 'TakeAdoptionBack', blockId: 'II' })
      .thenRefused({ code: 'not-adopted' })
  })

  test('pins the wording anew when it is done again', () => {
    const history = meetingOf([
      ...BEGUN,
      AMEND,
      adopt('II'),
      { type: 'AgreeAmendment', amendmentId: '4', despiteAdoption: true },
      adopt('II'),
    ])
    const [adoption] = opened(history).adoptions
    expect(adoption && adoptionDrift(opened(history), adoption).blockIds).toEqual([])
  })
})

describe('text that was adopted', () => {
  const GIVEN = [...BEGUN, AMEND, adopt('II')]

  test('is changed only when that is said', () => {
    given(...GIVEN)
      .when(agree('4'))
      .thenRefused({ code: 'adopted', label: 'II.' })
    given(...GIVEN)
      .when({ type: 'AgreeAmendment', amendmentId: '4', despiteAdoption: true })
      .thenFacts({ type: 'AmendmentAgreed' })
  })

  test('is given its old wording back only when that is said', () => {
    const given4 = [...BEGUN, AMEND, agree('4'), adopt('II')]
    given(...given4)
      .when(takeBack('4'))
      .thenRefused({ code: 'adopted', label: 'II.' })
    given(...given4)
      .when({ type: 'ReopenAmendment', amendmentId: '4', despiteAdoption: true })
      .thenFacts({ type: 'AmendmentReopened' })
  })

  test('takes in nothing new unasked', () =>
    given(...BEGUN, propose(item('after', 'II.1.2', '1.3.', 3, 'Mới.')), adopt('II'))
      .when(agree('4'))
      .thenRefused({ code: 'adopted', label: 'II.' }))

  test('says what has moved since', () => {
    const history = meetingOf([...GIVEN, { type: 'AgreeAmendment', amendmentId: '4', despiteAdoption: true }])
    const [adoption] = opened(history).adoptions
    expect(adoption && adoptionDrift(opened(history), adoption).blockIds).toEqual(['II.1.1'])
  })

  test('leaves the rest free', () => {
    const history = meetingOf([...BEGUN, AMEND, adopt('I'), adopt('III'), agree('4')])
    expect(text(history)).toContain('1.1. Chủ động đổi mới nội dung, phương thức lãnh đạo của cấp ủy.')
  })

  test('is named as the whole where the whole was adopted', () =>
    given(...BEGUN, AMEND, adopt(null))
      .when(agree('4'))
      .thenRefused({ code: 'adopted', label: '' }))
})
