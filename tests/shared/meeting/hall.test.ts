import { describe, expect, test } from 'vitest'
import { hallView } from '../../../shared/meeting/hall.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { agreeing, commenting, conference, proposing } from '../../renderer/projector/conference.ts'
import { marked } from '../text/notation.ts'

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
