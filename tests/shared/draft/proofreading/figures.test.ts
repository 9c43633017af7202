import { expect, test } from 'vitest'
import { findings } from './proof.ts'

test.each([
  ['Nghị quyết số 04-NQ/TU ngày 14/12/2022 của Thị ủy.', '04-NQ/TU→04-NQ/TU, no-comma-before-date'],
  ['Nghị quyết 04-NQ/TU, ngày 14/12/2022 của Thị ủy.', 'Nghị quyết→Nghị quyết số no-number-word'],
  ['Thực hiện Kết luận số 21-KL/TW của Trung ương.', '21-KL/TW→? cited-without-date'],
  ['Nghị quyết số 04 - NQ/TU, ngày 14/12/2022.', '04 - NQ/TU→04-NQ/TU symbol-form'],
  ['Nghị quyết số 21-KL/TW, ngày 25/10/2021.', 'Nghị quyết→Kết luận symbol-of-another-type'],
  [
    'Kết luận số 21-KL/TW, ngày 25/10/2021. Kết luận số 21-KL/TW, ngày 25/11/2021.',
    'ngày 25/11/2021→ngày 25/10/2021 cited-with-another-date',
  ],
  [
    'Nghị quyết số 04-NQ/TU, ngày 14/12/2022. Nghị quyết số 04-NQ/TW, ngày 14/12/2022.',
    '04-NQ/TW→04-NQ/TU cited-with-another-symbol',
  ],
  ['Hoàn thành trước ngày 5/9/2026.', '5/9/2026→05/9/2026 date-form'],
  ['Hoàn thành trước ngày 05/09/2026.', '05/09/2026→05/9/2026 date-form'],
  ['Hoàn thành trước ngày 05.9.2026.', '05.9.2026→05/9/2026 date-form'],
  ['Hoàn thành trước ngày 2/9.', '2/9→02/9 date-form'],
  ['Họp ngày 5 tháng 2 năm 2026.', '5 tháng 2 năm 2026→05 tháng 02 năm 2026 date-form'],
  ['Hoàn thành trước ngày 30/02/2026.', '30/02/2026→? no-such-day'],
  ['Phấn đấu có 2 xã đạt chuẩn.', '2→02 count-without-zero'],
  ['Sáu việc trong 6 tháng đầu năm, 6 tháng cuối năm. Đạt kết quả 06 tháng đầu năm.', '06→6 count-two-ways'],
  ['Tăng 7.2% so với cùng kỳ.', '7.2→7,2 number-form'],
  ['Đạt 15840 tỷ đồng.', '15840→15.840 number-form'],
  ['Giai đoạn 2020 - 2025, 2021 - 2026 và 2022-2027.', '2022-2027→2022 - 2027 range-form'],
])('%s', (words, expected) => {
  expect(findings([words])).toContain(expected)
})

test.each([
  'Nghị quyết số 04-NQ/TU, ngày 14/12/2022 của Thị ủy; sau đó thực hiện Nghị quyết 04-NQ/TU.',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
  'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.',
  'Công văn số 2231/SNV-CCHC&PC ngày 28/9/2018 của Sở Nội vụ.',
  'Giai đoạn 3, mức độ 1, khu phố 5 phường Tân Hòa, Trung ương 7 khóa XIII, quý 2 năm 2026.',
  'Tỷ lệ 1/2.000, đạt 99,87%, 2.146 tỷ đồng, năm 2026, ngày 02/9, tháng 6/2023.',
  'Có từ 03 đến 05 trường đạt chuẩn; 10 hộ thoát nghèo; 6 tháng đầu năm.',
  'Đạt 15.840 tỷ đồng.',
])('nothing is wrong with: %s', (words) => {
  expect(findings([words])).toEqual([])
})
