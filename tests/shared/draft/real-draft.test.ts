import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDraft } from '../../../shared/draft/reader.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { seams } from './shown.ts'

/**
 * A real draft, taken from a scan. It is kept in a folder beside the project that may be absent; the shipped
 * sample, which has the same shape, is read in `sample-draft.test.ts` in any case.
 */
const REAL_DRAFT = new URL('../../../../shared/samples/du-thao-ket-luan.txt', import.meta.url)
const present = existsSync(REAL_DRAFT)
if (!present) console.log('The real draft is not beside the project: only the shipped sample is read.')

/** Written down by hand from the text: kind, level and label of each block, and the words it begins with. */
const EXPECTED = [
  ['number', 0, null, 'Số -KL/TU'],
  ['draft-mark', 0, null, 'Dự thảo'],
  ['type', 0, null, 'KẾT LUẬN'],
  ['subject', 0, null, 'CỦA HỘI NGHỊ'],
  ['subject', 0, null, 'kiểm điểm sự'],
  ['opening', 0, null, 'Ban Chấp hành'],
  ['heading', 1, 'I.', 'ĐÁNH GIÁ'],
  ['paragraph', 0, null, 'Trong bối cảnh'],
  ['paragraph', 0, null, 'Tập trung thực'],
  ['paragraph', 0, null, 'Bên cạnh những'],
  ['heading', 1, 'II.', 'NHIỆM VỤ'],
  ['paragraph', 0, null, 'Để thực hiện'],
  ['heading', 2, '1.', 'Công tác xây'],
  ['item', 3, '1.1.', 'Tích cực đổi'],
  ['item', 3, '1.2.', 'Tiếp tục thực'],
  ['item', 3, '1.3.', 'Xây dựng Kế'],
  ['item', 3, '1.4.', 'Tiếp tục lãnh'],
  ['item', 3, '1.5.', 'Chỉ đạo nâng'],
  ['heading', 2, '2.', 'Về phát triển'],
  ['item', 3, '2.1.', 'Tập trung lãnh'],
  ['item', 3, '2.2.', 'Tiếp tục chỉ'],
  ['item', 3, '2.3.', 'Cải thiện mạnh'],
  ['item', 3, '2.4.', 'Tập trung lãnh'],
  ['heading', 2, '3.', 'Về quốc phòng'],
  ['paragraph', 0, null, 'Chỉ đạo hoàn'],
  ['heading', 1, 'III.', 'CÁC NHIỆM'],
  ['paragraph', 0, null, 'Từ nay đến'],
  ['heading', 2, '1.', 'Về xây dựng'],
  ['item', 3, '1.1.', 'Đẩy mạnh tuyên'],
  ['item', 3, '1.2.', 'Tiếp tục lãnh'],
  ['item', 3, '1.3.', 'Lãnh đạo, chỉ'],
  ['item', 3, '1.4.', 'Tập trung xây'],
  ['item', 3, '1.5.', 'Tập trung thực'],
  ['item', 3, '1.6.', 'Nâng cao hiệu'],
  ['paragraph', 0, null, 'Đẩy mạnh ứng'],
  ['item', 3, '1.7.', 'Tiếp tục triển'],
  ['heading', 2, '2.', 'Về phát triển'],
  ['item', 3, '2.1.', 'Tập trung rà'],
  ['item', 3, '2.2.', 'Tập trung rà'],
  ['item', 3, '2.3.', 'Tập trung nguồn'],
  ['item', 3, '2.4.', 'Phát triển thương'],
  ['item', 3, '2.5.', 'Tiếp tục chỉ'],
  ['item', 3, '2.6.', 'Huy động các'],
  ['item', 3, '2.7.', 'Thực hiện đồng'],
  ['item', 3, '2.8.', 'Tăng cường quản'],
  ['heading', 2, '3.', 'Về văn hóa'],
  ['item', 3, '3.1.', 'Đổi mới mạnh'],
  ['item', 3, '3.2.', 'Tiếp tục chỉ'],
  ['item', 3, '3.3.', 'Tăng cường công'],
  ['item', 3, '3.4.', 'Phối hợp phát'],
  ['item', 3, '3.5.', 'Tiếp tục thực'],
  ['heading', 2, '4.', 'VỀ QUỐC'],
  ['paragraph', 0, null, 'Tiếp tục tăng'],
  ['heading', 1, 'IV.', 'TỔ CHỨC'],
  ['item', 2, '1.', 'Hội đồng nhân'],
  ['item', 2, '2.', 'Ban Thường vụ'],
  ['recipients-title', 0, null, 'Nơi nhận:'],
  ['recipients', 0, null, '- Ban Thường'],
  ['authority', 0, null, 'T/M THỊ'],
] as const

const source = present ? readFileSync(REAL_DRAFT, 'utf8') : ''
const reading = readDraft(source)
const words = reading.blocks.map(({ text }) => plain(text))

test.runIf(present)('its 62 blocks of text become 59', () => {
  expect(source.split(/\n\s*\n/).filter((block) => block.trim() !== '')).toHaveLength(62)
  expect(reading.blocks).toHaveLength(59)
})

test.runIf(present)('kind, level, label and first words of each are those written down by hand', () => {
  const found = reading.blocks.map(({ kind, level, label }, i) => {
    const length = EXPECTED[i]?.[3].length ?? 20
    return [kind, level, label, words[i]?.slice(0, length)]
  })
  expect(found).toEqual(EXPECTED)
})

test.runIf(present)('three cuts are certain and one is asked about', () => {
  expect(seams(reading)).toEqual(['điều + hành', 'toán, + bảo', 'bằng + những', 'chính. ? Đẩy'])
})

test.runIf(present)('ten recipients stand in ten lines, one of them wrapped in the source', () => {
  const recipients = words.at(-2)?.split('\n') ?? []
  expect(recipients).toHaveLength(10)
  expect(recipients[2]).toMatch(/^- Đ\/c .*UVBTVTU, Giám đốc CA tỉnh/)
})

test.runIf(present)('italics, bold and every slip are as in the source', () => {
  expect(reading.blocks[4]?.text.map(({ marks }) => marks)).toEqual([['bold']])
  const italics = reading.blocks.flatMap(({ text }) => text.filter(({ marks }) => marks.includes('italic')))
  expect(italics).toHaveLength((source.match(/(?<!\*)\*(?!\*)/g)?.length ?? 0) / 2)
  expect(italics.map(({ text }) => text)).toContain('từ cầu Bàu đến sông Rớ')
  for (const slip of ['Bộ Chính trị..', 'nói dài', 'Trung ương, tinh về', 'tinh giảm', 'đô thị hoá']) {
    expect(words.join('\n')).toContain(slip)
  }
})

test.runIf(present)('no letter is lost', () => {
  const letters = (text: string) => text.normalize('NFC').replace(/[\s*]/g, '')
  const kept = reading.blocks.map((block, i) => (block.label ?? '') + words[i]).join('')
  expect(letters(kept)).toBe(letters(source))
  expect(reading.dropped).toEqual([])
})
