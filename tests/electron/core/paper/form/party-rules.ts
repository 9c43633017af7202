import {
  AT_MARGIN,
  type Component,
  centred,
  MIDDLE,
  type Rules,
  SIGNATURE,
  type Step,
  TEXT_STEPS,
  text,
} from './rules.ts'

/** Papers of the Party's committees: Hướng dẫn 05-HD/VPTW, and 16-HD/VPTW for the minutes. */

const [LEFT, RIGHT] = [centred(66.5), centred(149)]
const SIZE = [14, 15] as const
const INDENT = 40

function head(number: string, date: string): readonly Component[] {
  return [
    ['higher body', 'ĐẢNG BỘ TỈNH QUẢNG HÒA', 'Regular', 14, LEFT],
    ['issuing body', 'ĐẢNG ỦY PHƯỜNG TÂN HÒA', 'Bold', 14, LEFT],
    ['star', '*', 'Regular', 14, LEFT],
    ['number', number, 'Regular', 14, LEFT],
    ['title of the Party', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bold', 15, RIGHT, 1],
    ['place and date', date, 'Italic', 14, RIGHT],
  ]
}

function title(type: string, subject: string): readonly Component[] {
  return [
    ['name of its type', type, 'Bold', [15, 16], MIDDLE],
    ['subject', subject, 'Bold', SIZE, MIDDLE],
    ['dashes', '-----', 'Regular', SIZE, MIDDLE],
  ]
}

const HEAD_STEPS: readonly Step[] = [
  ['', 'ĐẢNG BỘ TỈNH QUẢNG HÒA', 24.6],
  ['', 'ĐẢNG ỦY PHƯỜNG TÂN HÒA', 31],
  ['', '*', 37.4],
  ['', 'Số', 43.7],
  ['', 'ĐẢNG CỘNG SẢN VIỆT NAM', 24.9],
  ['', 'Tân Hòa, ngày', 35],
]

function titleSteps(type: string, subject: string): readonly Step[] {
  return [
    [type, subject, 6.1],
    [subject, '-----', 6.35],
  ]
}

const OFFICE: readonly Component[] = [
  ['signing authority', 'T/M ĐẢNG ỦY', 'Bold', 14, SIGNATURE],
  ['office held', 'BÍ THƯ', 'Regular', 14, SIGNATURE],
]
const RECIPIENTS: readonly Component[] = [
  ['title of the recipients', 'Nơi nhận:', 'Regular', 14, AT_MARGIN, 1],
  ['first recipient', '- Ban Thường vụ Tỉnh ủy (b/c),', 'Regular', 12, AT_MARGIN],
  ['a recipient', '- Các chi bộ trực thuộc;', 'Regular', 12, AT_MARGIN],
  ['last recipient', '- Lưu Văn phòng Đảng ủy.', 'Regular', 12, AT_MARGIN],
]
const FOOT_STEPS: readonly Step[] = [
  ['cuối cùng.', 'T/M', 11.4],
  ['T/M', 'Nơi nhận:', 0],
  ['T/M', 'BÍ THƯ', 6.35],
  ['Nơi nhận:', '- Ban Thường vụ', 5.6],
  ['- Các chi bộ', '- Lưu Văn phòng', 5.3],
]

const SUBJECT = 'về nhiệm vụ, giải pháp 6 tháng cuối năm 2026'
const MEETING = 'Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)'
const MINUTES = [
  ['particulars', 'Thời gian: bắt đầu vào hồi 08 giờ 00 phút', 'Regular', SIZE, { kind: 'left', at: INDENT }],
  ['attendance', '1. Thành phần', 'Bold', SIZE, { kind: 'left', at: INDENT }],
  ['members', '1.1. Đại biểu chính thức', 'Bold', SIZE, { kind: 'left', at: INDENT }],
  ['course', '2. Diễn biến hội nghị', 'Bold', SIZE, { kind: 'left', at: INDENT }],
  ['conclusion', '3. Kết luận của người chủ trì', 'Bold', SIZE, { kind: 'left', at: INDENT }],
  ['minute taker’s role', 'NGƯỜI GHI BIÊN BẢN', 'Bold', 14, centred(71.25)],
  ['chair’s role', 'CHỦ TRÌ HỘI NGHỊ', 'Bold', 14, SIGNATURE],
  ['minute taker', 'Lê Thị Mai', 'Bold', 14, centred(71.25)],
  ['chair', 'Nguyễn Văn Đức', 'Bold', 14, SIGNATURE],
] as const satisfies readonly Component[]

export const PARTY_RULES: Readonly<Record<'conclusion' | 'draft' | 'minutes', Rules>> = {
  conclusion: {
    components: [
      ...head('Số 08-KL/ĐU', 'Tân Hòa, ngày 05 tháng 02 năm 2026'),
      ...title('KẾT LUẬN', SUBJECT),
      ...text(SIZE, INDENT, '.'),
      ...OFFICE,
      ['signer', 'Nguyễn Văn Đức', 'Bold', 14, SIGNATURE],
      ...RECIPIENTS,
    ],
    steps: [
      ...HEAD_STEPS,
      ['Số', 'KẾT LUẬN', 14.55],
      ...titleSteps('KẾT LUẬN', SUBJECT),
      ...TEXT_STEPS,
      ...FOOT_STEPS,
      // The line of the name and 30 mm free above it.
      ['BÍ THƯ', 'Nguyễn Văn Đức', 36.3],
    ],
  },
  draft: {
    components: [
      ...head('Số -KL/ĐU', 'Tân Hòa, ngày tháng năm 2026'),
      ['draft mark', 'Dự thảo lần 2', 'Bold', 14, LEFT],
      ...title('KẾT LUẬN', SUBJECT),
      ...OFFICE,
      ...RECIPIENTS,
    ],
    steps: [...HEAD_STEPS, ['Số', 'Dự thảo lần 2', 6.35], ...FOOT_STEPS],
  },
  minutes: {
    components: [
      ...head('Số 07-BB/ĐU', 'Tân Hòa, ngày 05 tháng 02 năm 2026'),
      ...title('BIÊN BẢN', MEETING),
      ...MINUTES,
    ],
    steps: [
      ...HEAD_STEPS,
      ...titleSteps('BIÊN BẢN', MEETING),
      ['NGƯỜI GHI', 'CHỦ TRÌ', 0],
      ['CHỦ TRÌ', 'Nguyễn Văn Đức', 36.3],
      ['Lê Thị Mai', 'Nguyễn Văn Đức', 0],
    ],
  },
}
