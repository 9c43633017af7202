import { type Finding, inWords } from './finding.ts'
import { keySet } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** What is counted on papers: the first syllable of each. Months and years are said both ways (`6 tháng`). */
const COUNTED = keySet(
  'xã phường thôn làng bản đồng đại nhiệm dự công trường lớp chi tổ hộ sản mục chỉ giải mô cuộc hội lượt vụ người hồ tiểu đoàn cơ phòng nhóm nội mặt lĩnh tập cá huyện tỉnh đơn trung',
)
/** What is numbered rather than counted, by the syllable before the figure: `giai đoạn 3`, `khu phố 5`. */
const NUMBERED = keySet(
  'đoạn độ phố quý cấp loại hạng khóa số điểm mục khoản điều tổ lần thứ ương ngày tháng năm đội nhóm phòng tầng kỳ đợt bước phần chương bảng hình biểu mẫu lục quyết quận phường xã thôn dạng vùng hội',
)

/**
 * A count below 10 without a 0 before it: `2 xã` for `02 xã`.
 * Source: Hướng dẫn 05-HD/VPTW and the offices' practice: counts below 10 are written with a leading 0.
 */
export const countForm: Rule = ({ blocks }) =>
  blocks.flatMap((at) => at.tokens.flatMap((token, i) => shortCount(at, token, i)))

function shortCount(at: ProofBlock, token: PlacedToken, i: number): readonly Finding[] {
  const [before, next] = [at.tokens[i - 1], at.tokens[i + 1]]
  if (!/^[1-9]$/.test(token.text) || !next || !COUNTED.has(next.key)) return []
  if (before && NUMBERED.has(before.key)) return []
  return [inWords(at, token.from, token.to, { code: 'count-without-zero' }, `0${token.text}`)]
}
