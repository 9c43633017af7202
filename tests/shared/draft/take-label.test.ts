import { expect, test } from 'vitest'
import { takeLabel } from '../../../shared/draft/take-label.ts'

test.each([
  ['I. ĐÁNH GIÁ TÌNH HÌNH', 'I.', 'ĐÁNH GIÁ TÌNH HÌNH'],
  ['II- NHIỆM VỤ', 'II-', 'NHIỆM VỤ'],
  ['III - GIẢI PHÁP', 'III -', 'GIẢI PHÁP'],
  ['IV.TỔ CHỨC THỰC HIỆN', 'IV.', 'TỔ CHỨC THỰC HIỆN'],
  ['A. TÌNH HÌNH CHUNG', 'A.', 'TÌNH HÌNH CHUNG'],
  ['B. Kết quả đạt được', 'B.', 'Kết quả đạt được'],
  ['1. Công tác xây dựng Đảng', '1.', 'Công tác xây dựng Đảng'],
  ['1.Công tác xây dựng Đảng', '1.', 'Công tác xây dựng Đảng'],
  ['1- Về kinh tế', '1-', 'Về kinh tế'],
  ['1 - Về kinh tế', '1 -', 'Về kinh tế'],
  ['1/ Về kinh tế', '1/', 'Về kinh tế'],
  ['1. 05 xã đạt chuẩn', '1.', '05 xã đạt chuẩn'],
  ['1) xây dựng kế hoạch', '1)', 'xây dựng kế hoạch'],
  ['(1) Xây dựng kế hoạch', '(1)', 'Xây dựng kế hoạch'],
  ['12. Tổ chức thực hiện', '12.', 'Tổ chức thực hiện'],
  ['1.1. Tích cực đổi mới', '1.1.', 'Tích cực đổi mới'],
  ['1.1 Tích cực đổi mới', '1.1', 'Tích cực đổi mới'],
  ['2.10.Tích cực đổi mới', '2.10.', 'Tích cực đổi mới'],
  ['1.2.3. “Dân biết, dân bàn”', '1.2.3.', '“Dân biết, dân bàn”'],
  ['a) xây dựng', 'a)', 'xây dựng'],
  ['a. Xây dựng', 'a.', 'Xây dựng'],
  ['đ) Xây dựng', 'đ)', 'Xây dựng'],
  ['f) Xây dựng', 'f)', 'Xây dựng'],
  ['- Ban Thường vụ', '-', 'Ban Thường vụ'],
  ['-Ban Thường vụ', '-', 'Ban Thường vụ'],
  ['– 02 xã đạt chuẩn', '–', '02 xã đạt chuẩn'],
  ['+ Về thu ngân sách', '+', 'Về thu ngân sách'],
  ['• Về thu ngân sách', '•', 'Về thu ngân sách'],
  ['* Về thu ngân sách', '*', 'Về thu ngân sách'],
])('%s begins with %s', (words, label, rest) => {
  const taken = takeLabel(words)
  expect(taken?.label).toBe(label)
  expect(words.slice(taken?.length)).toBe(rest)
})

test.each([
  '02 xã đạt chuẩn nông thôn mới',
  '110 năm ngày sinh',
  '1.500 tỷ đồng',
  '15.840 tỷ đồng',
  '7,22% so với cùng kỳ',
  '1.5 triệu đồng',
  '02/9/2023 là ngày nghỉ lễ',
  '02.9.2026 là ngày nghỉ lễ',
  '10.10.2026. Tiếp tục',
  '2026. Tiếp tục triển khai',
  '500. Tiếp tục triển khai',
  '01. Tiếp tục triển khai',
  '30/4 và 01/5',
  '2 - 3 xã đạt chuẩn',
  '24/7 trực cấp cứu',
  'V. I. Lênin đã chỉ rõ nhiệm vụ của Đảng.',
  'C. Mác và Ph. Ăngghen là những người sáng lập chủ nghĩa xã hội khoa học.',
  'I-ốt và các vi chất',
  'Tập trung lãnh đạo, chỉ đạo',
  'năm. Tiếp tục',
  'a. b',
  '1.',
  '1. -',
  '-',
  '-----',
  '*Tập trung',
  '',
])('%j begins with no label', (words) => {
  expect(takeLabel(words)).toBeNull()
})
