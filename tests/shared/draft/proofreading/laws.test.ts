import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../../electron/core/lexicon.ts'
import { BLOCK_KINDS, type Block, LEVELS } from '../../../../shared/draft/block.ts'
import type { Finding } from '../../../../shared/draft/proofreading/finding.ts'
import { mended } from '../../../../shared/draft/proofreading/mending.ts'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { MARKS } from '../../../../shared/text/span.ts'
import { plain, tidy } from '../../../../shared/text/tidy.ts'
import { draft, shown } from './proof.ts'

/** Pieces that papers are made of, right and wrong, in any order. */
const piece = fc.constantFrom(
  ...[
    'Tiếp tục đổi mới',
    'tinh giảm biên chế',
    'Trung ương, tinh về',
    'số hoá',
    'xã hội hóa',
    'hàng năm',
    'hằng năm',
  ],
  ...[
    '"bốn tốt"',
    '“chi bộ số”',
    '(nói dài',
    'đoạn)',
    '”',
    '"',
    'của của',
    'nghành',
    'cuả',
    'kinh tế-xã hội',
  ],
  ...[
    'kinh tế - xã hội',
    'phát- triển',
    '6 tháng',
    '06 tháng',
    '2 xã',
    '5/9/2026',
    '31/02/2026',
    '15840',
    '7.2%',
  ],
  ...[
    'Nghị quyết số 04-NQ/TU ngày 14/12/2022',
    'Nghị quyết số 04-NQ/TU, ngày 15/12/2022',
    'Kết luận 4-NQ/TU',
  ],
  ...[
    '2021-2025',
    '2020 - 2025',
    'Lập Đề án điều chỉnh quy hoạch chung đô thị',
    'Lập Đồ án điều chỉnh quy hoạch chung đô thị',
  ],
  ...[
    'VỀ AN NINH',
    'Văn',
    'constructor',
    '__proto__',
    's¶n',
    'e\u0323\u0323',
    '7,22%',
    '04-NQ/TU',
    '- xã',
    '\n',
  ],
)
const sign = fc.constantFrom(
  '',
  '',
  '',
  '.',
  '..',
  ',',
  ' ,',
  ';',
  '...',
  ',...',
  ':',
  '(',
  ')',
  '?!',
  '-',
  ' -',
)
const styled = fc.record({
  text: fc.tuple(piece, sign).map((parts) => parts.join('')),
  marks: fc.subarray([...MARKS]),
})
const text = fc
  .array(styled, { maxLength: 9 })
  .chain((spans) =>
    fc
      .constantFrom(' ', ' ', '')
      .map((gap) => tidy(spans.map((span) => ({ ...span, text: span.text + gap })))),
  )
const block = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  level: fc.constantFrom(...LEVELS),
  label: fc.constantFrom(
    null,
    'I.',
    'II.',
    '1.',
    '2.',
    '4.',
    '1.1.',
    '1.2.',
    '2.1.',
    'a)',
    'b)',
    'd)',
    '-',
    'Điều 1.',
  ),
  text,
})
const paper: fc.Arbitrary<readonly Block[]> = fc
  .array(block, { maxLength: 9 })
  .map((blocks) => blocks.map((one, i) => ({ ...one, id: `b${i}` })))

const read = (blocks: readonly Block[]) => proofread(blocks, lexicon())

test('every finding is at a place that is there, and holds the letters of that place', () => {
  fc.assert(
    fc.property(paper, (blocks) => {
      for (const { blockId, place, found } of read(blocks)) {
        const at = blocks.find(({ id }) => id === blockId)
        if (place.in === 'label') expect(at?.label).toBe(found)
        else {
          expect(place.from).toBeLessThan(place.to)
          expect(plain(at?.text ?? []).slice(place.from, place.to)).toBe(found)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('findings come in the order of the text, and reading again gives the same', () => {
  fc.assert(
    fc.property(paper, (blocks) => {
      const found = read(blocks)
      const order = (finding: Finding) => [
        blocks.findIndex(({ id }) => id === finding.blockId),
        finding.place.in === 'label' ? -1 : finding.place.from,
      ]
      const places = found.map(order)
      expect(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(places)
      expect(read(blocks)).toEqual(found)
    }),
    { numRuns: 60 },
  )
})

const like = (blocks: readonly Block[], { blockId, found, why }: Finding) =>
  read(blocks).filter((one) => one.blockId === blockId && one.found === found && one.why.code === why.code)
    .length

const put = (blocks: readonly Block[], finding: Finding) => {
  const old = blocks.find(({ id }) => id === finding.blockId)
  const mendedBlock = old ? mended(old, finding) : null
  return mendedBlock ? blocks.map((one) => (one.id === mendedBlock.id ? mendedBlock : one)) : null
}

test('a suggestion put in place takes its finding away', () => {
  fc.assert(
    fc.property(paper, (blocks) => {
      for (const finding of read(blocks).filter(({ suggestion }) => suggestion !== null)) {
        const after = put(blocks, finding)
        expect(after).not.toBeNull()
        expect(like(after ?? [], finding), shown(finding)).toBeLessThan(like(blocks, finding))
      }
    }),
    { numRuns: 60 },
  )
})

test('a suggestion is tidy, and whatever it does not touch stays as it is', () => {
  fc.assert(
    fc.property(paper, (blocks) => {
      for (const finding of read(blocks)) {
        const { place, suggestion, blockId } = finding
        if (suggestion === null || place.in === 'label') continue
        const before = plain(blocks.find(({ id }) => id === blockId)?.text ?? [])
        const after = put(blocks, finding)?.find(({ id }) => id === blockId)
        expect(suggestion).toEqual(tidy(suggestion))
        expect(plain(after?.text ?? [])).toBe(
          before.slice(0, place.from) + plain(suggestion) + before.slice(place.to),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('a finding of words that have changed since changes nothing', () => {
  const [at] = draft('Theo chủ trương của Bộ Chính trị.. Tăng cường.')
  const [finding] = at ? read([at]) : []
  expect(at && finding && mended({ ...at, text: [{ text: 'Khác.', marks: [] }] }, finding)).toBeNull()
})

describe('a paper without a slip', () => {
  const CLEAN = [
    'Thực hiện Nghị quyết số 08-NQ/ĐU, ngày 18/12/2025 của Đảng ủy về nhiệm vụ năm 2026, Hội nghị thống nhất kết luận:',
    'I. ĐÁNH GIÁ KẾT QUẢ 6 THÁNG ĐẦU NĂM',
    'Kinh tế - xã hội phát triển ổn định (tăng 7,22% so với cùng kỳ); thu ngân sách đạt 15.840 triệu đồng.',
    'II. NHIỆM VỤ TRỌNG TÂM',
    '1. Về xây dựng Đảng',
    '1.1. Đổi mới phương thức lãnh đạo; nâng cao chất lượng sinh hoạt chi bộ, xây dựng “chi bộ bốn tốt”.',
    '1.2. Hằng năm kết nạp từ 03 đến 05 đảng viên; hoàn thành trước ngày 05/9/2026.',
    '2. Về kinh tế',
    '2.1. Đẩy mạnh số hóa hồ sơ, cải cách hành chính, gồm:',
    'a) Rà soát thủ tục;',
    'b) Công khai kết quả.',
  ]

  test('gives nothing', () => {
    expect(read(draft(...CLEAN)).map(shown)).toEqual([])
  })

  test('and one slip in it gives one finding', () => {
    const slip = CLEAN.map((words) => words.replace('Đổi mới phương thức', 'Đổi mới của của phương thức'))
    expect(read(draft(...slip)).map(shown)).toEqual(['của của→của word-twice'])
  })
})

test.each([
  ['a letter', 'a'],
  ['a letter with marks', 'ế'],
  ['a letter taken apart', 'a\u0301'],
  ['brackets', '('],
  ['figures', '1/'],
  ['dashes', 'a-'],
  ['words', 'của các '],
])('a paragraph of %s twenty thousand times over comes to an end', (_, letters) => {
  const text = [{ text: letters.repeat(20_000), marks: [] }]
  expect(() => read([{ id: 'a', kind: 'paragraph', level: 0, label: null, text }])).not.toThrow()
})
