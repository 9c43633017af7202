import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import {
  ABOUT,
  BEGUN,
  BLOCKS,
  DRAFT,
  DUC,
  given,
  HANH,
  meetingOf,
  OPEN,
  opened,
  propose,
  ROSTER,
  replace,
} from './given.ts'

const comment = {
  type: 'CaptureComment',
  blockId: 'II.1.1',
  delegateId: DUC,
  kind: 'opinion',
  words: 'Nhất trí.',
} as const satisfies Command

describe('opening', () => {
  test('opens a meeting with its words tidied', () =>
    given()
      .when({ ...OPEN, about: { ...ABOUT, name: '  Hội  nghị ', documents: ['  ', ' Dự thảo '] } })
      .thenFacts({
        type: 'MeetingOpened',
        meetingId: '1',
        about: { ...ABOUT, name: 'Hội nghị', documents: ['Dự thảo'] },
      }))

  test('tidies the names of chair and minute taker', () =>
    given()
      .when({ ...OPEN, about: { ...ABOUT, chair: { name: ' Nguyễn  Văn Đức', office: 'Bí thư ' } } })
      .thenFacts({ about: { ...ABOUT, chair: { name: 'Nguyễn Văn Đức', office: 'Bí thư' } } }))

  test('only once', () => given(OPEN).when(OPEN).thenRefused({ code: 'already-open' }))

  test('needs a name and a body that can be read', () => {
    given()
      .when({ ...OPEN, about: { ...ABOUT, name: ' \u200b' } })
      .thenRefused({ code: 'no-name' })
    given(OPEN)
      .when({ type: 'DescribeMeeting', about: { ...ABOUT, body: ' ' } })
      .thenRefused({ code: 'no-name' })
  })

  test('comes before everything else', () => given().when(ROSTER).thenRefused({ code: 'no-meeting' }))

  test('can be described anew', () =>
    given(OPEN)
      .when({ type: 'DescribeMeeting', about: { ...ABOUT, venue: ' Hội trường lớn' } })
      .thenFacts({ type: 'MeetingDescribed', about: { ...ABOUT, venue: 'Hội trường lớn' } }))
})

describe('roster', () => {
  test('names each delegate', () =>
    given(OPEN)
      .when(ROSTER)
      .thenFacts({
        type: 'DelegatesAdded',
        delegates: [
          { id: '2.1', name: 'Nguyễn Văn Đức', office: 'Bí thư', unit: '', role: 'member' },
          {
            id: '2.2',
            name: 'Trần Thị Hạnh',
            office: 'Phó Chủ tịch',
            unit: 'Hội đồng nhân dân',
            role: 'member',
          },
        ],
      }))

  test('needs names that can be read', () => {
    const nobody = { name: '  ', office: '', unit: '', role: 'guest' } as const
    given(OPEN)
      .when({ type: 'AddDelegates', delegates: [nobody] })
      .thenRefused({ code: 'no-name' })
    given(OPEN, ROSTER)
      .when({ type: 'CorrectDelegate', delegate: { ...nobody, id: DUC } })
      .thenRefused({ code: 'no-name' })
  })

  test('corrects a delegate and keeps how they took part', () => {
    const history = meetingOf([
      ...BEGUN,
      { type: 'MarkAttendance', delegateIds: [DUC], attendance: { kind: 'present' } },
      {
        type: 'CorrectDelegate',
        delegate: { id: DUC, name: 'Nguyễn Văn  Đức', office: 'Bí thư Đảng ủy', unit: '', role: 'member' },
      },
    ])
    expect(opened(history).roster[0]).toEqual({
      id: DUC,
      name: 'Nguyễn Văn Đức',
      office: 'Bí thư Đảng ủy',
      unit: '',
      role: 'member',
      attendance: { kind: 'present' },
      spells: [{ from: null, to: null, reason: '' }],
    })
  })

  test('marks attendance, the reason tidied', () =>
    given(...BEGUN)
      .when({
        type: 'MarkAttendance',
        delegateIds: [DUC, HANH],
        attendance: { kind: 'absent', reason: ' đi  công tác' },
      })
      .thenFacts({
        type: 'AttendanceMarked',
        delegateIds: [DUC, HANH],
        attendance: { kind: 'absent', reason: 'đi công tác' },
      }))

  test('knows whom it does not know', () => {
    given(...BEGUN)
      .when({ type: 'MarkAttendance', delegateIds: [DUC, 'ai'], attendance: { kind: 'present' } })
      .thenRefused({ code: 'unknown-delegate' })
    given(...BEGUN)
      .when({ type: 'RemoveDelegate', delegateId: 'ai' })
      .thenRefused({ code: 'unknown-delegate' })
  })

  test('removes who has said nothing', () =>
    given(...BEGUN, comment)
      .when({ type: 'RemoveDelegate', delegateId: HANH })
      .thenFacts({ type: 'DelegateRemoved', delegateId: HANH }))

  test('keeps who has spoken or proposed', () => {
    given(...BEGUN, comment)
      .when({ type: 'RemoveDelegate', delegateId: DUC })
      .thenRefused({ code: 'delegate-has-spoken', name: 'Nguyễn Văn Đức' })
    given(...BEGUN, propose(replace('II.1.1', 'Tích cực', 'Tiếp tục'), [HANH]))
      .when({ type: 'RemoveDelegate', delegateId: HANH })
      .thenRefused({ code: 'delegate-has-spoken', name: 'Trần Thị Hạnh' })
  })
})

describe('draft', () => {
  test('is taken with its texts in normal form', () =>
    given(OPEN)
      .when({
        type: 'TakeDraft',
        source: '',
        blocks: [
          { id: 'a', kind: 'paragraph', level: 0, label: null, text: [{ text: ' Một  hai ', marks: [] }] },
        ],
      })
      .thenFacts({
        type: 'DraftTaken',
        blocks: [
          { id: 'a', kind: 'paragraph', level: 0, label: null, text: [{ text: 'Một hai', marks: [] }] },
        ],
      }))

  test('may be taken anew until something is said of it', () => {
    given(...BEGUN)
      .when(DRAFT)
      .thenFacts({ type: 'DraftTaken', blocks: BLOCKS })
    given(...BEGUN, comment)
      .when(DRAFT)
      .thenRefused({ code: 'draft-already-discussed' })
    given(...BEGUN, propose({ kind: 'delete', blockId: 'II.1.1' }))
      .when(DRAFT)
      .thenRefused({ code: 'draft-already-discussed' })
  })

  test('names each block once', () =>
    given(OPEN)
      .when({ ...DRAFT, blocks: [...BLOCKS, ...BLOCKS.slice(0, 1)] })
      .thenRefused({ code: 'duplicate-block' }))
})

describe('comments', () => {
  test('cite the paragraph as it stands at that moment', () =>
    given(...BEGUN)
      .when({ ...comment, words: '  Nhất trí ' })
      .thenFacts({
        type: 'CommentCaptured',
        commentId: '4',
        blockId: 'II.1.1',
        citation: { path: ['II.', '1.'], kind: 'item', label: '1.1.', ordinal: 1 },
        delegateId: DUC,
        kind: 'opinion',
        words: 'Nhất trí',
      }))

  const refused: readonly (readonly [
    string,
    Partial<Extract<Command, { type: 'CaptureComment' }>>,
    Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>[0],
  ])[] = [
    ['without words', { words: ' \n ' }, { code: 'no-words' }],
    ['by nobody on the roster', { delegateId: 'ai' }, { code: 'unknown-delegate' }],
    ['on no paragraph', { blockId: 'đâu' }, { code: 'unknown-paragraph' }],
    ['on what is not discussed', { blockId: 'type' }, { code: 'not-discussed' }],
  ]
  test.each(refused)('are refused %s', (_, part, refusal) =>
    given(...BEGUN)
      .when({ ...comment, ...part })
      .thenRefused(refusal),
  )

  test('may be on the whole draft', () =>
    given(...BEGUN)
      .when({ ...comment, blockId: null })
      .thenFacts({ type: 'CommentCaptured', blockId: null, citation: null }))

  test('keep their citation when edited, unless they move', () => {
    const renumbered = [
      ...BEGUN,
      { ...comment, blockId: 'II.1.2' } as Command,
      propose({ kind: 'delete', blockId: 'II.1.1' }),
      { type: 'AgreeAmendment', amendmentId: '5' } as const,
    ]
    const edit = { ...comment, type: 'EditComment', commentId: '4', words: 'Sửa lại.' } as const
    given(...renumbered)
      .when({ ...edit, blockId: 'II.1.2' })
      .thenFacts({
        type: 'CommentEdited',
        citation: { path: ['II.', '1.'], kind: 'item', label: '1.2.', ordinal: 1 },
      })
    given(...renumbered)
      .when({ ...edit, blockId: 'II.2.1' })
      .thenFacts({
        type: 'CommentEdited',
        citation: { path: ['II.', '2.'], kind: 'item', label: '2.1.', ordinal: 1 },
      })
  })

  test('once withdrawn are not touched again', () => {
    const withdrawn = [...BEGUN, comment, { type: 'WithdrawComment', commentId: '4' } as const]
    for (const command of [
      { type: 'WithdrawComment', commentId: '4' },
      { type: 'GiveOutcome', commentId: '4', outcome: { kind: 'accepted' } },
      { ...comment, type: 'EditComment', commentId: '4' },
    ] as readonly Command[]) {
      given(...withdrawn)
        .when(command)
        .thenRefused({ code: 'comment-withdrawn' })
    }
    given(...BEGUN)
      .when({ type: 'WithdrawComment', commentId: '4' })
      .thenRefused({ code: 'unknown-comment' })
  })

  test('are given an outcome, its words tidied', () => {
    given(...BEGUN, comment)
      .when({ type: 'GiveOutcome', commentId: '4', outcome: { kind: 'explained', words: ' đã  rõ ' } })
      .thenFacts({ type: 'OutcomeGiven', commentId: '4', outcome: { kind: 'explained', words: 'đã rõ' } })
    given(...BEGUN, comment)
      .when({ type: 'GiveOutcome', commentId: '4', outcome: { kind: 'explained', words: '  ' } })
      .thenRefused({ code: 'no-words' })
  })
})
