import { describe, expect, test } from 'vitest'
import { citationOf } from '../../../shared/meeting/citation.ts'
import { paragraphs } from '../../../shared/meeting/document.ts'
import { nameOf } from '../../../shared/meeting/paragraph-name.ts'
import { block, sitting } from '../report/sample-meeting.ts'

const meeting = sitting({
  draft: [
    block('heading', 'NHIỆM VỤ', 1, 'II.'),
    block('paragraph', 'Đoạn đầu.'),
    block('paragraph', 'Đoạn sau.'),
    block('item', 'Phấn đấu đạt các chỉ tiêu:', 3, '2.1.'),
    block('item', 'Giá trị sản xuất tăng;', 5, '-'),
    block('item', 'Thu nhập bình quân:', 5, '-'),
    block('item', 'Khu vực một;', 5, '+'),
    block('item', 'Khu vực hai;', 5, '+'),
    block('item', 'Thu ngân sách;', 5, '-'),
    block('item', 'Khu vực ba;', 5, '+'),
    block('item', 'Điểm khác:', 3, '2.2.'),
    block('item', 'Một ý khác.', 5, '-'),
  ],
})

const paragraphOf = (words: string) => {
  const found = paragraphs(meeting.document).find(({ id }) => id.includes(words))
  if (found === undefined) throw new Error(`no paragraph ${words}`)
  return found
}
const cited = (words: string) => {
  const { path, label, ordinal } = citationOf(meeting, paragraphOf(words))
  return [...path, label, ordinal].join(' ')
}

describe('A paragraph is cited', () => {
  test('by its label under those above it', () => {
    expect(cited('Phấn đấu')).toBe('II. 2.1. 1')
  })

  test('without a label by its number among the unlabelled', () => {
    expect(cited('Đoạn sau')).toBe('II.  2')
  })

  test('behind a dash by its number among the dashes of one point', () => {
    expect(cited('Giá trị')).toBe('II. 2.1. - 1')
    expect(cited('Thu ngân sách')).toBe('II. 2.1. - 3')
    expect(cited('Một ý khác')).toBe('II. 2.2. - 1')
  })

  test('behind a plus by its number among those of the point, as the dash above it has no name', () => {
    expect(cited('Khu vực hai')).toBe('II. 2.1. + 2')
    expect(cited('Khu vực ba')).toBe('II. 2.1. + 3')
  })
})

test('A refusal names what stands behind a dash by its first words', () => {
  expect(nameOf(paragraphOf('Giá trị'))).toBe('Giá trị sản xuất tăng;')
  expect(nameOf(paragraphOf('Phấn đấu'))).toBe('2.1.')
})
