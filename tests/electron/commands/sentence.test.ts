import { expect, test } from 'vitest'
import { appendToSentence, sentenceEnds } from '../../../electron/commands/sentence.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'

test('A stop ends a sentence before a capital or at the end, not inside a number or a symbol', () => {
  const words = 'Theo 04-NQ/TU. Đạt 15.840 tỷ đồng, tăng 7.2% v.v. so với cùng kỳ. Hết.'
  const ends = sentenceEnds(rich(words))
  expect(ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end).trim())).toEqual([
    'Theo 04-NQ/TU.',
    'Đạt 15.840 tỷ đồng, tăng 7.2% v.v. so với cùng kỳ.',
    'Hết.',
  ])
})

test.each([
  [0, 'Một, thêm. Hai.'],
  [-1, 'Một. Hai, thêm.'],
  [9, 'Một. Hai, thêm.'],
])('Words are added before the stop of sentence %i', (index, expected) => {
  expect(plain(appendToSentence(rich('Một. Hai.'), index, ', thêm'))).toBe(expected)
})

test('Before a list they are added before the colon', () => {
  expect(plain(appendToSentence(rich('Các nhiệm vụ sau:'), 0, ', ưu tiên số hóa'))).toBe(
    'Các nhiệm vụ sau, ưu tiên số hóa:',
  )
})

test('Without a stop they are added at the end, and the marks stay', () => {
  expect(plain(appendToSentence(rich('Một; hai'), -1, ', thêm'))).toBe('Một; hai, thêm')
  expect(appendToSentence(rich('Một.', ['bold']), 0, ', hai')).toEqual([
    { text: 'Một', marks: ['bold'] },
    { text: ', hai', marks: [] },
    { text: '.', marks: ['bold'] },
  ])
})
