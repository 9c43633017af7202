import type { Block } from '../../../shared/draft/block.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { EMPTY_HISTORY, type History, record } from '../../../shared/meeting/history.ts'
import type { About, Delegate, Question, Voting } from '../../../shared/meeting/shape.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { textOfGrid } from '../../../shared/text/table.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { block, COMMITTEE } from '../../shared/meeting/committee.ts'

/** A conference as a hall would see it: enough text, people and proposals to fill every view. */
const ABOUT: About = {
  ...COMMITTEE,
  name: 'Hội nghị Ban Chấp hành Đảng bộ phường Tân Hòa lần thứ 13',
  purpose: '',
  minuteTaker: { name: '', office: '' },
  documents: [],
  startsAt: '2026-11-24T08:00:00+07:00',
}

const delegate = (name: string, office: string, unit: string): Omit<Delegate, 'id'> => ({
  name,
  office,
  unit,
  role: 'member',
})

const DELEGATES: readonly Omit<Delegate, 'id'>[] = [
  delegate('Nguyễn Văn Đức', 'Bí thư Đảng ủy', ''),
  delegate('Trần Thị Hạnh', 'Chủ nhiệm Ủy ban Kiểm tra', 'Đảng ủy phường'),
  delegate('Lê Minh Ẩn', 'Bí thư Chi bộ', 'Khu phố 4'),
  delegate('Phạm Quốc Thưởng', 'Chủ tịch Ủy ban nhân dân', 'Phường Tân Hòa'),
  delegate('Đỗ Thị Ngọc Ánh', 'Trưởng Ban Xây dựng Đảng', 'Đảng ủy phường'),
]

/** The rest of the 41 members, and 12 guests. */
const OTHERS = Array.from({ length: 36 }, (_, index) => delegate(`Đại biểu ${index + 6}`, '', ''))
const GUESTS = Array.from({ length: 12 }, (_, index) => ({
  ...delegate(`Khách mời ${index + 1}`, '', ''),
  role: 'guest' as const,
}))

const INSPECTION =
  'Xây dựng Kế hoạch khắc phục những hạn chế, khuyết điểm qua kết quả kiểm tra của cấp ủy cấp trên; xây dựng Chương trình kiểm tra, giám sát năm sau.'
const LAND =
  'Tập trung tháo gỡ khó khăn, vướng mắc trong giải phóng mặt bằng các dự án trọng điểm trên địa bàn; chủ động làm việc với các sở, ngành của tỉnh để sớm hoàn thiện hồ sơ, thủ tục đầu tư; bố trí đủ vốn đối ứng; kiên quyết xử lý các trường hợp cố tình chây ỳ, không chấp hành phương án bồi thường, hỗ trợ đã được cấp có thẩm quyền phê duyệt. '

/** A table of targets, with what the first of them is to come to. */
export function targets(first: string): RichText {
  const heads = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 6 tháng đầu năm 2026', 'Kế hoạch năm 2026']
  const rows = [
    ['1', 'Tốc độ tăng tổng giá trị sản xuất trên địa bàn so với cùng kỳ', '%', '10,8', first],
    ['2', 'Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', '152,6', '268,4'],
    ['3', 'Thu nhập bình quân đầu người', 'triệu đồng', '-', '92'],
    ['4', 'Tỷ lệ giải ngân vốn đầu tư công', '%', '58,4', '≥ 95'],
    ['5', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', '0,62', '0,50'],
    ['6', 'Số đảng viên mới được kết nạp', 'đảng viên', '31', '60'],
  ]
  return textOfGrid([
    heads.map((words) => rich(words, ['bold'])),
    ...rows.map((row) => row.map((words) => rich(words))),
  ])
}

const DRAFT: readonly Block[] = [
  block('type', 'type', 0, null, 'KẾT LUẬN'),
  block('subject', 'subject', 0, null, 'về nhiệm vụ trọng tâm 6 tháng cuối năm 2026'),
  block('opening', 'opening', 0, null, 'Ban Chấp hành thống nhất kết luận một số nội dung sau:'),
  block('I', 'heading', 1, 'I.', 'ĐÁNH GIÁ TÌNH HÌNH'),
  block('1', 'item', 2, '1.', 'Tổng thu ngân sách 9 tháng đạt 15.840 triệu đồng, bằng 107,22% dự toán.'),
  block('II', 'heading', 1, 'II.', 'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU'),
  block('II.1', 'heading', 2, '1.', 'Công tác xây dựng Đảng'),
  block(
    '1.2',
    'item',
    3,
    '1.2.',
    'Tiếp tục thực hiện Kế hoạch về công tác cán bộ năm nay; tổ chức lấy phiếu tín nhiệm giữa nhiệm kỳ đối với chức danh, chức vụ lãnh đạo, quản lý theo quy định.',
  ),
  block('1.3', 'item', 3, '1.3.', INSPECTION),
  block(
    '1.4',
    'item',
    3,
    '1.4.',
    'Tiếp tục lãnh đạo, chỉ đạo thực hiện có hiệu quả công tác dân vận của hệ thống chính trị; tổng kết 10 năm thực hiện các nghị quyết về dân vận.',
  ),
  block('II.2', 'heading', 2, '2.', 'Về phát triển kinh tế - xã hội'),
  block('2.1', 'item', 3, '2.1.', LAND.repeat(4).trim()),
  block('2.2', 'item', 3, '2.2.', 'Ổn định thu chi ngân sách.'),
  block('note', 'paragraph', 0, null, 'Phấn đấu đạt các chỉ tiêu.'),
  { id: 'table', kind: 'table', level: 0, label: null, text: targets('12,5') },
]

const BEGINNING: readonly Command[] = [
  { type: 'OpenMeeting', about: ABOUT, profile: 'party' },
  { type: 'AddDelegates', delegates: [...DELEGATES, ...OTHERS, ...GUESTS] },
  { type: 'TakeDraft', source: '', blocks: DRAFT },
]

/** The conference after some commands, each of which must be accepted. Ids are `c1`, `c2` … in their order. */
export function conference(...commands: readonly Command[]): History {
  return [...BEGINNING, ...commands].reduce((history, command, index) => {
    const id = index < BEGINNING.length ? `b${index}` : `c${index - BEGINNING.length + 1}`
    const at = `2026-11-24T09:${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}+07:00`
    const decision = decide(history, command, { at, id })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`)
    return decision.value.reduce((so, event) => record(so, { seq: so.facts.length + 1, at, event }), history)
  }, EMPTY_HISTORY)
}

/** The `number`th on the roster, from 1. */
const delegateNumber = (number: number): string => `b1.${number}`

/** A proposal to put `to` in the place of `from` in the wording of a paragraph. */
export function proposing(
  blockId: string,
  from: string,
  to: string,
  proposers: readonly number[] = [],
): Command {
  const text = DRAFT.find(({ id }) => id === blockId)?.text ?? []
  const words = text.map((span) => span.text).join('')
  if (!words.includes(from)) throw new Error(`${blockId} does not hold ${from}`)
  return {
    type: 'ProposeAmendment',
    change: { kind: 'reword', blockId, base: text, text: rich(words.replace(from, to)) },
    proposers: proposers.map(delegateNumber),
    commentId: null,
  }
}

export const commenting = (blockId: string | null, delegate: number, words: string): Command => ({
  type: 'CaptureComment',
  blockId,
  delegateId: delegateNumber(delegate),
  kind: 'request',
  words,
})

/** The first so many members, and the first so many guests, are in the hall. */
export const present = (members: number, guests: number): Command => ({
  type: 'MarkAttendance',
  delegateIds: [
    ...Array.from({ length: members }, (_, index) => delegateNumber(index + 1)),
    ...Array.from({ length: guests }, (_, index) =>
      delegateNumber(DELEGATES.length + OTHERS.length + index + 1),
    ),
  ],
  attendance: { kind: 'present' },
})

export const votingOn = (question: Question, method: Voting['method'] = 'hands'): Command => ({
  type: 'PutVote',
  voting: {
    question,
    method,
    threshold: { kind: 'over-half' },
    base: { of: 'members', excluded: [], reason: '' },
  },
})

export const counting = (voteId: string, ...counts: readonly number[]): Command => ({
  type: 'CountVote',
  voteId,
  counting: { tallies: [{ section: '', counts }], ballots: null },
})

export const asking = (delegate: number): Command => ({
  type: 'RequestFloor',
  delegateId: delegateNumber(delegate),
})

export const giving = (delegate: number): Command => ({
  type: 'GiveFloor',
  delegateId: delegateNumber(delegate),
})

const agendaItem = (id: string, startsAt: string, title: string, presenter = '') => ({
  id,
  startsAt,
  title,
  presenter,
})

export const AGENDA: Command = {
  type: 'SetAgenda',
  items: [
    agendaItem('a1', '08:00', 'Tuyên bố lý do, giới thiệu đại biểu', 'Văn phòng Đảng ủy'),
    agendaItem(
      'a2',
      '08:10',
      'Báo cáo kết quả lãnh đạo thực hiện nhiệm vụ 9 tháng đầu năm',
      'Phạm Quốc Thưởng',
    ),
    agendaItem('a3', '08:40', 'Thảo luận dự thảo Kết luận', 'Nguyễn Văn Đức'),
    agendaItem('a4', '10:30', 'Biểu quyết thông qua Kết luận', ''),
    agendaItem('a5', '11:00', 'Bế mạc', 'Nguyễn Văn Đức'),
  ],
}

/** An agenda that fills more than one screen, and the sitting well into it. */
export const LONG_AGENDA: Command = {
  type: 'SetAgenda',
  items: Array.from({ length: 16 }, (_, index) =>
    agendaItem(
      `a${index + 1}`,
      `${String(8 + Math.floor(index / 3)).padStart(2, '0')}:${(index % 3) * 2}0`,
      `Thảo luận, cho ý kiến về nội dung thứ ${index + 1} của Tờ trình`,
      'Ban Thường vụ Đảng ủy',
    ),
  ),
}

export const agreeing = (amendmentId: string): Command => ({ type: 'AgreeAmendment', amendmentId })
