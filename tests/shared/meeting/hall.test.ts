import { describe, expect, test } from 'vitest'
import { hallView } from '../../../shared/meeting/hall.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import {
  AGENDA,
  agreeing,
  asking,
  commenting,
  conference,
  counting,
  giving,
  present,
  proposing,
  votingOn,
} from '../../renderer/projector/conference.ts'
import { marked } from '../text/notation.ts'
import { SEAL } from './given.ts'

const scene = (history: History, on: Stage['scene'], more: Partial<Stage> = {}) =>
  hallView(history, { ...OPENING_STAGE, ...more, scene: on }).scene

const rewording = proposing('2.2', 'Ổn định', 'Ổn định, bền vững', [2])
const columns = { view: 'columns' } as const

describe('two columns', () => {
  const agreed = conference(rewording, agreeing('c1'))

  test('hold the draft with what went struck and the text now with what came underlined', () => {
    const shown = scene(agreed, { kind: 'paragraph', blockId: '2.2' }, columns)
    if (shown.kind !== 'columns') throw new Error(shown.kind)
    expect(shown.left).toMatchObject({ heading: 'drafted', label: '2.2.' })
    expect(marked(shown.left.segments)).toBe('Ổn định thu chi ngân sách.')
    expect(shown.right).toMatchObject({ heading: 'now', label: '2.2.' })
    expect(marked(shown.right.segments)).toBe('Ổn định{+, bền vững+} thu chi ngân sách.')
  })

  test('leave the side empty on which the paragraph is not', () => {
    const deleted = conference(
      {
        type: 'ProposeAmendment',
        change: { kind: 'delete', blockId: '2.2' },
        proposers: [],
        commentId: null,
      },
      agreeing('c1'),
    )
    const shown = scene(deleted, { kind: 'paragraph', blockId: '2.2' }, columns)
    if (shown.kind !== 'columns') throw new Error(shown.kind)
    expect(marked(shown.left.segments)).toBe('[-Ổn định thu chi ngân sách.-]')
    expect(shown.right.segments).toEqual([])
  })

  test('of a rewording hold what stands and what is proposed', () => {
    const shown = scene(conference(rewording), { kind: 'amendment', amendmentId: 'c1' }, columns)
    expect(shown).toMatchObject({
      kind: 'columns',
      left: { heading: 'now' },
      right: { heading: 'proposed' },
      proposal: { ordinal: 1 },
    })
  })

  test('name whoever wrote the change into the draft’s file, where no delegate proposes it', () => {
    if (rewording.type !== 'ProposeAmendment') throw new Error(rewording.type)
    const reviewer = { name: 'Lê Minh Tuấn', at: '2026-07-01T09:00:00' }
    const history = conference({ ...rewording, proposers: [], reviewer })
    expect(scene(history, { kind: 'amendment', amendmentId: 'c1' }, columns)).toMatchObject({
      proposal: { proposers: [], reviewer: 'Lê Minh Tuấn' },
    })
  })

  test('are for wordings alone: a proposal to move has nothing beside it', () => {
    const change = { kind: 'move', blockId: '2.2', anchorId: '2.1', side: 'before' } as const
    const history = conference({ type: 'ProposeAmendment', change, proposers: [], commentId: null })
    expect(scene(history, { kind: 'amendment', amendmentId: 'c1' }, columns).kind).toBe('paragraph')
  })
})

describe('alternatives', () => {
  const on = { kind: 'alternatives', blockId: '2.2' } as const
  const both = [rewording, proposing('2.2', 'Ổn định', 'Cân đối', [3])]

  test('stand side by side in their order, with the words that they all touch said once', () => {
    const shown = scene(conference(...both, proposing('2.2', 'Ổn định', 'Giữ vững')), on)
    expect(shown).toMatchObject({
      kind: 'alternatives',
      label: '2.2.',
      alternatives: [
        { proposal: { ordinal: 1 } },
        { proposal: { ordinal: 2 } },
        { proposal: { ordinal: 3 } },
      ],
      overlaps: [{ ordinals: [1, 2, 3], words: ['Ổn định'] }],
    })
  })

  test('are read without marks in the clean view', () => {
    const shown = scene(conference(...both), on, { view: 'clean' })
    if (shown.kind !== 'alternatives') throw new Error(shown.kind)
    expect(shown.alternatives.map(({ segments }) => marked(segments))).toEqual([
      'Ổn định, bền vững thu chi ngân sách.',
      'Cân đối thu chi ngân sách.',
    ])
  })

  test('become the one that is left, and then the paragraph', () => {
    const one = conference(...both, { type: 'RejectAmendment', amendmentId: 'c1', reason: '' })
    expect(scene(one, on)).toMatchObject({ kind: 'paragraph', proposal: { ordinal: 2 } })
    const none = conference(rewording, agreeing('c1'))
    expect(scene(none, on)).toMatchObject({ kind: 'paragraph', proposal: null })
  })
})

describe('a comment', () => {
  const said = commenting('2.2', 2, 'Đề nghị ghi rõ số thu.')
  const on = { kind: 'comment', commentId: 'c1' } as const

  test('is shown with its author and its place', () => {
    expect(scene(conference(said), on)).toMatchObject({
      kind: 'comment',
      words: 'Đề nghị ghi rõ số thu.',
      author: { name: 'Trần Thị Hạnh', office: 'Chủ nhiệm Ủy ban Kiểm tra' },
      place: { label: '2.2.', path: [{ label: 'II.' }, { label: '2.' }] },
    })
    expect(scene(conference(commenting(null, 2, 'Nhất trí.')), on)).toMatchObject({ place: null })
  })

  test('that was withdrawn is shown no more', () => {
    const withdrawn = conference(said, { type: 'WithdrawComment', commentId: 'c1' })
    expect(scene(withdrawn, on)).toEqual({ kind: 'cover' })
  })
})

describe('a vote', () => {
  const on = { kind: 'vote', voteId: 'c3' } as const
  const question = { kind: 'amendment', amendmentId: 'c2' } as const
  const put = [present(37, 0), rewording, votingOn(question)]

  test('shows what it is on and how many are needed, and no figure before it is counted', () => {
    const shown = scene(conference(...put), on)
    expect(shown).toMatchObject({ status: 'open', of: 'members', base: 41, needed: 21, result: null })
    if (shown.kind !== 'vote' || shown.question.kind !== 'amendment') throw new Error(shown.kind)
    expect(marked(shown.question.segments)).toBe('Ổn định{+, bền vững+} thu chi ngân sách.')
    expect(shown.place).toMatchObject({ label: '2.2.' })
  })

  test('shows each figure with its share once it is counted, and what was decided', () => {
    expect(scene(conference(...put, counting('c3', 35, 1, 1)), on)).toMatchObject({
      status: 'counted',
      result: {
        bars: [
          { choice: 'for', count: 35, ofBase: 85.37, ofPresent: 94.59 },
          { choice: 'against', count: 1 },
          { choice: 'other', count: 1 },
        ],
        decided: 'adopted',
        present: 37,
      },
    })
    // Over half of those present, and not over half of the members.
    expect(scene(conference(...put, counting('c3', 20, 17, 0)), on)).toMatchObject({
      result: { decided: 'not-adopted', bars: [{ ofBase: 48.78, ofPresent: 54.05 }, {}, {}] },
    })
  })

  test('between alternatives names the one that was chosen', () => {
    const between = { kind: 'alternatives', amendmentIds: ['c2', 'c3'] } as const
    const history = conference(
      present(37, 0),
      rewording,
      proposing('2.2', 'Ổn định', 'Cân đối'),
      votingOn(between, 'hands'),
      counting('c4', 9, 26, 2),
    )
    expect(scene(history, { kind: 'vote', voteId: 'c4' })).toMatchObject({
      question: { alternatives: [{ ordinal: 1 }, { ordinal: 2 }] },
      result: { decided: 'chosen', chosen: 2 },
    })
  })

  test('keeps its question as it was put, whatever becomes of the proposal', () => {
    const revised = proposing('2.2', 'Ổn định', 'Giữ vững')
    if (revised.type !== 'ProposeAmendment') throw new Error(revised.type)
    const shown = scene(
      conference(...put, {
        type: 'ReviseAmendment',
        amendmentId: 'c2',
        change: revised.change,
        proposers: [],
      }),
      on,
    )
    if (shown.kind !== 'vote' || shown.question.kind !== 'amendment') throw new Error(shown.kind)
    expect(marked(shown.question.segments)).toContain('bền vững')
  })

  test('that was cancelled shows no figures', () => {
    const cancelled = conference(...put, counting('c3', 35, 1, 1), {
      type: 'CancelVote',
      voteId: 'c3',
      reason: '',
    })
    expect(scene(cancelled, on)).toMatchObject({ status: 'cancelled', result: null })
  })

  test('held, shows nothing that was counted since', () => {
    const before = conference(...put).facts.length
    const counted = conference(...put, counting('c3', 35, 1, 1))
    expect(scene(counted, on, { heldAt: before })).toMatchObject({ status: 'open', result: null })
  })
})

describe('the floor', () => {
  test('is told with the name and the clock of who has it, and the next of those who wait', () => {
    const history = conference(asking(2), asking(3), asking(4), asking(5), asking(1), giving(2))
    const shown = hallView(history, { ...OPENING_STAGE, scene: { kind: 'speaker' } })
    expect(shown.scene).toMatchObject({
      speaking: { name: 'Trần Thị Hạnh', office: 'Chủ nhiệm Ủy ban Kiểm tra' },
      waiting: ['Lê Minh Ẩn', 'Phạm Quốc Thưởng', 'Đỗ Thị Ngọc Ánh'],
    })
    expect(shown.speaking).toMatchObject({ name: 'Trần Thị Hạnh', at: history.facts.at(-1)?.at })
    expect(scene(conference(giving(2), { type: 'TakeFloor' }), { kind: 'speaker' })).toMatchObject({
      speaking: null,
    })
  })

  test('is nobody’s once the meeting is signed off, though the turn was not ended', () => {
    expect(hallView(conference(giving(2), SEAL), OPENING_STAGE).speaking).toBeNull()
  })

  test('has its agenda with what is done, what is current and what is to come', () => {
    const moves = ['a1', 'a2', 'a3'].map((itemId) => ({ type: 'MoveAgenda', itemId }) as const)
    const shown = scene(conference(AGENDA, ...moves), { kind: 'agenda' })
    if (shown.kind !== 'agenda') throw new Error(shown.kind)
    expect(shown.items.map(({ state }) => state)).toEqual(['done', 'done', 'current', 'coming', 'coming'])
  })

  test('counts members for the quorum, and guests beside them', () => {
    expect(scene(conference(present(37, 9)), { kind: 'attendance' })).toEqual({
      kind: 'attendance',
      present: 37,
      members: 41,
      needed: 28,
      met: true,
      guestsPresent: 9,
      guests: 12,
    })
    expect(scene(conference(present(20, 0)), { kind: 'attendance' })).toMatchObject({ met: false })
  })
})
