import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLOCK_KINDS, LEVELS } from '../../../shared/draft/block.ts'
import {
  answer,
  joinWithNext,
  partAt,
  remove,
  setKind,
  setLabel,
  setLevel,
} from '../../../shared/draft/correction.ts'
import { readDraft } from '../../../shared/draft/reader.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { anySource, letters } from './drafts.ts'
import { seams, shown } from './shown.ts'

const given = (...pieces: readonly string[]) => readDraft(pieces.join('\n\n'))
const lines = (reading: Reading) => reading.blocks.map(shown)

describe('kind, level and label', () => {
  const reading = given('1.1. Rà soát nguồn thu.', 'Báo cáo kết quả.', 'Nơi nhận:')

  test('an item made a paragraph gets its label back among its words, and again apart as an item', () => {
    const paragraph = setKind(reading, 'b1', 'paragraph')
    expect(lines(paragraph)[0]).toBe('paragraph | 1.1. Rà soát nguồn thu.')
    expect(setKind(paragraph, 'b1', 'item')).toEqual(reading)
  })

  test('an item made a heading keeps its label', () => {
    expect(lines(setKind(reading, 'b1', 'heading'))[0]).toBe('heading 3 1.1. | Rà soát nguồn thu.')
  })

  test('a paragraph made a heading stands at the level above it', () => {
    expect(lines(setKind(reading, 'b2', 'heading'))[1]).toBe('heading 3 | Báo cáo kết quả.')
    expect(lines(setKind(given('Một.'), 'b1', 'heading'))[0]).toBe('heading 1 | Một.')
  })

  test('a level can be set where there is one', () => {
    expect(lines(setLevel(reading, 'b1', 2))[0]).toBe('item 2 1.1. | Rà soát nguồn thu.')
    expect(setLevel(reading, 'b1', 0)).toBe(reading)
    expect(setLevel(reading, 'b2', 2)).toBe(reading)
  })

  test.each([
    ['b1', '1.2.', 'item 3 1.2. | Rà soát nguồn thu.'],
    ['b1', ' a) ', 'item 4 a) | Rà soát nguồn thu.'],
    ['b1', 'Điều 1.', 'item 3 Điều 1. | Rà soát nguồn thu.'],
    ['b1', null, 'paragraph | Rà soát nguồn thu.'],
    ['b1', '', 'paragraph | Rà soát nguồn thu.'],
    ['b2', '-', 'item 5 - | Báo cáo kết quả.'],
    ['b2', 'Báo', 'item 3 Báo | cáo kết quả.'],
    ['b3', '1.', 'recipients-title | Nơi nhận:'],
  ])('%s labelled %j', (id, label, expected) => {
    expect(lines(setLabel(reading, id, label))).toContain(expected)
  })

  test('a heading without its label is still a heading', () => {
    expect(lines(setLabel(given('I. ĐÁNH GIÁ', 'Tốt.'), 'b1', null))[0]).toBe('heading 1 | ĐÁNH GIÁ')
  })
})

describe('joining and parting', () => {
  test('what a page break cut can be parted, and joined again', () => {
    const reading = given('1. Điều hành theo dự toán,', 'bảo đảm tiết kiệm.')
    const parted = partAt(reading, 'b1', reading.joins[0]?.at ?? 0)
    expect(lines(parted)).toEqual(['item 2 1. | Điều hành theo dự toán,', 'paragraph | bảo đảm tiết kiệm.'])
    expect(parted.joins).toEqual([])
    expect(joinWithNext(parted, 'b1')).toEqual(reading)
  })

  test('an item that is joined brings its label with it, and has it back when parted', () => {
    const reading = given('1. Một.', '2. **Hai.**', 'Ba.')
    const joined = joinWithNext(reading, 'b1')
    expect(lines(joined)).toEqual(['item 2 1. | Một. 2. **Hai.**', 'paragraph | Ba.'])
    expect(partAt(joined, 'b1', 5)).toEqual({ ...reading, doubts: [] })
  })

  test('a join inside what is joined moves along', () => {
    const reading = given('1. Một hai,', 'ba bốn.', '2. Năm sáu,', 'bảy.')
    const joined = joinWithNext(reading, 'b1')
    expect(lines(joined)).toEqual(['item 2 1. | Một hai, ba bốn. 2. Năm sáu, bảy.'])
    expect(seams(joined)).toEqual(['hai, + ba', 'bốn. + 2.', 'sáu, + bảy.'])
    const parted = partAt(joined, 'b1', joined.joins[1]?.at ?? 0)
    expect(parted).toEqual(reading)
  })

  test('parted elsewhere, the second is read anew', () => {
    const [id] = ['b1']
    const reading = given('1. Rà soát nguồn thu. 2. Báo cáo kết quả.')
    const parted = partAt(reading, id, 19)
    expect(lines(parted)).toEqual(['item 2 1. | Rà soát nguồn thu.', 'item 2 2. | Báo cáo kết quả.'])
    expect(parted.blocks[1]?.id).toBe('b2')
    expect(lines(partAt(reading, id, 7))).toEqual([
      'item 2 1. | Rà soát',
      'paragraph | nguồn thu. 2. Báo cáo kết quả.',
    ])
  })

  test('recipients part and join at their lines', () => {
    const reading = given('Nơi nhận:\n- Tỉnh ủy,\n- Lưu.', 'T/M ĐẢNG ỦY')
    const parted = partAt(reading, 'b2', 10)
    expect(lines(parted)).toEqual([
      'recipients-title | Nơi nhận:',
      'recipients | - Tỉnh ủy,',
      'recipients | - Lưu.',
      'authority | T/M ĐẢNG ỦY',
    ])
    expect(lines(joinWithNext(parted, 'b2'))).toEqual(lines(reading))
  })

  test('nothing to join with, nothing to part', () => {
    const reading = given('Một.')
    expect(joinWithNext(reading, 'b1')).toBe(reading)
    expect(partAt(reading, 'b1', 0)).toBe(reading)
    expect(partAt(reading, 'b1', 4)).toBe(reading)
    expect(partAt(reading, 'b9', 1)).toBe(reading)
  })
})

describe('doubts', () => {
  const reading = given('1. Một.', 'Hai.', '2. Ba.')
  const [doubt] = reading.doubts

  test('answered with join', () => {
    if (doubt === undefined) throw new Error('there is a doubt')
    const joined = answer(reading, doubt, 'join')
    expect(lines(joined)).toEqual(['item 2 1. | Một. Hai.', 'item 2 2. | Ba.'])
    expect(joined.doubts).toEqual([])
    expect(answer(joined, doubt, 'join')).toBe(joined)
  })

  test('answered with keep', () => {
    if (doubt === undefined) throw new Error('there is a doubt')
    const kept = answer(reading, doubt, 'keep')
    expect(kept).toEqual({ ...reading, doubts: [] })
  })

  test('a doubt goes when one of its blocks is removed, and follows the end of the first when that is parted', () => {
    expect(remove(reading, 'b2').doubts).toEqual([])
    expect(seams(partAt(given('1. Một hai.', 'Ba.', '2. Bốn.'), 'b1', 3))).toEqual(['hai. ? Ba.'])
  })
})

test('a removed block is listed, and what stood behind it stands behind the one before', () => {
  const reading = readDraft('Một.\n\n1. Hai.\n\n-----\n\nBa.')
  expect(remove(reading, 'b2')).toMatchObject({
    blocks: [{ id: 'b1' }, { id: 'b3' }],
    dropped: [
      { kind: 'rule', text: '-----', afterId: 'b1' },
      { kind: 'removed', text: '1. Hai.', afterId: 'b1' },
    ],
  })
  expect(remove(reading, 'b9')).toBe(reading)
})

/** One correction on some block; the numbers choose which and where. */
const correction = fc.oneof(
  fc.record({ what: fc.constant('kind' as const), kind: fc.constantFrom(...BLOCK_KINDS) }),
  fc.record({ what: fc.constant('level' as const), level: fc.constantFrom(...LEVELS) }),
  fc.record({ what: fc.constant('join' as const) }),
  fc.record({ what: fc.constant('part' as const), at: fc.nat(60) }),
)
type Correction = typeof correction extends fc.Arbitrary<infer Value> ? Value : never

function corrected(reading: Reading, place: number, made: Correction): Reading {
  const id = reading.blocks[place % Math.max(reading.blocks.length, 1)]?.id ?? ''
  switch (made.what) {
    case 'kind':
      return setKind(reading, id, made.kind)
    case 'level':
      return setLevel(reading, id, made.level)
    case 'join':
      return joinWithNext(reading, id)
    case 'part':
      return partAt(reading, id, made.at)
  }
}

const wholeText = ({ blocks }: Reading) =>
  blocks.map(({ label, text }) => (label ?? '') + plain(text)).join('')
const corrections = fc.array(fc.tuple(fc.nat(40), correction), { maxLength: 12 })

describe('laws of correction', () => {
  test('no letter is lost or moved by any row of corrections', () => {
    fc.assert(
      fc.property(anySource, corrections, (source, row) => {
        const reading = readDraft(source)
        const last = row.reduce((now, [place, made]) => corrected(now, place, made), reading)
        expect(letters(wholeText(last))).toBe(letters(wholeText(reading)))
        expect(new Set(last.blocks.map(({ id }) => id)).size).toBe(last.blocks.length)
      }),
    )
  })

  test('parting what was joined restores both, after any row of corrections', () => {
    fc.assert(
      fc.property(anySource, corrections, fc.nat(40), (source, row, place) => {
        const before = row.reduce((now, [at, made]) => corrected(now, at, made), readDraft(source))
        const first = before.blocks[place % Math.max(before.blocks.length, 1)]
        if (first === undefined) return
        const joined = joinWithNext(before, first.id)
        const after = partAt(joined, first.id, plain(first.text).length + 1)
        if (joined === before) return
        expect(after.blocks).toEqual(before.blocks)
        expect(after.joins).toEqual(before.joins)
      }),
    )
  })

  test('every seam stays at white space, and every doubt between neighbours', () => {
    fc.assert(
      fc.property(anySource, corrections, (source, row) => {
        const { blocks, joins, doubts } = row.reduce(
          (now, [place, made]) => corrected(now, place, made),
          readDraft(source),
        )
        const ids = blocks.map(({ id }) => id)
        for (const { blockId, at } of joins) {
          expect(plain(blocks[ids.indexOf(blockId)]?.text ?? []).charAt(at - 1)).toMatch(/\s/)
        }
        for (const { firstId, secondId } of doubts)
          expect(ids.indexOf(secondId)).toBe(ids.indexOf(firstId) + 1)
      }),
    )
  })
})
