import { expect, test } from 'vitest'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { draft, findings, NO_WORDS, shown } from './proof.ts'

test.each([
  ['Theo chủ trương của Bộ Chính trị.. Tăng cường củng cố.', '..→. marks-doubled'],
  ['Củng cố,, xây dựng tổ chức.', ',,→, marks-doubled'],
  ['Củng cố tổ chức;.', ';.→. marks-doubled'],
  ['Các công trình,.... Triển khai lập quy hoạch.', ',....→... marks-doubled'],
  ['Củng cố , xây dựng tổ chức.', 'cố ,→cố, space-before-mark'],
  ['Tăng 7,2 % so với cùng kỳ.', '7,2 %→7,2% space-before-mark'],
  ['Củng cố,xây dựng tổ chức.', 'cố,xây→cố, xây no-space-after-mark'],
  ['Củng cố tổ chức.Xây dựng đội ngũ.', 'chức.Xây→chức. Xây no-space-after-mark'],
  ['Giai đoạn 3 (đoạn đầu)và đoạn sau.', 'đầu)và→đầu) và no-space-after-mark'],
  ['Giai đoạn 3(đoạn đầu) và đoạn sau.', '3(→3 ( no-space-before-bracket'],
  ['Giai đoạn 3 ( đoạn đầu) và đoạn sau.', '( đoạn→(đoạn space-inside-brackets'],
  ['Giai đoạn 3 (đoạn đầu và đoạn sau.', '(→? never-closed'],
  ['Giai đoạn 3 đoạn đầu) và đoạn sau.', ')→? never-opened'],
  ['Xây dựng “chi bộ bốn tốt trong năm.', '“→? never-closed'],
  ['Xây dựng "chi bộ bốn tốt" và “chi bộ số”.', '"chi bộ bốn tốt"→“chi bộ bốn tốt” quotes-mixed'],
  ['Xây dựng tổ chức cơ sở đảng', 'đảng→đảng. no-end-mark'],
])('%s', (words, expected) => {
  expect(findings([words]).join('\n')).toContain(expected)
})

test.each([
  'Các công trình, dự án quan trọng,... Triển khai lập quy hoạch.',
  'Thành lập các tiểu ban văn kiện, nhân sự, phục vụ,... chuẩn bị cho đại hội.',
  'Gồm nhân sự, tài chính, v.v., theo quy định.',
  'Tổng giá trị sản xuất đạt 15.840 tỷ đồng, tăng 7,22% (ước cả năm), lúc 7:30 ngày 02/9.',
  'Xem tại địa chỉ www.tanhoa.gov.vn hoặc vanphong@tanhoa.gov.vn.',
  'Gồm: a) rà soát; b) tổng hợp; 1) báo cáo.',
  'Xây dựng "chi bộ bốn tốt", "chi bộ số".',
  'Đồng chí hỏi: “Bao giờ xong?”',
  'Tiếp đồng bào Bana, Hrê ở làng K’Bang.',
])('nothing is wrong with: %s', (words) => {
  expect(findings([words])).toEqual([])
})

test('an entry of a list ends with a semicolon, the last with a full stop', () => {
  expect(findings(['Gồm:', 'a) Rà soát nguồn thu', 'b) Báo cáo kết quả'])).toEqual([
    'thu→thu; no-end-mark',
    'quả→quả. no-end-mark',
  ])
})

test('the list of recipients ends with a full stop, its other lines as the author likes', () => {
  const list = (end: string) => [
    'Rà soát.',
    'Nơi nhận:',
    `- Tỉnh ủy (b/c),\n- Các chi bộ;\n- Lưu Văn phòng${end}`,
  ]
  expect(findings(list('.'))).toEqual([])
  expect(findings(list(','))).toEqual([',→. no-end-mark'])
  expect(findings(list(''))).toEqual(['phòng→phòng. no-end-mark'])
})

test('letters taken apart are found where a text was never composed', () => {
  const [at] = draft('Đảng ủy.')
  if (!at) throw new Error('a draft of one block')
  const apart = { ...at, text: [{ text: 'Đảng ủy.'.normalize('NFD'), marks: [] }] }
  expect(proofread([apart], NO_WORDS).map(shown)).toEqual([
    `${'Đảng'.normalize('NFD')}→Đảng decomposed-letters`,
    `${'ủy'.normalize('NFD')}→ủy decomposed-letters`,
  ])
})
