import type { Block } from '../../../../../shared/draft/block.ts'
import type { Sealed, Sitting } from '../../../../../shared/meeting/state.ts'
import type { Profile } from '../../../../../shared/report/profile.ts'
import { ABOUT, block, sealed, sitting } from '../../../../shared/report/sample-meeting.ts'

/** A draft with every component that the form speaks of, long enough for three pages. */

const LONG =
  'Tiếp tục đổi mới nội dung, phương thức lãnh đạo theo hướng xác định rõ mục tiêu, nhiệm vụ, trách nhiệm của từng cấp ủy viên; chú trọng nâng cao chất lượng công tác định hướng thông tin, tuyên truyền; thu ngân sách đạt 58,4% dự toán, tăng 12,5% so với cùng kỳ; giữ vững quốc phòng, an ninh, trật tự và an toàn xã hội trên địa bàn phường.'

const BODY: readonly Block[] = [
  block('opening', `Ban Chấp hành thống nhất kết luận như sau: ${LONG}`),
  block('heading', 'Đánh giá tình hình', 1, 'I.'),
  block('heading', 'Kết quả đạt được', 2, '1.'),
  block('heading', 'Về kinh tế', 3, '1.1.'),
  block('heading', 'Thu, chi ngân sách', 4, 'a)'),
  block('heading', 'Các khoản thu', 5, '-'),
  ...Array.from({ length: 14 }, (_, i) => block('paragraph', `Đoạn thứ ${i + 1} nêu rằng: ${LONG}`)),
  block('paragraph', `Chữ nghiêng của tác giả (*${LONG}*) vẫn nghiêng. Đến hết đoạn cuối cùng.`),
]

const PARTY_DRAFT: readonly Block[] = [
  block('number', 'Số -KL/ĐU'),
  block('draft-mark', 'DỰ THẢO LẦN 2'),
  block('type', 'Kết luận'),
  block('subject', 'về nhiệm vụ, giải pháp 6 tháng cuối năm 2026'),
  ...BODY,
  block('recipients-title', 'Nơi nhận:'),
  block('recipients', 'Ban Thường vụ Tỉnh ủy (b/c),\nCác chi bộ trực thuộc;\nLưu Văn phòng Đảng ủy'),
  block('authority', 'T/M ĐẢNG ỦY\nBÍ THƯ'),
]

const STATE_DRAFT: readonly Block[] = [
  block('number', 'Số: /KL-UBND'),
  block('draft-mark', 'Dự thảo'),
  block('type', 'Kết luận'),
  block('subject', 'Về nhiệm vụ, giải pháp 6 tháng cuối năm 2026'),
  ...BODY,
  block('recipients-title', 'Nơi nhận:'),
  block('recipients', '- Như Điều 3;\n- Các phòng, đơn vị thuộc phường;\n- Lưu: VT.'),
  block('authority', 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH'),
]

const STATE: Partial<Sitting> = {
  profile: 'state',
  draft: STATE_DRAFT,
  about: {
    ...ABOUT,
    body: 'Ủy ban nhân dân phường Tân Hòa',
    higherBody: 'Ủy ban nhân dân tỉnh Quảng Hòa',
    symbol: 'UBND',
  },
}

const GIVEN: Record<Profile['name'], Partial<Sitting>> = { party: { draft: PARTY_DRAFT }, state: STATE }

export function drafted(form: Profile['name']): Sitting {
  return sitting(GIVEN[form])
}

/** The same on sheets that are printed on both sides. */
export function signedOnBothSides(): Sealed {
  const profile = { name: 'In hai mặt', preset: 'party', values: { page: { bothSides: true } } }
  return { ...signed('party'), profile }
}

export function signed(form: Profile['name']): Sealed {
  const [authority, office] =
    form === 'party' ? ['T/M Đảng ủy', 'Bí thư Đảng ủy'] : ['T/M Ủy ban nhân dân', 'Chủ tịch Ủy ban nhân dân']
  return sealed(GIVEN[form], {
    conclusionNumber: '8',
    date: '2026-02-05',
    authority,
    signer: { name: 'Nguyễn Văn Đức', office },
  })
}
