import { expect, test } from 'vitest'
import { bodyName, sentenceCase } from '../../../shared/draft/capitals.ts'

test.each([
  ['VỀ QUỐC PHÒNG, AN NINH', 'Về quốc phòng, an ninh'],
  ['CÔNG TÁC XÂY DỰNG ĐẢNG VÀ ĐẢNG VIÊN', 'Công tác xây dựng Đảng và đảng viên'],
  ['ĐÁNH GIÁ SỰ LÃNH ĐẠO CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ', 'Đánh giá sự lãnh đạo của Ban Chấp hành Đảng bộ xã'],
  ['NGHỊ QUYẾT SỐ 04-NQ/ĐU CỦA HĐND, UBND', 'Nghị quyết số 04-NQ/ĐU của HĐND, UBND'],
  ['XỬ LÝ VI PHẠM, KHÓA VI', 'Xử lý vi phạm, khóa VI'],
  ['Tổ chức thực hiện', 'Tổ chức thực hiện'],
  ['2026', '2026'],
])('%s in small letters: %s', (capitals, words) => {
  expect(sentenceCase(capitals)).toBe(words)
})

test.each([
  ['ĐẢNG ỦY PHƯỜNG TÂN HÒA', 'Đảng ủy phường Tân Hòa'],
  ['ĐẢNG BỘ TỈNH QUẢNG HÒA', 'Đảng bộ tỉnh Quảng Hòa'],
  ['ĐẢNG ỦY ĐẶC KHU HÒN NGỌC', 'Đảng ủy đặc khu Hòn Ngọc'],
  ['TỈNH ỦY QUẢNG HÒA', 'Tỉnh ủy Quảng Hòa'],
  ['Đảng ủy xã An Lộc', 'Đảng ủy xã An Lộc'],
])('the body %s is %s', (head, name) => {
  expect(bodyName(head)).toBe(name)
})
