import type { Command } from '../../../shared/meeting/command.ts'
import type { AgendaItem, Attendance, Counting, Question, Voting } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { OVER_HALF } from '../../../shared/meeting/threshold.ts'
import { minutesPaper } from '../../../shared/report/minutes.ts'
import { DRAFT, meetingOf, OPEN, opened } from '../meeting/given.ts'
import { PARTY } from './picture.ts'
import { bodyOf } from './prose.ts'

/** A committee of five and a guest, whose sitting is told in commands. */

export const [DUC, HANH, AN, KHOI, MAI, GUEST] = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6']

const PEOPLE = ['Nguyễn Văn Đức', 'Trần Thị Hạnh', 'Nguyễn Văn Ẩn', 'Lê Minh Khôi', 'Lê Thị Mai'].map(
  (name) => ({ name, office: '', unit: '', role: 'member' as const }),
)

/** The clock of the tests says 8 o'clock and a second for each fact; the roll is called at once. */
export const COMMITTEE: readonly Command[] = [
  OPEN,
  {
    type: 'AddDelegates',
    delegates: [...PEOPLE, { name: 'Phạm Hải Yến', office: 'Phóng viên', unit: '', role: 'guest' }],
  },
  DRAFT,
]

export function mark(delegateIds: readonly string[], attendance: Attendance): Command {
  return { type: 'MarkAttendance', delegateIds, attendance }
}

export const ALL_PRESENT = mark([DUC, HANH, AN, KHOI, MAI, GUEST], { kind: 'present' })

export function comment(delegateId: string, words: string, blockId: string | null = 'II.1.1'): Command {
  return { type: 'CaptureComment', blockId, delegateId, kind: 'opinion', words }
}

export function item(id: string, title: string, presenter = ''): AgendaItem {
  return { id, title, presenter, startsAt: null }
}

export function put(question: Question, more: Partial<Voting> = {}): Command {
  const base = { of: 'members' as const, excluded: [], reason: '' }
  return { type: 'PutVote', voting: { question, method: 'hands', threshold: OVER_HALF, base, ...more } }
}

export function count(voteId: string, counts: readonly number[], more: Partial<Counting> = {}): Command {
  return {
    type: 'CountVote',
    voteId,
    counting: { tallies: [{ section: '', counts }], ballots: null, ...more },
  }
}

export function meetingAfter(...commands: readonly Command[]): OpenedMeeting {
  return opened(meetingOf([...COMMITTEE, ...commands]))
}

/** The minutes as lines, without head and signatures. */
export function minutesOf(meeting: OpenedMeeting): readonly string[] {
  return bodyOf(minutesPaper(meeting, PARTY))
}

/** What the minutes say of the sitting's course, below the sentence that opens it. */
export function courseOf(meeting: OpenedMeeting): readonly string[] {
  const body = minutesOf(meeting)
  return body.slice(body.indexOf('2. Diễn biến hội nghị') + 2, body.indexOf('3. Kết luận của người chủ trì'))
}

export function course(...commands: readonly Command[]): readonly string[] {
  return courseOf(meetingAfter(...commands))
}
