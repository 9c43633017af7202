import { describe, expect, test } from 'vitest'
import { isTied } from '../../../shared/report/tie.ts'

/** Writes `~` for each tied space. */
function tied(words: string): string {
  const all = words.split(' ')
  return all
    .map((word, i) =>
      i === 0 ? word : (isTied(all[i - 2] ?? '', all[i - 1] ?? '', word) ? '~' : ' ') + word,
    )
    .join('')
}

describe('Words that stay on one line', () => {
  test.each([
    ['Nghị quyết số~04-NQ/TU ngày~14/12/2022 của Hội nghị', 'the number and the date of a paper'],
    ['lần thứ~13 (khóa~XXI)', 'an ordinal, a term in Roman numbers'],
    ['ngày~05 tháng~7 năm~2026', 'a date in words, its parts from one another'],
    ['có 02~xã, 15.840~tỷ đồng, khoảng 86,7%~tổng số', 'a number and what it counts'],
    ['năm~2023 giảm còn 3,08%).', 'a year is no count, and a closed number counts nothing'],
    ['kinh tế~- xã hội', 'a dash and the word before it'],
    ['giai đoạn 2021~-~2025 theo', 'both ends of a range, not the word before it'],
    ['đoạn~2 của mục~3', 'the number of a paragraph'],
    ['chọn phương án~2 với', 'the number of an alternative'],
    ['cán bộ, đảng viên', 'nothing else'],
  ])('%s: %s', (words) => {
    expect(tied(words.replaceAll('~', ' '))).toBe(words)
  })
})
