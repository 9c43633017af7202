import type { Contents } from '../../../electron/core/contents.ts'
import type { Block } from '../../../shared/draft/block.ts'
import type { Event, Fact } from '../../../shared/meeting/event.ts'
import { replay } from '../../../shared/meeting/history.ts'
import type { About, Delegate, Sealing } from '../../../shared/meeting/shape.ts'
import { OPENING_STAGE } from '../../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { block, COMMITTEE } from '../../shared/meeting/committee.ts'

export const ABOUT: About = {
  ...COMMITTEE,
  purpose: 'Thảo luận dự thảo Kết luận',
  minuteTaker: { name: 'Lê Thị Ánh', office: 'Chánh Văn phòng' },
  startsAt: '2026-11-24T08:00:00+07:00',
}

export const DELEGATES: readonly Delegate[] = [
  { id: 'd1', name: 'Nguyễn Văn Đức', office: 'Bí thư', unit: 'Đảng ủy', role: 'member' },
  { id: 'd2', name: 'Trần Thị Yến', office: 'Phó Bí thư', unit: 'Đảng ủy', role: 'member' },
]

export const BLOCKS: readonly Block[] = [
  block('b1', 'subject', 0, null, 'về nhiệm vụ 6 tháng cuối năm'),
  block('b2', 'heading', 1, 'I.', 'Nhiệm vụ'),
  block('b3', 'item', 2, '1.', 'Tiếp tục hoàn thiện phương thức lãnh đạo.'),
  block('b4', 'paragraph', 0, null, 'Chú trọng công tác cán bộ.'),
]

export const SEALING: Sealing = {
  conclusionNumber: '45',
  minutesNumber: '46',
  date: '2026-11-24',
  endedAt: '2026-11-24T11:30:00+07:00',
  authority: 'T/M ĐẢNG ỦY',
  signer: { name: 'Nguyễn Văn Đức', office: 'Bí thư' },
  chair: { name: 'Nguyễn Văn Đức', office: 'Bí thư' },
  minuteTaker: { name: 'Lê Thị Ánh', office: 'Chánh Văn phòng' },
  chairConclusion: '',
}

const BEGINNING: readonly Event[] = [
  { type: 'MeetingOpened', meetingId: 'm1', about: ABOUT, profile: 'party' },
  { type: 'DelegatesAdded', delegates: DELEGATES },
  { type: 'DraftTaken', source: 'du-thao.txt', blocks: BLOCKS },
]

/** The events as facts numbered from `first`. */
export function factsOf(events: readonly Event[], first = 1): readonly Fact[] {
  return events.map((event, index) => ({ seq: first + index, at: '2026-11-24T09:42:07+07:00', event }))
}

export function commentOf(number: number, words = `Ý kiến thứ ${number}`): Event {
  return {
    type: 'CommentCaptured',
    commentId: `c${number}`,
    blockId: null,
    citation: null,
    delegateId: 'd1',
    kind: 'opinion',
    words,
  }
}

/** The facts of a meeting with its roster, its draft and so many comments. */
export function factsWithComments(count: number, words?: string): readonly Fact[] {
  const comments = Array.from({ length: count }, (_, index) => commentOf(index + 1, words))
  return factsOf([...BEGINNING, ...comments])
}

export function contentsOf(facts: readonly Fact[]): Contents {
  return { history: replay(facts), stage: OPENING_STAGE, scratch: [], papers: [] }
}

/** The meeting that the facts make, which must have been opened by them. */
export function meetingOf(facts: readonly Fact[]): OpenedMeeting {
  const { meeting } = replay(facts)
  if (meeting.status === 'unopened') throw new Error('these facts open no meeting')
  return meeting
}
