import type { History } from '../../../shared/meeting/history.ts'
import type { Question } from '../../../shared/meeting/shape.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import {
  AGENDA,
  agreeing,
  asking,
  commenting,
  conference,
  counting,
  giving,
  LONG_AGENDA,
  present,
  proposing,
  targets,
  votingOn,
} from './conference.ts'

/** One thing that a hall can be shown. */
export interface Shown {
  readonly name: string
  readonly history: History
  readonly stage: Stage
  /** What the clock says. */
  readonly now?: Date
}

const agreed = conference(
  proposing(
    '1.3',
    'qua kết quả kiểm tra của cấp ủy cấp trên',
    'được chỉ ra sau kiểm tra của cấp ủy cấp trên, hoàn thành trước ngày 30/9',
  ),
  agreeing('c1'),
)

const discussed = conference(
  proposing('1.3', 'qua kết quả', 'được chỉ ra sau', [2]),
  proposing('1.3', 'qua kết quả kiểm tra', 'mà đợt kiểm tra đã nêu', [3, 5]),
  proposing('1.3', 'năm sau', 'năm 2027, giao Ủy ban Kiểm tra chủ trì', [4]),
  proposing('1.3', 'những hạn chế, khuyết điểm', 'dứt điểm những hạn chế, khuyết điểm', []),
  proposing('2.2', 'Ổn định', 'Ổn định, bền vững', [2]),
  proposing('2.2', 'thu chi', 'nguồn thu, tiết kiệm chi', [3]),
  proposing('2.1', 'sớm hoàn thiện', 'hoàn thiện trước ngày 31/3/2027', [2]),
  proposing('2.1', 'bố trí đủ', 'ưu tiên bố trí', [4]),
  commenting(
    '1.3',
    2,
    'Đề nghị ghi rõ thời hạn hoàn thành và nơi chịu trách nhiệm; việc “khắc phục” mà không có mốc thời gian thì cuối năm không có cơ sở để kiểm điểm.',
  ),
  commenting(null, 3, 'Nhất trí cao với bố cục của dự thảo.'),
)

const PROPOSALS = [
  proposing('1.3', 'qua kết quả', 'được chỉ ra sau', [2]),
  proposing('1.3', 'qua kết quả kiểm tra', 'mà đợt kiểm tra đã nêu', [3, 5]),
] as const
const AT_HAND = { kind: 'amendment', amendmentId: 'c2' } as const
const BOTH = { kind: 'alternatives', amendmentIds: ['c2', 'c3'] } as const
const WORDS = {
  kind: 'other',
  words: 'Nhất trí chọn ngày 15/12/2026 là ngày tổ chức Hội nghị tổng kết; giao Văn phòng Đảng ủy chuẩn bị.',
} as const
const TIMES = {
  type: 'SetRules',
  rules: {
    quorum: { kind: 'at-least', numerator: 2, denominator: 3 },
    speakingSeconds: 300,
    warningSeconds: 60,
  },
} as const

/** A vote, put as the fourth command, and what was counted. */
const voted = (question: Question, ...counts: readonly number[]) =>
  conference(
    present(37, 9),
    ...PROPOSALS,
    votingOn(question),
    ...(counts.length === 0 ? [] : [counting('c4', ...counts)]),
  )

const speaking = conference(
  TIMES,
  AGENDA,
  present(37, 9),
  asking(2),
  asking(3),
  asking(4),
  asking(5),
  giving(2),
)
const sitting = conference(
  AGENDA,
  present(37, 9),
  { type: 'MoveAgenda', itemId: 'a1' },
  { type: 'MoveAgenda', itemId: 'a2' },
  { type: 'MoveAgenda', itemId: 'a3' },
)

const wellInto = conference(
  LONG_AGENDA,
  ...Array.from({ length: 6 }, (_, index) => ({ type: 'MoveAgenda', itemId: `a${index + 1}` }) as const),
)

/** A moment in seconds after the floor was given. */
const after = (seconds: number) => new Date(Date.parse(speaking.facts.at(-1)?.at ?? '') + seconds * 1000)

/** A stage with this scene, everything else as at the opening. */
export const onStage = (scene: Stage['scene'], more: Partial<Stage> = {}): Stage => ({
  ...OPENING_STAGE,
  scene,
  ...more,
})
const paragraph = (blockId: string): Stage['scene'] => ({ kind: 'paragraph', blockId })

const VOTE = onStage({ kind: 'vote', voteId: 'c4' })

/** Every view of the hall. */
export const SCENES: readonly Shown[] = [
  { name: 'cover', history: agreed, stage: OPENING_STAGE },
  { name: 'redline', history: agreed, stage: onStage(paragraph('1.3')) },
  { name: 'redline-dark', history: agreed, stage: onStage(paragraph('1.3'), { theme: 'dark' }) },
  { name: 'redline-contrast', history: agreed, stage: onStage(paragraph('1.3'), { theme: 'contrast' }) },
  { name: 'clean', history: agreed, stage: onStage(paragraph('1.3'), { view: 'clean' }) },
  { name: 'drafted', history: agreed, stage: onStage(paragraph('1.3'), { view: 'drafted' }) },
  { name: 'columns', history: agreed, stage: onStage(paragraph('1.3'), { view: 'columns' }) },
  { name: 'heading', history: agreed, stage: onStage(paragraph('II.2'), { size: 3 }) },
  { name: 'long', history: agreed, stage: onStage(paragraph('2.1'), { page: 1 }) },
  {
    name: 'amendment',
    history: discussed,
    stage: onStage({ kind: 'amendment', amendmentId: 'c2' }),
  },
  { name: 'alternatives-two', history: discussed, stage: onStage({ kind: 'alternatives', blockId: '2.2' }) },
  { name: 'alternatives-four', history: discussed, stage: onStage({ kind: 'alternatives', blockId: '1.3' }) },
  {
    name: 'alternatives-long',
    history: discussed,
    stage: onStage({ kind: 'alternatives', blockId: '2.1' }, { page: 1 }),
  },
  { name: 'comment', history: discussed, stage: onStage({ kind: 'comment', commentId: 'c9' }) },
  { name: 'vote-put', history: voted(AT_HAND), stage: VOTE },
  { name: 'vote-adopted', history: voted(AT_HAND, 35, 1, 1), stage: VOTE },
  { name: 'vote-not-adopted', history: voted({ kind: 'whole' }, 20, 15, 2), stage: VOTE },
  { name: 'vote-between-put', history: voted(BOTH), stage: VOTE },
  { name: 'vote-between', history: voted(BOTH, 9, 26, 2), stage: { ...VOTE, theme: 'dark' } },
  { name: 'speaker', history: speaking, stage: onStage({ kind: 'speaker' }), now: after(166) },
  {
    name: 'speaker-overrun',
    history: speaking,
    stage: onStage({ kind: 'speaker' }, { theme: 'dark' }),
    now: after(343),
  },
  { name: 'speaker-below', history: speaking, stage: onStage(paragraph('1.3')), now: after(166) },
  { name: 'agenda', history: sitting, stage: onStage({ kind: 'agenda' }) },
  { name: 'agenda-long', history: wellInto, stage: onStage({ kind: 'agenda' }) },
  { name: 'vote-on-words', history: voted(WORDS), stage: VOTE },
  { name: 'attendance', history: sitting, stage: onStage({ kind: 'attendance' }) },
  {
    name: 'attendance-few',
    history: conference(present(20, 0)),
    stage: onStage({ kind: 'attendance' }, { theme: 'contrast' }),
  },
]

const retabled = conference(
  {
    type: 'ProposeAmendment',
    change: { kind: 'reword', blockId: 'table', base: targets('12,5'), text: targets('12,8') },
    proposers: [],
    commentId: null,
  },
  {
    type: 'ProposeAmendment',
    change: { kind: 'reword', blockId: 'table', base: targets('12,5'), text: targets('13') },
    proposers: [],
    commentId: null,
  },
)

/** Every view that may hold a table. */
export const TABLES: readonly Shown[] = [
  { name: 'whole', history: retabled, stage: onStage(paragraph('table')) },
  { name: 'its second screenful', history: retabled, stage: onStage(paragraph('table'), { page: 1 }) },
  { name: 'columns', history: retabled, stage: onStage(paragraph('table'), { view: 'columns' }) },
  { name: 'beside', history: retabled, stage: onStage(paragraph('note')) },
  { name: 'amendment', history: retabled, stage: onStage({ kind: 'amendment', amendmentId: 'c1' }) },
  { name: 'alternatives', history: retabled, stage: onStage({ kind: 'alternatives', blockId: 'table' }) },
]
