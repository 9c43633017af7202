import type { Block } from '../../../../shared/draft/block.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import { decide } from '../../../../shared/meeting/decide.ts'
import { paragraphOf } from '../../../../shared/meeting/document.ts'
import { EMPTY_HISTORY, type History, record } from '../../../../shared/meeting/history.ts'
import type { About, Delegate } from '../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph } from '../../../../shared/meeting/state.ts'
import { rich } from '../../../../shared/text/tidy.ts'
import { block, COMMITTEE } from '../../../shared/meeting/committee.ts'

const ABOUT: About = {
  ...COMMITTEE,
  higherBody: '',
  venue: '',
  purpose: '',
  chair: { name: '', office: '' },
  minuteTaker: { name: '', office: '' },
  documents: [],
  startsAt: null,
}

const DELEGATES: readonly Omit<Delegate, 'id'>[] = [
  { name: 'Lê Minh Đức', office: 'Chủ nhiệm Ủy ban Kiểm tra', unit: '', role: 'member' },
  { name: 'Nguyễn Văn Ẩn', office: 'Bí thư Chi bộ 4', unit: '', role: 'member' },
]

/** A short draft: an opening, two items with points below them, recipients. */
const DRAFT: readonly Block[] = [
  block('type', 'type', 0, null, 'KẾT LUẬN'),
  block('opening', 'opening', 0, null, 'Ban Chấp hành thống nhất kết luận một số nội dung sau:'),
  block('I', 'heading', 1, 'I.', 'NHIỆM VỤ, GIẢI PHÁP'),
  block('1', 'heading', 2, '1.', 'Công tác xây dựng Đảng'),
  block('1.1', 'item', 3, '1.1.', 'Đổi mới phương thức lãnh đạo.'),
  block('1.2', 'item', 3, '1.2.', 'Khắc phục hạn chế qua kết quả kiểm tra.'),
  block('2', 'heading', 2, '2.', 'Về kinh tế'),
  block('2.1', 'item', 3, '2.1.', 'Hoàn thành giải phóng mặt bằng.'),
  block('note', 'paragraph', 0, null, 'Phấn đấu đạt các chỉ tiêu.'),
  block('recipients', 'recipients', 0, null, '- Ban Thường vụ,\n- Lưu.'),
]

/** The history after the commands, each of which must be accepted. Ids are `c1`, `c2` … by their order. */
export function after(...commands: readonly Command[]): History {
  const all: readonly Command[] = [
    { type: 'OpenMeeting', about: ABOUT, profile: 'party' },
    { type: 'AddDelegates', delegates: DELEGATES },
    { type: 'TakeDraft', source: '', blocks: DRAFT },
    ...commands,
  ]
  return all.reduce((history, command, index) => {
    const id = index === 1 ? 'd' : `c${index - 2}`
    const at = `2026-11-24T09:00:${String(index).padStart(2, '0')}+07:00`
    const decision = decide(history, command, { at, id })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`)
    return decision.value.reduce((so, event) => record(so, { seq: so.facts.length + 1, at, event }), history)
  }, EMPTY_HISTORY)
}

export function meetingAfter(...commands: readonly Command[]): OpenedMeeting {
  const { meeting } = after(...commands)
  if (meeting.status === 'unopened') throw new Error('the meeting was not opened')
  return meeting
}

export function paragraphIn(meeting: OpenedMeeting, id: string): Paragraph {
  const paragraph = paragraphOf(meeting, id)
  if (!paragraph) throw new Error(`no paragraph ${id}`)
  return paragraph
}

export function commentOn(blockId: string | null, words = 'Đề nghị làm rõ.'): Command {
  return { type: 'CaptureComment', blockId, delegateId: 'd.1', kind: 'opinion', words }
}

export function rewordingOf(blockId: string, words: string): Command {
  const base = DRAFT.find(({ id }) => id === blockId)?.text ?? []
  const change = { kind: 'reword', blockId, base, text: rich(words) } as const
  return { type: 'ProposeAmendment', change, proposers: ['d.1'], commentId: null }
}
