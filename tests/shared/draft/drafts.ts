import fc from 'fast-check'

/** Lines that a draft may hold, and some that it should not. */
const line = fc.constantFrom(
  ...['ĐẢNG BỘ TỈNH QUẢNG HÒA', 'ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số   -KL/ĐU', 'Dự thảo lần 2', 'KẾT LUẬN'],
  ...['Tân Hòa, ngày   tháng 7 năm 2026', '**về chuyển đổi số**', '-----', '2', '- 3 -', '\f', '\t', ''],
  ...[
    'I. ĐÁNH GIÁ',
    'II- NHIỆM VỤ',
    '1. Về kinh tế',
    '1.1. Thu ngân sách đạt dự toán,',
    'a) Rà soát;',
    '- xã hội',
  ],
  ...[
    'bảo đảm tiết kiệm.',
    'Kinh tế (*tăng 7,22%',
    'so với cùng kỳ*).',
    '2026. Tiếp tục',
    '# Đánh giá',
    '1.',
  ],
  ...[
    'Nơi nhận:',
    '- Tỉnh ủy (b/c),\tBÍ THƯ',
    '- Lưu.',
    'T/M ĐẢNG ỦY',
    'Nguyễn Văn Đức',
    'PHỤ LỤC',
    '…',
    '***',
  ],
)
const noise = fc.string({
  unit: fc.constantFrom(...'aăđẸ1.*-+()\t \xA0\u0301\u200B\uFEFF:;,'),
  maxLength: 20,
})

/** Texts that may come to the reader: likely lines in any order, with a little of anything else. */
export const anySource: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: line }, noise), fc.constantFrom('\n', '\n\n', '\r\n')), {
    maxLength: 40,
  })
  .map((lines) => lines.flat().join(''))

/** Letters alone: without white space, the asterisks that mark styles, and what nobody sees. */
export function letters(text: string): string {
  return text.replace(/[\s*#\p{Cc}\p{Cf}]/gu, '').normalize('NFD')
}
