import { describe, expect, test } from 'vitest'
import { checklist } from '../../../shared/meeting/checklist.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { paragraphOf } from '../../../shared/meeting/document.ts'
import { type HallScene, hallView } from '../../../shared/meeting/hall.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { documentLines, type Line } from '../../../shared/meeting/line.ts'
import { overlapsOf } from '../../../shared/meeting/overlap.ts'
import { paragraphHistory } from '../../../shared/meeting/paragraph-history.ts'
import { progressByParagraph } from '../../../shared/meeting/progress.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { marked } from '../text/notation.ts'
import {
  ABOUT,
  agree,
  BEGUN,
  DUC,
  drafted,
  HANH,
  item,
  join,
  meetingOf,
  move,
  OPEN,
  opened,
  propose,
  replace,
  reword,
  split,
  takeBack,
} from './given.ts'

const comment = {
  type: 'CaptureComment',
  blockId: 'II.1.1',
  delegateId: DUC,
  kind: 'opinion',
  words: 'Nhất trí.',
} as const satisfies Command

describe('the lines of the document', () => {
  const shown = (...commands: readonly Command[]) =>
    documentLines(opened(meetingOf([...BEGUN, ...commands])))
      .filter((line) => line.fate.kind !== 'drafted' || marked(line.segments) !== drafted(line.blockId))
      .map((line) => `${line.fate.kind} ${nameOf(line)}${marked(line.segments)}`)
  const nameOf = ({ label }: Line) => (label === null ? '' : `${label} `)
  const [FIRST, SECOND] = ['Tích cực đổi mới nội dung,', 'phương thức lãnh đạo của cấp ủy.']

  test('show each change as a redline against the draft', () => {
    expect(shown(propose(replace('II.1.2', 'năm sau', 'năm 2027')), agree('4'))).toEqual([
      'drafted 1.2. Xây dựng kế hoạch kiểm tra, giám sát năm [-sau-]{+2027+}.',
    ])
    expect(shown(propose(item('after', 'II.1.2', '1.3.', 3, 'Mới.')), agree('4'))).toEqual([
      'inserted 1.3. {+Mới.+}',
    ])
    expect(shown(propose({ kind: 'delete', blockId: 'II.1.2' }), agree('4'))).toEqual([
      `deleted 1.2. [-${drafted('II.1.2')}-]`,
    ])
  })

  test('show a move leaving and arriving, in the words of the draft where it left', () =>
    expect(
      shown(
        propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
        agree('4'),
        propose(move('II.1.1', 'after', 'II.1.2')),
        agree('6'),
        propose(move('II.1.1', 'after', 'II.2.2')),
        agree('8'),
      ),
    ).toEqual([
      `departed 1.1. ${drafted('II.1.1')}`,
      'moved 2.3. [-Tích cực-]{+Tiếp tục+} đổi mới nội dung, phương thức lãnh đạo của cấp ủy.',
    ]))

  test('show nothing of what moved away and came home, alone or as a section', () => {
    const there = [propose(move('II.1.1', 'after', 'II.2.2')), agree('4')]
    expect(shown(...there, propose(move('II.1.1', 'before', 'II.1.2')), agree('6'))).toEqual([])
    const section = [propose(move('II.1', 'after', 'II.2')), agree('4')]
    expect(shown(...section)).toHaveLength(6)
    expect(shown(...section, propose(move('II.1', 'before', 'II.2')), agree('6'))).toEqual([])
    expect(shown(...section, propose(move('II.2', 'after', 'II.1')), agree('6'))).toEqual([])
  })

  test('show a split and a join without striking the words that only changed their line', () => {
    expect(shown(propose(split('II.1.1', FIRST, SECOND, '1.2.')), agree('4'))).toEqual([
      `drafted 1.1. ${FIRST}`,
      `split-off 1.2. ${SECOND}`,
    ])
    expect(
      shown(propose(join('II.1.1', 'II.1.2', drafted('II.1.1'), drafted('II.1.2'))), agree('4')),
    ).toEqual([
      `drafted 1.1. ${drafted('II.1.1')} ${drafted('II.1.2')}`,
      `joined-away 1.2. ${drafted('II.1.2')}`,
    ])
  })

  test('show nothing of what came and went', () => {
    const inserted = [propose(item('after', 'II.1.2', '1.3.', 3, 'Một hai ba.')), agree('4')]
    expect(shown(...inserted, propose({ kind: 'delete', blockId: '5' }), agree('6'))).toEqual([])
    expect(
      shown(
        ...inserted,
        propose(split('5', 'Một', 'hai ba.')),
        agree('6'),
        propose({ kind: 'delete', blockId: '7' }),
        agree('8'),
      ),
    ).toEqual(['inserted 1.3. {+Một+}'])
  })

  test('name the amendment of each change', () => {
    const meeting = opened(
      meetingOf([
        ...BEGUN,
        propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
        propose(replace('II.1.1', 'cấp ủy', 'các cấp ủy')),
        agree('5'),
        agree('4'),
      ]),
    )
    const line = documentLines(meeting).find(({ blockId }) => blockId === 'II.1.1')
    expect(line?.segments.map(({ kind, source }) => [kind, source])).toEqual([
      ['delete', '4'],
      ['insert', '4'],
      ['keep', null],
      ['insert', '5'],
      ['keep', null],
    ])
  })
})

describe('overlaps', () => {
  const texts = ['Tiếp tục', 'Chủ động'].map((words) => replace('II.1.1', 'Tích cực', words))

  test('are said in the words that both touch', () => {
    const meeting = opened(
      meetingOf([
        ...BEGUN,
        ...texts.map((change) => propose(change)),
        propose(replace('II.1.1', 'cấp ủy', 'chi bộ')),
      ]),
    )
    expect(overlapsOf(meeting, 'II.1.1')).toEqual([{ first: '4', second: '5', words: ['Tích cực'] }])
    expect(overlapsOf(meeting, 'II.1.2')).toEqual([])
    expect(overlapsOf(meeting, 'x')).toEqual([])
  })

  test('are gone once one of the two is agreed: then they collide with the text', () => {
    const meeting = opened(meetingOf([...BEGUN, ...texts.map((change) => propose(change)), agree('4')]))
    expect(overlapsOf(meeting, 'II.1.1')).toEqual([])
  })
})

describe('progress', () => {
  test('counts what was said and what is open, by paragraph', () => {
    const meeting = opened(
      meetingOf([
        ...BEGUN,
        comment,
        comment,
        { ...comment, blockId: null },
        { type: 'GiveOutcome', commentId: '4', outcome: { kind: 'accepted' } },
        propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
        propose(replace('II.1.1', 'cấp ủy', 'chi bộ')),
        agree('8'),
        comment,
        { type: 'WithdrawComment', commentId: '11' },
      ]),
    )
    expect([...progressByParagraph(meeting)]).toEqual([
      ['II.1.1', { comments: 2, openComments: 1, openAmendments: 1, agreedAmendments: 1 }],
    ])
  })
})

describe('the history of a paragraph', () => {
  test('tells each wording and what gave it', () => {
    const meeting = opened(
      meetingOf([
        ...BEGUN,
        propose(replace('II.1.2', 'năm sau', 'năm 2027')),
        agree('4'),
        propose(item('after', 'II.1.2', '1.3.', 3, 'Mới.')),
        agree('6'),
      ]),
    )
    const told = (id: string) =>
      paragraphHistory(meeting, id).map(({ seq, amendment, changes }) => [
        seq,
        amendment?.id ?? null,
        marked(changes),
      ])
    expect(told('II.1.2')).toEqual([
      [3, null, 'Xây dựng kế hoạch kiểm tra, giám sát năm sau.'],
      [5, '4', 'Xây dựng kế hoạch kiểm tra, giám sát năm [-sau-]{+2027+}.'],
    ])
    expect(told('7')).toEqual([[7, '6', '{+Mới.+}']])
    expect(told('x')).toEqual([])
  })
})

describe('the checklist', () => {
  test('is empty when all is settled', () => {
    const settled = meetingOf([
      ...BEGUN,
      { type: 'MarkAttendance', delegateIds: [DUC, HANH], attendance: { kind: 'present' } },
    ])
    expect(checklist(opened(settled))).toEqual([])
  })

  test('names everything open, the text first', () => {
    const about = { ...ABOUT, venue: '', startsAt: null }
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
      propose(replace('II.1.1', 'Tích cực', 'Chủ động')),
      propose(replace('II.1.1', 'cấp ủy', 'chi bộ')),
      agree('4'),
      comment,
      propose(replace('II.1.2', 'năm sau', '..../2027')),
      agree('9'),
      { type: 'DescribeMeeting', about },
    ])
    expect(checklist(opened(history))).toEqual([
      { kind: 'colliding-amendment', amendmentId: '5', blockId: 'II.1.1' },
      { kind: 'open-amendment', amendmentId: '6', blockId: 'II.1.1' },
      { kind: 'comment-without-outcome', commentId: '8', blockId: 'II.1.1' },
      { kind: 'placeholder', blockId: 'II.1.2', words: '....' },
      { kind: 'attendance-unknown', number: 2 },
      { kind: 'missing', field: 'venue' },
      { kind: 'missing', field: 'startsAt' },
    ])
    expect(checklist(opened(meetingOf([OPEN])))).toEqual([{ kind: 'no-delegates' }])
  })

  test.each([
    ['ngày ... tháng ... năm', '...'],
    ['đạt ……% dự toán', '……'],
    ['trước ngày .../7/2026', '...'],
    ['giao [tên đơn vị] chủ trì', '[tên đơn vị]'],
    ['ông ____ phụ trách', '____'],
    ['nông nghiệp, thủy sản,...', null],
    ['nông nghiệp, thủy sản, ... của phường', null],
    ['nông nghiệp, thủy sản...', null],
    ['và nhiều nội dung khác…', null],
  ])('sees in “%s” the gap %s', (words, gap) => {
    const history = meetingOf([...BEGUN, propose(reword('II.1.2', drafted('II.1.2'), words)), agree('4')])
    const found = checklist(opened(history)).flatMap((open) =>
      open.kind === 'placeholder' ? [open.words] : [],
    )
    expect(found).toEqual(gap === null ? [] : [gap])
  })
})

describe('the hall', () => {
  type Scene = Stage['scene']
  const scene = (history: History, on: Scene, stage: Partial<Stage> = {}) =>
    hallView(history, { ...OPENING_STAGE, ...stage, scene: on }).scene
  const paragraph = (blockId: string): Scene => ({ kind: 'paragraph', blockId })
  const words = (shown: HallScene) => (shown.kind === 'paragraph' ? marked(shown.segments) : shown.kind)

  test('shows a paragraph under its headings, between its neighbours', () => {
    expect(scene(meetingOf(BEGUN), paragraph('II.1.2'))).toMatchObject({
      path: [
        { label: 'II.', title: 'Nhiệm vụ, giải pháp' },
        { label: '1.', title: 'Công tác xây dựng Đảng' },
      ],
      label: '1.2.',
      before: { blockId: 'II.1.1' },
      after: { blockId: 'II.2', label: '2.' },
      proposal: null,
    })
    expect(scene(meetingOf(BEGUN), paragraph('opening'))).toMatchObject({ path: [], before: null })
  })

  const reworded = meetingOf([...BEGUN, propose(replace('II.1.2', 'năm sau', 'năm 2027')), agree('4')])

  test('shows the draft, the redline or the clean text', () => {
    const views = (['drafted', 'redline', 'clean'] as const).map((view) =>
      words(scene(reworded, paragraph('II.1.2'), { view })),
    )
    expect(views).toEqual([
      drafted('II.1.2'),
      'Xây dựng kế hoạch kiểm tra, giám sát năm [-sau-]{+2027+}.',
      'Xây dựng kế hoạch kiểm tra, giám sát năm 2027.',
    ])
  })

  test('shows what was deleted where it stood', () => {
    const deleted = meetingOf([...BEGUN, propose({ kind: 'delete', blockId: 'II.1.2' }), agree('4')])
    expect(scene(deleted, paragraph('II.1.2'))).toMatchObject({
      path: [{ label: 'II.' }, { label: '1.' }],
      before: { blockId: 'II.1.1' },
      after: { blockId: 'II.2' },
    })
    expect(words(scene(deleted, paragraph('II.1.2')))).toBe(`[-${drafted('II.1.2')}-]`)
    expect(words(scene(deleted, paragraph('II.1.2'), { view: 'clean' }))).toBe('')
  })

  test('is not led astray by what was deleted', () => {
    const deleted = meetingOf([...BEGUN, propose({ kind: 'delete', blockId: 'II.2' }), agree('4')])
    expect(scene(deleted, paragraph('II.2.1'))).toMatchObject({ path: [{ label: 'II.' }, { label: '1.' }] })
  })

  test('held, it keeps the meeting of that moment', () => {
    expect(words(scene(reworded, paragraph('II.1.2'), { heldAt: 3 }))).toBe(drafted('II.1.2'))
    expect(words(scene(reworded, paragraph('II.1.2'), { heldAt: 5 }))).toContain('{+2027+}')
    expect(hallView(reworded, { ...OPENING_STAGE, heldAt: 0 })).toMatchObject({
      held: true,
      scene: { kind: 'cover' },
    })
  })

  test('shows a proposal against the wording that stands, with its proposers and what it touches', () => {
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục'), [HANH, DUC]),
      propose(replace('II.1.1', 'Tích cực', 'Chủ động')),
      propose(replace('II.1.1', 'cấp ủy', 'chi bộ')),
      agree('6'),
    ])
    const shown = scene(history, { kind: 'amendment', amendmentId: '4' })
    expect(words(shown)).toBe('[-Tích cực-]{+Tiếp tục+} đổi mới nội dung, phương thức lãnh đạo của chi bộ.')
    expect(shown).toMatchObject({
      proposal: {
        ordinal: 1,
        alternatives: 2,
        proposers: ['Trần Thị Hạnh', 'Nguyễn Văn Đức'],
        change: 'reword',
        collidingWords: ['Tích cực'],
      },
    })
  })

  test('shows a proposed paragraph in the place that it would take', () => {
    for (const side of ['before', 'after'] as const) {
      const history = meetingOf([...BEGUN, propose(item(side, 'II.1.2', '1.3.', 3, 'Mới.'))])
      const shown = scene(history, { kind: 'amendment', amendmentId: '4' })
      expect(words(shown)).toBe('{+Mới.+}')
      expect(shown).toMatchObject({
        label: '1.3.',
        before: { blockId: side === 'before' ? 'II.1.1' : 'II.1.2' },
        after: { blockId: side === 'before' ? 'II.1.2' : 'II.2' },
      })
    }
  })

  test('shows the label of the draft beside its words', () => {
    const renumbered = meetingOf([...BEGUN, propose({ kind: 'delete', blockId: 'II.1.1' }), agree('4')])
    expect(scene(renumbered, paragraph('II.1.2'))).toMatchObject({ label: '1.1.' })
    expect(scene(renumbered, paragraph('II.1.2'), { view: 'drafted' })).toMatchObject({ label: '1.2.' })
  })

  test('shows a wording as it is typed', () => {
    const shown = scene(meetingOf(BEGUN), {
      kind: 'typing',
      blockId: 'II.1.2',
      text: rich('Xây dựng kế hoạch.'),
    })
    expect(shown).toMatchObject({ typing: true })
    expect(words(shown)).toBe('Xây dựng kế hoạch[- kiểm tra, giám sát năm sau-].')
  })

  test('shows a proposed split and join with the place of the new line', () => {
    const history = meetingOf([
      ...BEGUN,
      propose(split('II.1.1', 'Tích cực đổi mới nội dung,', 'phương thức lãnh đạo của cấp ủy.')),
      propose(join('II.2.1', 'II.2.2', drafted('II.2.1'), drafted('II.2.2'))),
    ])
    expect(scene(history, { kind: 'amendment', amendmentId: '4' })).toMatchObject({ kind: 'paragraph' })
    expect(words(scene(history, { kind: 'amendment', amendmentId: '4' }))).toContain('\n')
    expect(words(scene(history, { kind: 'amendment', amendmentId: '5' }))).toContain('\n')
  })

  test('falls back to the cover when what it showed is gone', () => {
    const gone = meetingOf([
      ...BEGUN,
      propose(item('after', 'II.1.2', '1.3.', 3, 'Mới.')),
      agree('4'),
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
      takeBack('4'),
    ])
    for (const on of [
      paragraph('5'),
      paragraph('x'),
      { kind: 'amendment', amendmentId: 'x' },
      { kind: 'typing', blockId: 'x', text: [] },
    ] as const) {
      expect(scene(gone, on)).toEqual({ kind: 'cover' })
    }
    expect(plain(paragraphOf(opened(gone), 'II.1.1')?.wordings[0]?.text ?? [])).toBe(drafted('II.1.1'))
  })
})
