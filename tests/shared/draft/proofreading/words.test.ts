import { expect, test } from 'vitest'
import { lexicon } from '../../../../electron/core/lexicon.ts'
import { findings } from './proof.ts'

test.each([
  ['Sắp xếp tinh giảm các cơ quan chuyên môn.', 'tinh giảm→tinh giản misspelt'],
  ['Làm đường Huỳnh Công Thiệu (nói dài).', 'nói dài→nối dài misspelt'],
  ['Góp phần thúc đầy phát triển kinh tế.', 'thúc đầy→thúc đẩy misspelt'],
  ['Hổ trợ hộ nghèo sửa nhà.', 'Hổ trợ→Hỗ trợ misspelt'],
  ['Tiếp tục bổ xung quy hoạch.', 'bổ xung→bổ sung misspelt'],
  ['Cán bộ phải trao dồi đạo đức.', 'trao dồi→trau dồi misspelt'],
  ['Hội nghị đề suất giải pháp.', 'đề suất→đề xuất misspelt'],
  ['Sát nhập các đơn vị.', 'Sát nhập→Sáp nhập misspelt'],
  ['Tạo điều kiên cho doanh nghiệp.', 'điều kiên→điều kiện misspelt'],
  ['Triển khai thựchiện nghị quyết trongnhững năm tới.', 'thựchiện→thực hiện words-run-together'],
  ['Triển khai trongnhững năm tới.', 'trongnhững→trong những words-run-together'],
  ['Các đồng chí sẻ họp.', 'sẻ→sẽ seldom-alone'],
  ['Quy hoạch sử dụng đât.', 'đât→đất no-such-syllable'],
  ['Theo chủ trương của Trung ương, tinh về công tác dân vận.', 'tinh→tỉnh seldom-alone'],
  ['Làm việc với các xã, phương trên địa bàn.', 'phương→phường seldom-alone'],
  ['Các cấp, các nghành đã được giao việc.', 'nghành→ngành no-such-syllable'],
  ['Việc này đuợc giao cho chi bộ.', 'đuợc→được no-such-syllable'],
  ['Triển khai thưc hiện nghị quyết.', 'thưc→thực no-such-syllable'],
  ['NÂNG CAO CHẤT LƯỢNG NGHIÊNG CƯÚ', 'CƯÚ→CỨU tone-misplaced'],
  ['Ý kiến cuả đại biểu.', 'cuả→của tone-misplaced'],
  ['Xã hội hóa giáo dục, văn hóa, số hoá hồ sơ.', 'hoá→hóa tone-placed-otherwise'],
  ['Giao hằng năm. Xét hằng năm. Đạt chỉ tiêu hàng năm.', 'hàng năm→hằng năm spelled-two-ways'],
  ['Kỹ năng số, kỹ thuật, kĩ sư.', 'kĩ→kỹ spelled-two-ways'],
  ['Quan tâm lãnh đạo của của cấp ủy.', 'của của→của word-twice'],
  ['Tiếp tục tiếp tục đổi mới.', 'Tiếp tục tiếp tục→Tiếp tục word-twice'],
  ['Triển khai. tiếp tục đổi mới.', 'tiếp→Tiếp small-letter-begins'],
  ['Sau đó đã phát- triển mạnh.', 'phát- triển→phát triển hyphen-left-over'],
  ['Kinh tế - xã hội phát triển. Kinh tế -xã hội ổn định.', 'tế -xã→tế - xã hyphen-left-over'],
  ['Kinh tế - xã hội. Kinh tế - xã hội. Kinh tế-xã hội.', 'tế-xã→tế - xã dash-two-ways'],
  ['Céng s¶n ViÖt Nam.', 's¶n ViÖt→? legacy-letters'],
])('%s', (words, expected) => {
  expect(findings([words], lexicon())).toContain(expected)
})

test('a slip between quotation marks of another kind is found as well', () => {
  expect(findings(['Xây dựng "xã tinh giảm biên chế", “chi bộ số”.'], lexicon())).toEqual([
    '"xã tinh giảm biên chế"→“xã tinh giảm biên chế” quotes-mixed',
    'tinh giảm→tinh giản misspelt',
  ])
})

test('one plan under two names is found at both, each with the other as its suggestion', () => {
  const plan = 'án điều chỉnh Quy hoạch chung đô thị đến năm 2045.'
  expect(findings([`Lập Đề ${plan}`, `Lập Đồ ${plan}`], lexicon())).toEqual([
    'Đề→Đồ differs-from-its-like',
    'Đồ→Đề differs-from-its-like',
  ])
})

test('a word that differs from its like behind the same words', () => {
  const right = 'Theo chủ trương của Trung ương, tỉnh và cấp ủy.'
  expect(findings([right, right, 'Theo chủ trương của Trung ương, tình và cấp ủy.'], lexicon())).toEqual([
    'tình→tỉnh differs-from-its-like',
  ])
})

test('the tones are counted over the whole paper, and names are no part of the count', () => {
  expect(
    findings(['Đồng chí Đặng Thùy Trâm, đồng chí Phạm Văn Hoá.', 'Số hoá, văn hoá.'], lexicon()),
  ).toEqual([])
})

test.each([
  'Chỉ đạo nòng cốt, kiện toàn các tổ chức chính trị - xã hội.',
  'Thấm nhuần lời dạy đó, mọi người đều cố gắng.',
  'Luôn luôn, ngày ngày, từ từ và thường xuyên.',
  'Dùng internet, website, email và mạng xã hội Facebook.',
  'Làm việc tại Krông Pắc, Đắk Lắk, Pleiku và Ea Súp.',
  'Đạt giải nhất TP. Hồ Chí Minh, ThS. Nguyễn Văn An.',
  'Tinh thần trách nhiệm, tinh gọn bộ máy, tinh giản biên chế.',
  'San sẻ khó khăn, chia sẻ kinh nghiệm, củng cố tổ chức.',
  'Gặp gỡ người trực tiếp tiếp dân, tiếp nhận hồ sơ.',
])('nothing is wrong with: %s', (words) => {
  expect(findings([words], lexicon())).toEqual([])
})
