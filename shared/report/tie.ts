/**
 * Which words stay on one line with the next, as the office's texts ask: a number with what it counts or what
 * it numbers, a dash with the word before it. Ties are strong, not absolute: a line too narrow breaks one.
 */

/** Words that number what follows them: `số 45-KL/ĐU`, `ngày 05/9`, `khóa XXI`, `lần thứ 13`. */
const NUMBERING = new Set(
  (
    'số ngày tháng năm quý tuần giờ thứ lần khóa khoá kỳ đợt loại hạng cấp bậc mức độ ' +
    'phần chương mục điểm tiết điều khoản đoạn trang bảng biểu phụ lục quyển tập án'
  )
    .normalize('NFC')
    .split(' '),
)
const OPENED = /^[([“"‘']+/u
const NUMBER = /^\d/
const ROMAN = /^[IVXLC]+[.,;:)\]”"]*$/
/** A number that counts: `02`, `15.840`, `7,22%`, with no punctuation behind it that would end the phrase. */
const COUNT = /^\d+(?:[.,]\d+)*%?$/
const SMALL_LETTER = /^\p{Ll}/u
const DASH = /^[-–—]$/
/** A dash, an ellipsis or another sign on its own. */
const SIGN = /^[^\p{L}\p{N}([“"‘']+$/u

/** Whether the space between two words is tied. `earlier` is the word before them, `''` if there is none. */
export function isTied(earlier: string, word: string, next: string): boolean {
  if (SIGN.test(next) || isRange(earlier, word, next)) return true
  if (isNumbering(word, next)) return !isPeriod(earlier, word)
  const counts = COUNT.test(unopened(word)) && SMALL_LETTER.test(next)
  return counts && !isNumbering(earlier, word) && !DASH.test(earlier)
}

function isNumbering(word: string, next: string): boolean {
  return (NUMBER.test(next) || ROMAN.test(next)) && NUMBERING.has(unopened(word).toLowerCase())
}

/** `giai đoạn 2021 - 2025` names a time and numbers nothing: tied, it would be too long a piece for good lines. */
function isPeriod(earlier: string, word: string): boolean {
  return `${unopened(earlier)} ${word}`.toLowerCase() === 'giai đoạn'
}

/** The far end of `2021 - 2025`. */
function isRange(earlier: string, word: string, next: string): boolean {
  return NUMBER.test(unopened(earlier)) && DASH.test(word) && NUMBER.test(next)
}

function unopened(word: string): string {
  // Nearly every word is as it is: it is asked thrice of each.
  return OPENED.test(word) ? word.replace(OPENED, '') : word
}
