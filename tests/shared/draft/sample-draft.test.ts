import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSequential, renumber } from '../../../shared/draft/numbering.ts'
import { outline } from '../../../shared/draft/outline.ts'
import { readDraft } from '../../../shared/draft/reader.ts'
import { readRoster } from '../../../shared/meeting/roster-reading.ts'
import { aboutShape } from '../../../shared/meeting/shape.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { seams } from './shown.ts'

const sample = (name: string) =>
  readFileSync(new URL(`../../../resources/samples/${name}`, import.meta.url), 'utf8')

const reading = readDraft(sample('du-thao-ket-luan-mau.txt'))
const words = reading.blocks.map(({ label, text }) => `${label ?? ''} ${plain(text)}`).join('\n')

test('the sample is read as it was written: kinds and labels in order', () => {
  const inShort = reading.blocks.map(({ kind, label }) => (label === null ? kind : label)).join(' ')
  expect(inShort).toBe(
    [
      'number draft-mark type subject subject opening',
      'I. paragraph paragraph paragraph',
      'II. paragraph 1. 1.1. 1.2. 1.3. 1.4. 1.5. 2. 2.1. 2.2. 2.3. 2.4. 3. 3.1. 3.2. 3.3. 4. 4.1. 4.2.',
      '5. 5.1. 5.2. 6. paragraph',
      'III. paragraph 1. 1.1. 1.2. 1.3. 1.4. paragraph 1.5. 2. 2.1. - - - - 2.2. 2.3. 2.4.',
      '3. 3.1. 3.2. a) b) c) d) đ) 3.3. 4. paragraph',
      'IV. 1. 2. 3. paragraph',
      'recipients-title recipients authority',
    ].join(' '),
  )
})

test('its parts and titles are headings, all else that is labelled an item', () => {
  const headings = reading.blocks.filter(({ kind }) => kind === 'heading').map(({ label }) => label)
  expect(headings.join(' ')).toBe('I. II. 1. 2. 3. 4. 5. 6. III. 1. 2. 3. 4. IV.')
  expect(outline(reading.blocks).map(({ children }) => children.length)).toEqual([0, 6, 4, 3])
})

test('three cuts are certain, one is asked about, and the page numbers are set aside', () => {
  expect(seams(reading)).toEqual(['bước + đi', 'hội, + cho', 'cáo + ngay', 'số”. ? Quan'])
  const pages = reading.dropped.filter(({ kind }) => kind === 'page-number').map(({ text }) => text)
  expect(pages).toEqual(['2', '3', '4', '5', '6', '7'])
})

test('its head fills in the form of a new meeting as the sample meeting has it', () => {
  const about = aboutShape.parse(JSON.parse(sample('hoi-nghi-mau.json')).about)
  const { body, higherBody, place, symbol } = about
  expect(reading.head).toEqual({ body, higherBody, place, symbol })
})

test('every label is in sequence, and stays when the draft is numbered anew', () => {
  const sequential = isSequential(reading.blocks)
  const counted = reading.blocks.filter(({ label }) => label !== null && label !== '-')
  expect(sequential).toEqual(new Set(counted.map(({ id }) => id)))
  const items = reading.blocks.map((block) => ({ ...block, numbered: sequential.has(block.id) }))
  expect([...renumber(items, reading.blocks).values()]).toEqual(reading.blocks.map(({ label }) => label))
})

test('the slips that were planted for the proofreader are still there', () => {
  const slips = [
    'mở rông',
    'tinh giảm',
    'của tinh về',
    'Ban Bí thư..',
    '"người tốt, việc tốt"',
    '“nói nhiều, làm ít”',
  ]
  const pairs = [
    'số hoá',
    'xã hội hóa',
    'văn hoá',
    'văn hóa',
    'hàng năm',
    'hằng năm',
    'Đề án điều chỉnh',
    'Đồ án điều chỉnh',
  ]
  for (const slip of [...slips, ...pairs, '4. VỀ QUỐC PHÒNG']) expect(words).toContain(slip)
})

test('the roster has 41 members and 12 guests, nobody twice, and three given names more than once', () => {
  const { delegates, skipped, namesakes } = readRoster(sample('danh-sach-dai-bieu-mau.txt'))
  expect(delegates.filter(({ role }) => role === 'member')).toHaveLength(41)
  expect(delegates.filter(({ role }) => role === 'guest')).toHaveLength(12)
  expect(skipped.map(({ why }) => why)).toEqual(['head'])
  expect(namesakes).toEqual([])
  const given = Map.groupBy(delegates, ({ name }) => name.split(' ').at(-1))
  expect([...given].filter(([, alike]) => alike.length > 1).map(([name]) => name)).toEqual([
    'Đức',
    'Nghĩa',
    'Dũng',
  ])
})
