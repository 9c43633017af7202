import { expect, test } from 'vitest'
import { findings } from './proof.ts'

const item = (label: string) => `${label} Rà soát, báo cáo kết quả thực hiện nhiệm vụ.`
const numbering = (...labels: readonly string[]) =>
  findings(['I. NHIỆM VỤ', ...labels.map(item)]).map((line) => line.replace(/ .*/, ''))

test.each([
  { labels: ['1.', '2.', '4.'], expected: ['4.→3.'] },
  { labels: ['1.', '2.', '2.', '3.'], expected: ['2.→3.'] },
  { labels: ['2.', '3.'], expected: ['2.→1.'] },
  { labels: ['1.', '2.', '3.'], expected: [] },
  { labels: ['1-', '2-', '4-'], expected: ['4-→3-'] },
  { labels: ['1.', 'a)', 'b)', 'd)'], expected: ['d)→c)'] },
  { labels: ['1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)'], expected: [] },
  { labels: ['1.', 'a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)'], expected: [] },
  { labels: ['1.', '-', '-', '-'], expected: [] },
])('labels $labels', ({ labels, expected }) => {
  expect(numbering(...labels)).toEqual(expected)
})

test('a point under another number than its item', () => {
  expect(findings(['2. Về kinh tế', item('2.1.'), item('3.2.')])).toContain('3.2.→2.2. number-of-another')
})

test('numbers repeat across parts, and may count on from one part to the next', () => {
  expect(findings(['I. NHIỆM VỤ', item('1.'), item('2.'), 'II. GIẢI PHÁP', item('1.'), item('2.')])).toEqual(
    [],
  )
  expect(findings(['I. NHIỆM VỤ', item('1.'), item('2.'), 'II. GIẢI PHÁP', item('3.'), item('4.')])).toEqual(
    [],
  )
})

test('a heading in capitals beside others of its level in small letters', () => {
  const found = findings([
    '1. Về kinh tế',
    item('1.1.'),
    '2. Về văn hóa',
    item('2.1.'),
    '3. VỀ AN NINH',
    item('3.1.'),
  ])
  expect(found).toEqual(['VỀ AN NINH→Về an ninh heading-in-capitals'])
})

test('a heading in small letters beside others of its level in capitals', () => {
  const found = findings([
    'I. KINH TẾ',
    item('1.'),
    'II. Về văn hóa, giáo dục',
    item('1.'),
    'III. AN NINH',
    item('1.'),
  ])
  expect(found).toEqual(['Về văn hóa, giáo dục→VỀ VĂN HÓA, GIÁO DỤC heading-in-small-letters'])
})
