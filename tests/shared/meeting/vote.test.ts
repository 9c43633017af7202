import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { hasDrifted, voteDrift } from '../../../shared/meeting/pinned.ts'
import type { Counting, Question, Threshold, Voting } from '../../../shared/meeting/shape.ts'
import type { Vote } from '../../../shared/meeting/state.ts'
import { neededOf, OVER_HALF, TWO_THIRDS } from '../../../shared/meeting/threshold.ts'
import { decidedBy, openVote, percent, voteWarnings } from '../../../shared/meeting/vote.ts'
import { agree, BEGUN, DRAFT, given, meetingOf, OPEN, opened, propose, replace, takeBack } from './given.ts'

/** The body of the form's example: 41 members, of whom 37 are here, and a guest. */
const MEMBERS = 41
const PRESENT = 37
const BODY: readonly Command[] = [
  OPEN,
  {
    type: 'AddDelegates',
    delegates: [
      ...Array.from({ length: MEMBERS }, (_, i) =>
        person(`Nguyễn Văn ${'ABCDEFGHIK'[i % 10]} ${i}`, 'member'),
      ),
      person('Khách Mời', 'guest'),
    ],
  },
  DRAFT,
  {
    type: 'MarkAttendance',
    delegateIds: Array.from({ length: PRESENT }, (_, i) => `2.${i + 1}`),
    attendance: { kind: 'present' },
  },
]

function person(name: string, role: 'member' | 'guest') {
  return { name, office: '', unit: '', role }
}

function voting(question: Question, more: Partial<Voting> = {}): Voting {
  return {
    question,
    method: 'hands',
    threshold: OVER_HALF,
    base: { of: 'members', excluded: [], reason: '' },
    ...more,
  }
}

function put(question: Question, more: Partial<Voting> = {}): Command {
  return { type: 'PutVote', voting: voting(question, more) }
}

function count(voteId: string, ...counts: readonly (readonly number[])[]): Command {
  const tallies = counts.map((one, i) => ({ section: counts.length > 1 ? `Dãy ${i + 1}` : '', counts: one }))
  return { type: 'CountVote', voteId, counting: { tallies, ballots: null } }
}

const WHOLE: Question = { kind: 'whole' }

function voteOf(history: History): Vote {
  const vote = opened(history).votes.at(-1)
  if (!vote) throw new Error('no vote was put')
  return vote
}

function resultOf(history: History) {
  const { status, voting } = voteOf(history)
  if (status.kind !== 'counted') throw new Error('the vote is not counted')
  return { ...status.result, decided: decidedBy(voting, status.result).kind }
}

function warnings(history: History): readonly string[] {
  const vote = voteOf(history)
  if (vote.status.kind !== 'counted') throw new Error('the vote is not counted')
  return voteWarnings(opened(history), vote, vote.status.result).map(({ kind }) => kind)
}

describe('the threshold', () => {
  const three: Threshold = { kind: 'at-least', numerator: 3, denominator: 4 }

  test('of over half is a whole one more than the half that fits', () =>
    expect([0, 1, 2, 40, 41].map((base) => neededOf(OVER_HALF, base))).toEqual([1, 1, 2, 21, 21]))

  test('of a share is reached when it is met', () => {
    expect([3, 40, 41, 42].map((base) => neededOf(TWO_THIRDS, base))).toEqual([2, 27, 28, 28])
    expect(neededOf(three, 41)).toBe(31)
  })
})

describe('a vote by hands', () => {
  test('adds the sections of the hall up', () =>
    expect(
      resultOf(meetingOf([...BODY, put(WHOLE), count('5', [12, 1, 0], [10, 0, 2], [11, 0, 1])])),
    ).toMatchObject({
      counts: [33, 1, 3],
      members: MEMBERS,
      present: PRESENT,
      base: 41,
      needed: 21,
      decided: 'adopted',
    }))

  test('is of all incumbent members, not of those present', () => {
    expect(resultOf(meetingOf([...BODY, put(WHOLE), count('5', [20, 10, 7])]))).toMatchObject({
      needed: 21,
      decided: 'not-adopted',
    })
    expect(resultOf(meetingOf([...BODY, put(WHOLE), count('5', [21, 10, 6])])).decided).toBe('adopted')
  })

  test('leaves those out who do not count, with the reason', () => {
    const base = { of: 'members' as const, excluded: ['2.1', '2.2', '2.2'], reason: ' đang bị  kỷ luật ' }
    const history = meetingOf([...BODY, put(WHOLE, { base }), count('5', [20, 15, 0])])
    expect(voteOf(history).voting.base).toEqual({
      ...base,
      excluded: ['2.1', '2.2'],
      reason: 'đang bị kỷ luật',
    })
    expect(resultOf(history)).toMatchObject({ base: 39, needed: 20, decided: 'adopted' })
  })

  test('can be of those present', () =>
    expect(
      resultOf(
        meetingOf([
          ...BODY,
          put(WHOLE, { base: { of: 'present', excluded: [], reason: '' }, threshold: TWO_THIRDS }),
          count('5', [25, 12, 0]),
        ]),
      ),
    ).toMatchObject({ base: 37, needed: 25, decided: 'adopted' }))

  test('keeps the figures of its moment, whoever comes later', () => {
    const history = meetingOf([
      ...BODY,
      put(WHOLE),
      count('5', [30, 0, 7]),
      { type: 'AddDelegates', delegates: [person('Đến Sau', 'member')] },
    ])
    expect(resultOf(history)).toMatchObject({ members: 41, base: 41 })
  })

  test('is put right by a second counting', () =>
    expect(
      resultOf(meetingOf([...BODY, put(WHOLE), count('5', [20, 17, 0]), count('5', [21, 16, 0])])),
    ).toMatchObject({ counts: [21, 16, 0], decided: 'adopted' }))

  test('is one at a time, and can be cancelled', () => {
    given(...BODY, put(WHOLE))
      .when(put(WHOLE))
      .thenRefused({ code: 'vote-under-way' })
    const cancelled = meetingOf([
      ...BODY,
      put(WHOLE),
      { type: 'CancelVote', voteId: '5', reason: 'đếm nhầm' },
    ])
    expect(openVote(opened(cancelled))).toBeNull()
    expect(voteOf(cancelled).status).toMatchObject({ kind: 'cancelled', reason: 'đếm nhầm' })
    expect(openVote(opened(meetingOf([put(WHOLE)], cancelled)))).not.toBeNull()
  })

  test('is refused where the figures are not those of the question', () => {
    const slips: Counting = {
      tallies: [{ section: '', counts: [1, 2, 3] }],
      ballots: { handedOut: 6, returned: 6, invalid: 0 },
    }
    given(...BODY, put(WHOLE))
      .when(count('5', [1, 2, 3, 4]))
      .thenRefused({ code: 'wrong-count' })
    given(...BODY, put(WHOLE))
      .when({ type: 'CountVote', voteId: '5', counting: slips })
      .thenRefused({ code: 'wrong-count' })
    given(...BODY)
      .when(count('nothing', [1, 2, 3]))
      .thenRefused({ code: 'unknown-vote' })
  })

  test('needs somebody who counts', () =>
    given(OPEN, DRAFT).when(put(WHOLE)).thenRefused({ code: 'nobody-to-vote' }))
})

describe('what may be voted on', () => {
  test('are parts with a heading', () => {
    given(...BODY)
      .when(put({ kind: 'part', blockId: 'II' }))
      .thenFacts({ type: 'VotePut' })
    given(...BODY)
      .when(put({ kind: 'part', blockId: 'II.1.1' }))
      .thenRefused({ code: 'not-a-part' })
  })

  test('are open amendments', () => {
    const amended = [...BODY, propose(replace('II.1.1', 'Tích cực', 'Chủ động'), [])]
    given(...amended)
      .when(put({ kind: 'amendment', amendmentId: '5' }))
      .thenFacts({ type: 'VotePut' })
    given(...amended, agree('5'))
      .when(put({ kind: 'amendment', amendmentId: '5' }))
      .thenRefused({ code: 'amendment-not-open' })
  })

  test('are different alternatives to one paragraph', () => {
    const amended = [
      ...BODY,
      propose(replace('II.1.1', 'Tích cực', 'Chủ động'), []),
      propose(replace('II.1.1', 'Tích cực', 'Thường xuyên'), []),
      propose(replace('II.1.2', 'năm sau', 'năm 2027'), []),
    ]
    given(...amended)
      .when(put({ kind: 'alternatives', amendmentIds: ['5', '6'] }))
      .thenFacts({ type: 'VotePut' })
    for (const amendmentIds of [
      ['5', '7'],
      ['5', '5'],
    ]) {
      given(...amended)
        .when(put({ kind: 'alternatives', amendmentIds }))
        .thenRefused({ code: 'not-alternatives' })
    }
  })

  test('is anything else in words', () => {
    given(...BODY)
      .when(put({ kind: 'other', words: ' Hoãn  sang kỳ sau ' }))
      .thenFacts({ voting: voting({ kind: 'other', words: 'Hoãn sang kỳ sau' }) })
    given(...BODY)
      .when(put({ kind: 'other', words: ' ' }))
      .thenRefused({ code: 'no-words' })
  })
})

describe('alternatives against each other', () => {
  const AMENDED = [
    ...BODY,
    propose(replace('II.1.1', 'Tích cực', 'Chủ động'), []),
    propose(replace('II.1.1', 'Tích cực', 'Thường xuyên'), []),
    put({ kind: 'alternatives', amendmentIds: ['5', '6'] }),
  ]

  test('are decided for the one that has enough', () => {
    const { status, voting } = voteOf(meetingOf([...AMENDED, count('7', [9, 25, 3])]))
    expect(status.kind === 'counted' && decidedBy(voting, status.result)).toEqual({
      kind: 'chosen',
      amendmentId: '6',
    })
  })

  test('are not decided where none has', () =>
    expect(resultOf(meetingOf([...AMENDED, count('7', [17, 18, 2])])).decided).toBe('not-adopted'))

  test('are not decided by other views, however many', () =>
    expect(resultOf(meetingOf([...AMENDED, count('7', [7, 5, 25])])).decided).toBe('not-adopted'))

  test('are not decided where a low threshold is reached twice', () => {
    const third = { kind: 'at-least', numerator: 1, denominator: 3 } as const
    const put3 = put({ kind: 'alternatives', amendmentIds: ['5', '6'] }, { threshold: third })
    expect(resultOf(meetingOf([...AMENDED.slice(0, -1), put3, count('7', [18, 19, 0])])).decided).toBe(
      'not-adopted',
    )
  })
})

describe('before a result is announced', () => {
  test('nothing is said when it adds up', () =>
    expect(warnings(meetingOf([...BODY, put(WHOLE), count('5', [30, 2, 5])]))).toEqual([]))

  test('more votes than members present are told, and fewer', () => {
    expect(warnings(meetingOf([...BODY, put(WHOLE), count('5', [36, 2, 0])]))).toEqual(['more-than-present'])
    expect(warnings(meetingOf([...BODY, put(WHOLE), count('5', [30, 2, 0])]))).toEqual(['fewer-than-present'])
  })

  test('a majority of those present that is none of the base is told', () =>
    expect(warnings(meetingOf([...BODY, put(WHOLE), count('5', [20, 10, 7])]))).toEqual(['bases-differ']))

  test('a lost quorum is told', () => {
    const gone = Array.from({ length: 20 }, (_, i) => `2.${i + 1}`)
    const leave: Command = {
      type: 'MarkAttendance',
      delegateIds: gone,
      attendance: { kind: 'absent', reason: '' },
    }
    expect(warnings(meetingOf([...BODY, leave, put(WHOLE), count('6', [17, 0, 0])]))).toContain('no-quorum')
  })

  test('a roll not called is told instead of figures made up', () => {
    const uncalled = BODY.slice(0, 3)
    expect(warnings(meetingOf([...uncalled, put(WHOLE), count('4', [30, 2, 5])]))).toEqual([
      'roll-not-called',
    ])
  })

  test('slips that do not add up are told', () => {
    const slips = (handedOut: number, returned: number, invalid: number): Command => ({
      type: 'CountVote',
      voteId: '5',
      counting: {
        tallies: [{ section: '', counts: [30, 2, 5] }],
        ballots: { handedOut, returned, invalid },
      },
    })
    const secret = put(WHOLE, { method: 'ballots' })
    expect(warnings(meetingOf([...BODY, secret, slips(37, 37, 0)]))).toEqual([])
    expect(warnings(meetingOf([...BODY, secret, slips(37, 37, 1)]))).toEqual(['slips-do-not-add-up'])
    expect(warnings(meetingOf([...BODY, secret, slips(36, 37, 0)]))).toEqual(['more-than-returned'])
  })

  test('an invalid slip is somebody’s who voted, and nobody is missed for it', () => {
    const oneInvalid: Command = {
      type: 'CountVote',
      voteId: '5',
      counting: {
        tallies: [{ section: '', counts: [30, 2, 4] }],
        ballots: { handedOut: 37, returned: 37, invalid: 1 },
      },
    }
    const secret = put(WHOLE, { method: 'ballots' })
    expect(warnings(meetingOf([...BODY, secret, oneInvalid]))).toEqual([])
  })
})

test('percentages have two decimals, and are none of nobody', () => {
  expect(percent(34, 41)).toBe(82.93)
  expect(percent(37, 37)).toBe(100)
  expect(percent(0, 0)).toBe(0)
})

describe('the wording that was voted on', () => {
  const drifted = (history: History) => hasDrifted(voteDrift(opened(history), voteOf(history)))
  const amend = propose(replace('II.1.1', 'Tích cực', 'Chủ động'), [])
  const elsewhere = propose(replace('II.1.1', 'cấp ủy', 'Đảng ủy'), [])

  test('of a part or the whole has moved as soon as a paragraph of it has', () => {
    const part = put({ kind: 'part', blockId: 'II' })
    expect(drifted(meetingOf([...BODY, amend, part]))).toBe(false)
    const moved = meetingOf([...BODY, amend, part, agree('5')])
    expect(voteDrift(opened(moved), voteOf(moved)).blockIds).toEqual(['II.1.1'])
    expect(drifted(meetingOf([takeBack('5')], moved))).toBe(false)
    expect(drifted(meetingOf([...BODY, amend, put({ kind: 'part', blockId: 'III' }), agree('5')]))).toBe(
      false,
    )
  })

  test('of the whole has moved when a paragraph comes in', () => {
    const insert = propose(
      {
        kind: 'insert',
        blockId: 'III.p',
        side: 'after',
        blockKind: 'paragraph',
        level: 0,
        label: null,
        text: [{ text: 'Kết luận này có hiệu lực từ ngày ký.', marks: [] }],
      },
      [],
    )
    expect(drifted(meetingOf([...BODY, insert, put(WHOLE), agree('5')]))).toBe(true)
  })

  test('of an amendment stands when it is agreed as it was put', () => {
    const voted = meetingOf([...BODY, amend, put({ kind: 'amendment', amendmentId: '5' })])
    expect(drifted(voted)).toBe(false)
    expect(drifted(meetingOf([agree('5')], voted))).toBe(false)
  })

  test('of an amendment has moved when it is revised, or its paragraph is', () => {
    const voted = meetingOf([...BODY, amend, elsewhere, put({ kind: 'amendment', amendmentId: '5' })])
    const revise: Command = {
      type: 'ReviseAmendment',
      amendmentId: '5',
      change: replace('II.1.1', 'Tích cực', 'Tăng cường'),
      proposers: [],
    }
    const revised = meetingOf([revise], voted)
    expect(voteDrift(opened(revised), voteOf(revised)).amendmentIds).toEqual(['5'])
    expect(drifted(meetingOf([agree('6')], voted))).toBe(true)
    expect(drifted(meetingOf([agree('5'), agree('6')], voted))).toBe(true)
  })

  test('of anything else never moves', () =>
    expect(drifted(meetingOf([...BODY, amend, put({ kind: 'other', words: 'Hoãn' }), agree('5')]))).toBe(
      false,
    ))
})

test('a draft that nobody took is not voted on', () =>
  given(...BODY.filter((command) => command !== DRAFT))
    .when(put(WHOLE))
    .thenRefused({ code: 'no-draft' }))

test('the meeting of other specs has two members', () =>
  given(...BEGUN)
    .when(put(WHOLE))
    .thenFacts({ type: 'VotePut', voteId: '4' }))
