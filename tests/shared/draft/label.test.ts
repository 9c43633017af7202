import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatLabel,
  LATIN_LETTERS,
  levelOf,
  parseLabel,
  styleOf,
  successor,
} from '../../../shared/draft/label.ts'

test.each([
  ['I.', 'roman', [1], 1],
  ['XIV-', 'roman', [14], 1],
  ['II –', 'roman', [2], 1],
  ['A.', 'capital', [1], 1],
  ['Đ.', 'capital', [5], 1],
  ['1.', 'number', [1], 2],
  ['1-', 'number', [1], 2],
  ['12/', 'number', [12], 2],
  ['3)', 'number', [3], 4],
  ['(3)', 'number', [3], 4],
  ['1.1.', 'decimal', [1, 1], 3],
  ['2.10', 'decimal', [2, 10], 3],
  ['1.1.1.', 'decimal', [1, 1, 1], 3],
  ['a)', 'letter', [1], 4],
  ['a.', 'letter', [1], 4],
  ['đ)', 'letter', [5], 4],
  ['e)', 'letter', [6], 4],
  ['-', 'mark', [], 5],
  ['+', 'mark', [], 5],
])('%s is a label: %s %j at level %i', (label, style, numbers, level) => {
  expect(parseLabel(label)).toMatchObject({ style, numbers })
  expect(levelOf(label)).toBe(level)
})

test.each(['', '1', '02', 'I', 'IIII.', 'năm.', 'ă)', 'ab)', '1..', '1.1.1;', 'Số'])(
  '%j is no label',
  (words) => {
    expect(parseLabel(words)).toBeNull()
    expect(levelOf(words)).toBe(0)
    expect(successor(words)).toBeNull()
  },
)

test('f, j, w and z count only in the Latin alphabet', () => {
  expect(parseLabel('f)')).toBeNull()
  expect(parseLabel('f)', LATIN_LETTERS)).toMatchObject({ style: 'letter', numbers: [6] })
  expect(levelOf('f)')).toBe(4)
})

test.each([
  ['I.', 'II.'],
  ['III-', 'IV-'],
  ['9.', '10.'],
  ['1.9.', '1.10.'],
  ['2.1.3', '2.1.4'],
  ['d)', 'đ)'],
  ['đ)', 'e)'],
  ['e.', 'g.'],
  ['i)', 'k)'],
  ['y)', 'aa)'],
  ['D.', 'Đ.'],
  ['(1)', '(2)'],
  ['-', '-'],
])('after %s comes %s', (label, next) => {
  expect(successor(label)).toBe(next)
})

test('the whole row of Vietnamese letters', () => {
  const row = ['a)']
  while (row.length < 23) row.push(successor(row.at(-1) ?? '') ?? '?')
  expect(row.map((label) => label.charAt(0)).join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y')
})

test('labels of one row share their style and punctuation', () => {
  expect(styleOf('1.')).toBe(styleOf('12.'))
  expect(styleOf('1.')).not.toBe(styleOf('1-'))
  expect(styleOf('1.')).not.toBe(styleOf('1.1.'))
  expect(styleOf('1.1.')).not.toBe(styleOf('1.1.1.'))
  expect(styleOf('a)')).toBe(styleOf('f)'))
  expect(styleOf('I.')).not.toBe(styleOf('A.'))
})

test('putting a label together gives what was taken apart', () => {
  const number = fc.integer({ min: 1, max: 49 })
  const core = fc.oneof(
    fc.record({ style: fc.constant('roman' as const), numbers: fc.tuple(number) }),
    fc.record({ style: fc.constant('number' as const), numbers: fc.tuple(number) }),
    fc.record({ style: fc.constant('letter' as const), numbers: fc.tuple(number) }),
    fc.record({
      style: fc.constant('decimal' as const),
      numbers: fc.array(number, { minLength: 2, maxLength: 5 }),
    }),
  )
  const after = fc.constantFrom('.', ')', '-', '/', ' -', ' –', '–')
  fc.assert(
    fc.property(core, fc.constantFrom('', '('), after, (counted, before, behind) => {
      const label = { ...counted, before, after: behind }
      expect(parseLabel(formatLabel(label))).toEqual(label)
    }),
  )
})
