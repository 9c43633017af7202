import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSequential, type Numbered, renumber } from '../../../shared/draft/numbering.ts'
import type { Placed } from '../../../shared/draft/outline.ts'
import { placed } from './placed.ts'

function taken(draft: readonly Placed[]): readonly Numbered[] {
  const sequential = isSequential(draft)
  return draft.map((block) => ({ ...block, numbered: sequential.has(block.id) }))
}

/** An amendment's paragraph, which joins whatever row it is put into. */
function added(label: string, id = 'new'): Numbered {
  const [block] = placed(label)
  return { id, kind: 'item', level: block?.level ?? 0, label, numbered: true }
}

/** The labels after renumbering, as one line. */
function labels(items: readonly Numbered[], draft: readonly Placed[]): string {
  const now = renumber(items, draft)
  return items.map(({ id }) => now.get(id) ?? '¶').join(' ')
}

function relabelled(items: readonly Numbered[], draft: readonly Placed[]): readonly Numbered[] {
  const now = renumber(items, draft)
  return items.map((item) => ({ ...item, label: now.get(item.id) ?? null }))
}

describe('what a draft numbers in sequence', () => {
  test.each([
    ['I. 1. 1.1. 1.2. 2. II. 1.', 'p1 p2 p3 p4 p5 p6 p7'],
    ['I- 1- a) b) c) d) đ) e)', 'p1 p2 p3 p4 p5 p6 p7 p8'],
    ['a) b) c) d) e) f)', 'p1 p2 p3 p4 p5 p6'],
    ['1. 2. 4.', ''],
    ['1. 2. 2.', ''],
    ['I. 1. 3. II. 1. 2.', 'p1 p4 p5 p6'],
    ['4. 5. 6.', 'p1 p2 p3'],
    ['1. ¶ - - 2.', 'p1 p5'],
    ['1. 1.1. 2.2.', 'p1'],
  ])('in %s: %s', (draft, ids) => {
    expect([...isSequential(placed(draft))].join(' ')).toBe(ids)
  })
})

describe('a paragraph put in', () => {
  test.each([
    ['I. 1. 2. 3.', 2, '1.', 'I. 1. 2. 3. 4.'],
    ['I. 1. 2. 3.', 1, '9.', 'I. 1. 2. 3. 4.'],
    ['1. 1.1. 1.2. 2. 2.1.', 0, '1.', '1. 2. 2.1. 2.2. 3. 3.1.'],
    ['1. 1.1. 1.2. 2. 2.1.', 2, '1.1.', '1. 1.1. 1.2. 1.3. 2. 2.1.'],
    ['1. 1.1. 1.1.1. 1.2. 1.2.1.', 1, '1.1.', '1. 1.1. 1.2. 1.2.1. 1.3. 1.3.1.'],
    ['a) b) c) d) đ)', 5, 'e)', 'a) b) c) d) đ) e)'],
    ['a) b) c) d) e) f)', 1, 'b)', 'a) b) c) d) e) f) g)'],
    ['I- II- III-', 1, 'II-', 'I- II- III- IV-'],
    ['A. B.', 1, 'B.', 'A. B. C.'],
    ['1. 2. 4.', 2, '3.', '1. 2. 3. 4.'],
    ['1. 2. 4.', 3, '5.', '1. 2. 4. 5.'],
    ['I. ¶ II. ¶', 2, '1.', 'I. ¶ 1. II. ¶'],
    ['1. 1.1. 2. ¶', 3, '7.7.', '1. 1.1. 2. 2.1. ¶'],
    ['- - -', 1, '-', '- - - -'],
    ['I. 1. 2. II. 3. 4.', 2, '2.', 'I. 1. 2. 3. II. 4. 5.'],
    ['I. 1. 2. II. 3. III. ¶', 7, '1.', 'I. 1. 2. II. 3. III. ¶ 4.'],
    ['4. 5.', 0, '4.', '4. 5. 6.'],
    ['2.1. 2.2.', 1, '2.2.', '2.1. 2.2. 2.3.'],
    ['1. 3.1. 3.2.', 2, '3.2.', '1. 3.1. 3.2. 3.3.'],
    ['1. 2. a)', 1, '1-', '1. 1- 2. a)'],
  ])('into %s at %i as %s gives %s', (drafted, at, label, expected) => {
    const draft = placed(drafted)
    expect(labels(taken(draft).toSpliced(at, 0, added(label)), draft)).toBe(expected)
  })
})

describe('a paragraph taken out', () => {
  test.each([
    ['I. 1. 2. 3.', 1, 'I. 1. 2.'],
    ['1. 2. 3.', 0, '1. 2.'],
    ['4. 5. 6.', 0, '4. 5.'],
    ['1. 1.1. 2. 2.1.', 0, '1.1. 1. 1.1.'],
    ['1. 2. 4.', 1, '1. 4.'],
    ['I. 1. II. 2. 3.', 1, 'I. II. 1. 2.'],
  ])('of %s at %i leaves %s', (drafted, at, expected) => {
    const draft = placed(drafted)
    expect(labels(taken(draft).toSpliced(at, 1), draft)).toBe(expected)
  })
})

describe('a paragraph moved', () => {
  test.each([
    ['1. 2. 3.', 0, 2, '1. 2. 3.'],
    ['1. 1.1. 1.2. 2. 2.1.', 1, 4, '1. 1.1. 2. 2.1. 2.2.'],
    ['1. 1.1. 1.1.1. 2. 2.1.', 2, 3, '1. 1.1. 2. 1.1.1. 2.1.'],
    ['I. 1. 3. II. 1. 2.', 4, 2, 'I. 1. 1. 3. II. 1.'],
    ['I. 1. 3. II. 1. 2.', 2, 4, 'I. 1. II. 1. 3. 2.'],
  ])('in %s from %i to %i gives %s', (drafted, from, to, expected) => {
    const draft = placed(drafted)
    const items = taken(draft)
    const moved = items.slice(from, from + 1)
    expect(labels(items.toSpliced(from, 1).toSpliced(to, 0, ...moved), draft)).toBe(expected)
  })
})

const anyLabel = fc.constantFrom(
  ...['I.', 'II.', 'III.', '1.', '2.', '3.', '1-', '2-', '1.1.', '1.2.', '2.1.', '1.1.1.', '1.1.2.'],
  ...['a)', 'b)', 'đ)', 'f)', '-', '+', '¶', '#', 'A.', 'B.'],
)
/** Mostly in disorder. */
const anyDraft = fc.array(anyLabel, { minLength: 1, maxLength: 30 }).map((list) => placed(list.join(' ')))
/** In order: parts, items, points and letters, each with some of the next. */
const orderlyDraft = fc
  .array(fc.array(fc.nat(3), { maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const list = parts.flatMap((items, part) => [
      ['I.', 'II.', 'III.', 'IV.'][part] ?? '#',
      ...items.flatMap((points, item) => [
        `${item + 1}.`,
        ...Array.from({ length: points }, (_, point) => `${item + 1}.${point + 1}.`),
      ]),
    ])
    return placed(list.join(' '))
  })
const draftAndPlaces = fc.tuple(fc.oneof(anyDraft, orderlyDraft), fc.nat(29), fc.nat(29), anyLabel)

describe('laws of numbering', () => {
  test('an unchanged draft keeps each label', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, orderlyDraft), (draft) => {
        expect(relabelled(taken(draft), draft)).toEqual(taken(draft))
      }),
    )
  })

  test('numbering twice is numbering once, whatever was put in, moved and taken out', () => {
    fc.assert(
      fc.property(draftAndPlaces, fc.nat(29), ([draft, at, to, label], out) => {
        const items = taken(draft).toSpliced(at, 0, added(label === '¶' || label === '#' ? '1.' : label))
        const moved = items.slice(out, out + 1)
        const once = relabelled(items.toSpliced(out, 1).toSpliced(to, 0, ...moved), draft)
        expect(relabelled(once, draft)).toEqual(once)
      }),
    )
  })

  test('what is put in and taken out again leaves no trace', () => {
    fc.assert(
      fc.property(draftAndPlaces, ([draft, at, , label]) => {
        const with1 = relabelled(taken(draft).toSpliced(at, 0, added(label === '¶' ? '1.' : label)), draft)
        const without = with1.filter(({ id }) => id !== 'new')
        expect(relabelled(without, draft)).toEqual(taken(draft))
      }),
    )
  })

  test('an orderly draft stays orderly when a paragraph below its first part is moved and another put in', () => {
    const place = fc.integer({ min: 1, max: 29 })
    fc.assert(
      fc.property(orderlyDraft, place, place, fc.constantFrom('1.', '1.1.'), (draft, from, to, label) => {
        const items = taken(draft)
        const moved = items.slice(from, from + 1)
        const changed = items.toSpliced(from, 1).toSpliced(to, 0, ...moved, added(label))
        const now = relabelled(changed, draft)
        expect(isSequential(now)).toEqual(
          new Set(now.filter((block) => block.label !== null).map(({ id }) => id)),
        )
      }),
    )
  })
})
