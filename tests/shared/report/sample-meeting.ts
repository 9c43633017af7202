import type { Block, BlockKind, Level } from '../../../shared/draft/block.ts'
import { paragraphs } from '../../../shared/meeting/document.ts'
import { replay } from '../../../shared/meeting/history.ts'
import type { About, Change, Citation, Outcome, Sealing } from '../../../shared/meeting/shape.ts'
import type {
  Amendment,
  AmendmentStatus,
  Comment,
  Paragraph,
  RosterEntry,
  Sealed,
  Sitting,
} from '../../../shared/meeting/state.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { COMMITTEE } from '../meeting/committee.ts'
import { starred } from '../text/notation.ts'

/** A small meeting made by hand, of the committee that the sketch of the form shows. */

const DAY = '2026-07-05'

export function moment(clock: string): string {
  return `${DAY}T${clock}:00+07:00`
}

export const ABOUT: About = {
  ...COMMITTEE,
  name: `${COMMITTEE.name} (khóa I)`,
  purpose: 'Sơ kết 6 tháng đầu năm, thảo luận nhiệm vụ 6 tháng cuối năm 2026',
  minuteTaker: { name: 'Lê Thị Mai', office: 'Chánh Văn phòng Đảng ủy' },
  documents: [...COMMITTEE.documents, 'Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2026'],
}

const SEALING: Sealing = {
  conclusionNumber: '45',
  minutesNumber: '7',
  date: DAY,
  endedAt: moment('11:20'),
  authority: 'T/M ĐẢNG ỦY',
  signer: { name: 'Nguyễn Văn Đức', office: 'Bí thư Đảng ủy' },
  chair: ABOUT.chair,
  minuteTaker: ABOUT.minuteTaker,
  chairConclusion: 'Giao Văn phòng Đảng ủy hoàn chỉnh, phát hành Kết luận trước ngày 10/7/2026.',
}

/** A block from a line: kind, level, label and words, with `*` for italics. */
export function block(kind: BlockKind, words: string, level: Level = 0, label: string | null = null): Block {
  return { id: `${kind} ${label ?? ''} ${words.slice(0, 20)}`, kind, level, label, text: starred(words) }
}

export const DRAFT: readonly Block[] = [
  block('number', 'Số -KL/ĐU'),
  block('draft-mark', 'Dự thảo lần 2'),
  block('type', 'KẾT LUẬN'),
  block('subject', 'của Hội nghị Đảng ủy phường lần thứ 13 (khóa I)'),
  block(
    'subject',
    'về tình hình thực hiện nhiệm vụ 6 tháng đầu năm, nhiệm vụ, giải pháp 6 tháng cuối năm 2026',
  ),
  block(
    'opening',
    'Ban Chấp hành Đảng bộ phường cơ bản thống nhất với các báo cáo trình Hội nghị và kết luận một số nội dung sau:',
  ),
  block('heading', 'ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM', 1, 'I.'),
  block(
    'paragraph',
    'Trong điều kiện còn nhiều khó khăn, Đảng ủy phường đã giữ vững đoàn kết thống nhất, lãnh đạo hoàn thành nhiều nhiệm vụ trọng tâm; thu ngân sách đạt 58,4% dự toán (*tăng 12,5% so với cùng kỳ*); an sinh xã hội được bảo đảm.',
  ),
  block('heading', 'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU 6 THÁNG CUỐI NĂM', 1, 'II.'),
  block('heading', 'Công tác xây dựng Đảng, xây dựng hệ thống chính trị', 2, '1.'),
  block(
    'item',
    'Tích cực đổi mới nội dung, phương thức lãnh đạo theo hướng xác định rõ mục tiêu, nhiệm vụ, trách nhiệm của từng cấp ủy viên; chú trọng nâng cao chất lượng công tác định hướng thông tin, tuyên truyền.',
    3,
    '1.1.',
  ),
  block(
    'item',
    'Xây dựng Kế hoạch khắc phục những hạn chế, khuyết điểm được chỉ ra sau kiểm tra của cấp ủy cấp trên, hoàn thành trước ngày 30/9; xây dựng Chương trình kiểm tra, giám sát năm sau.',
    3,
    '1.2.',
  ),
  block('heading', 'TỔ CHỨC THỰC HIỆN', 1, 'III.'),
  block(
    'item',
    'Các chi bộ trực thuộc, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phường theo chức năng, nhiệm vụ quán triệt, xây dựng kế hoạch để cụ thể hóa và triển khai thực hiện Kết luận này.',
    2,
    '1.',
  ),
  block(
    'item',
    'Ban Thường vụ Đảng ủy phường có trách nhiệm lãnh đạo, chỉ đạo và báo cáo Đảng ủy về tình hình tổ chức thực hiện.',
    2,
    '2.',
  ),
  block('recipients-title', 'Nơi nhận:'),
  block(
    'recipients',
    '- Ban Thường vụ Tỉnh ủy (b/c),\n- Các đồng chí Đảng ủy viên,\n- Các chi bộ trực thuộc Đảng ủy,\n- Lưu Văn phòng Đảng ủy.',
  ),
  block('authority', 'T/M ĐẢNG ỦY\nBÍ THƯ'),
]

export const ROSTER: readonly RosterEntry[] = [
  person('duc', 'Nguyễn Văn Đức', 'Bí thư Đảng ủy', ''),
  person('hanh', 'Trần Thị Hạnh', 'Phó Chủ tịch', 'Hội đồng nhân dân phường'),
  person('an', 'Nguyễn Văn Ẩn', 'Bí thư Chi bộ 4', 'Chi bộ 4'),
  {
    ...person('minh', 'Lê Minh Khôi', 'Trưởng Công an phường', ''),
    attendance: { kind: 'absent', reason: 'đi công tác' },
    spells: [],
  },
  { ...person('yen', 'Phạm Hải Yến', 'Phóng viên', 'Báo Quảng Hòa'), role: 'guest' },
]

function person(id: string, name: string, office: string, unit: string): RosterEntry {
  const spells = [{ from: null, to: null, reason: '' }]
  return { id, name, office, unit, role: 'member', attendance: { kind: 'present' }, spells }
}

/** Where `1.2.` stands. */
const POINT: Citation = { path: ['II.', '1.'], kind: 'item', label: '1.2.', ordinal: 1 }

export function comment(
  seq: number,
  words: string,
  outcome: Outcome | null,
  more: Partial<Comment> = {},
): Comment {
  return {
    id: `c${seq}`,
    blockId: 'b',
    citation: POINT,
    delegateId: 'hanh',
    kind: 'opinion',
    words,
    at: moment(`09:${String(seq).padStart(2, '0')}`),
    seq,
    editedAt: null,
    withdrawn: false,
    outcome,
    written: false,
    reviewer: null,
    ...more,
  }
}

export function amendment(
  seq: number,
  change: Change,
  status: AmendmentStatus,
  more: Partial<Amendment> = {},
): Amendment {
  return {
    id: `a${seq}`,
    ordinal: 1,
    change,
    changeSeq: seq,
    citation: POINT,
    proposers: ['an'],
    commentId: null,
    reviewer: null,
    at: moment(`09:${String(seq).padStart(2, '0')}`),
    seq,
    status,
    ...more,
  }
}

export function agreed(seq: number, applied: Change): AmendmentStatus {
  return { kind: 'agreed', at: moment('10:00'), seq, applied, newBlockId: `new ${seq}` }
}

export function reword(before: string, after: string, blockId = 'b'): Change {
  return { kind: 'reword', blockId, base: rich(before), text: rich(after) }
}

/** A draft as the document that nobody has amended yet. */
export function undiscussed(blocks: readonly Block[]): readonly Paragraph[] {
  return paragraphs(begun(blocks).document)
}

/** Opened with a draft, and nothing else done yet. */
function begun(blocks: readonly Block[]): Sitting {
  const { meeting } = replay([
    {
      seq: 1,
      at: moment('07:50'),
      event: { type: 'MeetingOpened', meetingId: 'meeting', about: ABOUT, profile: 'party' },
    },
    { seq: 2, at: moment('08:00'), event: { type: 'DraftTaken', source: '', blocks: [...blocks] } },
  ])
  if (meeting.status !== 'sitting') throw new Error('a meeting that was opened is sitting')
  return meeting
}

export function sitting(more: Partial<Sitting> = {}): Sitting {
  return { ...begun(more.draft ?? DRAFT), roster: ROSTER, at: moment('10:59'), seq: 90, ...more }
}

export function sealed(more: Partial<Sitting> = {}, sealing: Partial<Sealing> = {}): Sealed {
  return {
    ...sitting(more),
    status: 'sealed',
    sealing: { ...SEALING, ...sealing },
    sealedAt: moment('11:25'),
    sealedSeq: 91,
  }
}

/** A discussion with every kind of event and outcome in it. */
export function discussed(): Partial<Sitting> {
  const point = DRAFT[11]?.id ?? ''
  const words =
    'Xây dựng Kế hoạch khắc phục những hạn chế, khuyết điểm qua kết quả kiểm tra của cấp ủy cấp trên'
  const merged = reword(words, words.replace('qua kết quả', 'được chỉ ra sau'), point)
  return {
    comments: [
      comment(10, 'Đề nghị ghi rõ cơ quan chủ trì xây dựng Kế hoạch', { kind: 'accepted' }),
      comment(11, 'Chỉ tiêu này khó đạt', { kind: 'reserved', words: '' }, { delegateId: 'an' }),
      comment(
        12,
        'Cơ quan nào chủ trì?',
        { kind: 'explained', words: 'Đã giao Văn phòng' },
        { kind: 'question' },
      ),
      comment(13, 'Nhất trí cao.', null, { kind: 'agreement', blockId: null, citation: null }),
      comment(14, 'Nói nhầm', null, { withdrawn: true }),
      comment(
        15,
        'Cần bổ sung nguồn lực',
        { kind: 'partly', words: 'Tiếp thu ý về thời hạn' },
        { kind: 'request' },
      ),
      comment(16, 'Xin ý kiến cấp trên', { kind: 'deferred', words: '' }),
    ],
    amendments: [
      amendment(20, merged, agreed(40, merged)),
      amendment(
        21,
        reword(words, `${words}, hoàn thành trước ngày 30/9`, point),
        {
          kind: 'rejected',
          at: moment('10:01'),
          reason: 'Thời hạn đã có trong Kế hoạch',
        },
        { ordinal: 2, proposers: ['hanh', 'an'] },
      ),
      amendment(
        22,
        { kind: 'delete', blockId: point },
        { kind: 'withdrawn', at: moment('10:02') },
        { ordinal: 3 },
      ),
      amendment(
        23,
        { kind: 'move', blockId: 'x', anchorId: point, side: 'before' },
        agreed(41, { kind: 'move', blockId: 'x', anchorId: point, side: 'before' }),
        {
          proposers: [],
          citation: { path: ['II.'], kind: 'paragraph', label: null, ordinal: 2 },
        },
      ),
    ],
  }
}
