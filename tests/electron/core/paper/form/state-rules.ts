import {
  AT_MARGIN,
  type Component,
  centred,
  MIDDLE,
  points,
  type Rules,
  SIGNATURE,
  type Step,
  TEXT_STEPS,
  text,
} from './rules.ts'

/** Papers of state bodies: Nghị định 30/2020/NĐ-CP, appendix I. */

const [LEFT, RIGHT] = [centred(62), centred(144.5)]
const SIZE = [13, 14] as const
/** The rule says 1 or 1.27 cm. */
const INDENT = 42.7
/** A stroke below a name or a subject: a third to a half of its length. */
const SHORT = [1 / 3, 1 / 2] as const

function head(number: string, date: string): readonly Component[] {
  return [
    ['higher body', 'ỦY BAN NHÂN DÂN', 'Regular', [12, 13], LEFT],
    ['end of the higher body', 'TỈNH QUẢNG HÒA', 'Regular', [12, 13], LEFT],
    ['issuing body', 'PHƯỜNG TÂN HÒA', 'Bold', [12, 13], LEFT, SHORT],
    ['number', number, 'Regular', 13, LEFT],
    ['name of the State', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bold', [12, 13], RIGHT],
    ['motto', 'Độc lập - Tự do - Hạnh phúc', 'Bold', SIZE, RIGHT, 1],
    ['place and date', date, 'Italic', SIZE, RIGHT],
  ]
}

function title(type: string, subject: string): readonly Component[] {
  return [
    ['name of its type', type, 'Bold', SIZE, MIDDLE],
    ['subject', subject, 'Bold', SIZE, MIDDLE, SHORT],
  ]
}

const HEAD_STEPS: readonly Step[] = [
  ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 0],
  ['CỘNG HÒA XÃ HỘI', 'Độc lập', [points(15), points(20)]],
  ['Độc lập', 'Tân Hòa, ngày', [points(18), points(36)]],
  ['PHƯỜNG TÂN HÒA', 'Số:', [points(18), points(36)]],
]

const OFFICE: readonly Component[] = [
  ['signing authority', 'TM. ỦY BAN NHÂN DÂN', 'Bold', SIZE, SIGNATURE],
  ['office held', 'CHỦ TỊCH', 'Bold', SIZE, SIGNATURE],
]
const RECIPIENTS: readonly Component[] = [
  ['title of the recipients', 'Nơi nhận:', 'BoldItalic', 12, AT_MARGIN],
  ['first recipient', '- Như Điều 3;', 'Regular', 11, AT_MARGIN],
  ['a recipient', '- Các phòng, đơn vị thuộc phường;', 'Regular', 11, AT_MARGIN],
  ['last recipient', '- Lưu: VT.', 'Regular', 11, AT_MARGIN],
]
const FOOT_STEPS: readonly Step[] = [
  ['TM.', 'Nơi nhận:', 0],
  ['TM.', 'CHỦ TỊCH', [points(15), points(20)]],
]

const SUBJECT = 'Về nhiệm vụ, giải pháp 6 tháng cuối năm 2026'
const MEETING = 'Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)'

export const STATE_RULES: Readonly<Record<'conclusion' | 'draft' | 'minutes', Rules>> = {
  conclusion: {
    components: [
      ...head('Số: 08/KL-UBND', 'Tân Hòa, ngày 05 tháng 02 năm 2026'),
      ...title('KẾT LUẬN', SUBJECT),
      ...text(SIZE, INDENT, './.'),
      ...OFFICE,
      ['signer', 'Nguyễn Văn Đức', 'Bold', SIZE, SIGNATURE],
      ...RECIPIENTS,
    ],
    steps: [...HEAD_STEPS, ...TEXT_STEPS, ...FOOT_STEPS, ['CHỦ TỊCH', 'Nguyễn Văn Đức', [36, 37]]],
  },
  draft: {
    components: [
      ...head('Số: /KL-UBND', 'Tân Hòa, ngày tháng năm 2026'),
      ['draft mark', 'Dự thảo', 'Bold', [13, 14], LEFT],
      ...title('KẾT LUẬN', SUBJECT),
      ...OFFICE,
      ...RECIPIENTS,
    ],
    steps: [...HEAD_STEPS, ...FOOT_STEPS],
  },
  minutes: {
    components: [
      ...head('Số: 07/BB-UBND', 'Tân Hòa, ngày 05 tháng 02 năm 2026'),
      ...title('BIÊN BẢN', MEETING),
      ['minute taker’s role', 'THƯ KÝ', 'Bold', SIZE, centred(71.25)],
      ['chair’s role', 'CHỦ TỌA', 'Bold', SIZE, SIGNATURE],
      ['minute taker', 'Lê Thị Mai', 'Bold', SIZE, centred(71.25)],
      ['chair', 'Nguyễn Văn Đức', 'Bold', SIZE, SIGNATURE],
    ],
    steps: [
      ...HEAD_STEPS,
      ['THƯ KÝ', 'CHỦ TỌA', 0],
      ['CHỦ TỌA', 'Nguyễn Văn Đức', [36, 37]],
      ['Lê Thị Mai', 'Nguyễn Văn Đức', 0],
    ],
  },
}
