import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOSEST, TIGHTEST } from '../../../shared/report/cost.ts'
import { layout } from '../../../shared/report/layout.ts'
import type { Page, PlacedLine } from '../../../shared/report/page.ts'
import { component, type Paper, type PaperBlock, passage } from '../../../shared/report/paper.ts'
import { MILLIMETRE } from '../../../shared/report/profile.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { paragraph as anyParagraph } from '../text/arbitrary.ts'
import { PARTY, TYPEWRITER, textOf, typewritten } from './picture.ts'
import { passagesOf } from './prose.ts'

/** What holds for every paper, whatever is written in it. */

const COLUMNS = 40
const profile = typewritten(COLUMNS, 12)

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('các', 'và', 'nhiệm', 'vụ', 'đảng', 'ủy', 'phường', '6', 'tháng', '-'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'ế', '/', '-'), minLength: 1, maxLength: 90 }),
  },
)
const words = fc.array(word, { minLength: 1, maxLength: 120 }).map((all) => rich(all.join(' ')))
const text = fc.oneof(words, anyParagraph).filter((each) => each.length > 0)

const block: fc.Arbitrary<PaperBlock> = fc
  .tuple(
    fc.constantFrom('body', 'body', 'body', 'heading1', 'subject', 'recipient'),
    text,
    fc.option(fc.constantFrom('1.1.', 'a)', '-'), { nil: null }),
  )
  .map(([part, text, label]) =>
    passage({
      ...component(part, text),
      label,
      heading: part === 'heading1' ? 1 : null,
      keepWithNext: part === 'heading1',
    }),
  )

const foot: PaperBlock = {
  kind: 'columns',
  place: 'foot',
  left: [component('recipient', rich('- Lưu.'))],
  right: [component('authority', rich('T/M')), component('name', rich('Đức'))],
}

const paper: fc.Arbitrary<Paper> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([blocks, isSigned]) => ({
    title: '',
    name: '',
    author: '',
    subject: '',
    blocks: isSigned ? [...blocks, foot] : blocks,
  }))

const set = (each: Paper) => layout(each, profile, TYPEWRITER)

/** Lines by page, each with its place in its passage. */
function linesOf(pages: readonly Page[]) {
  const lines = pages.flatMap(({ number, lines }) => lines.map((line) => ({ page: number, line })))
  return lines.map((each) => {
    const fellows = lines.filter(({ line }) => line.of.id === each.line.of.id)
    return { ...each, index: fellows.indexOf(each), count: fellows.length }
  })
}

function rightEdge({ runs }: PlacedLine): number {
  const last = runs.at(-1)
  return last === undefined ? 0 : last.x + last.width
}

describe('Whatever is written in a paper', () => {
  test('every word stands on the pages once, in order', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const written = each.blocks
          .flatMap(passagesOf)
          .map(({ label, text }) => `${label ?? ''} ${plain(text)}`.trim().split(/\s+/))
        expect(textOf(set(each)).map((all) => all.split(/\s+/))).toEqual(written)
      }),
    )
  })

  test('no line is wider than its column, and none overlaps itself', () => {
    fc.assert(
      fc.property(paper, (each) => {
        for (const { line } of linesOf(set(each))) {
          expect(rightEdge(line)).toBeLessThanOrEqual(COLUMNS + 1e-6)
          expect(line.runs[0]?.x ?? 0).toBeGreaterThanOrEqual(-1e-6)
          line.runs.forEach((run, i) => {
            const before = line.runs[i - 1]
            if (before !== undefined) expect(run.x).toBeCloseTo(before.x + before.width, 6)
          })
        }
      }),
    )
  })

  test('spaces are never tighter or looser than the bounds', () => {
    fc.assert(
      fc.property(paper, (each) => {
        for (const run of set(each).flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))) {
          expect(run.spread).toBeGreaterThanOrEqual(-TIGHTEST - 1e-6)
          expect(run.spread).toBeLessThanOrEqual(LOOSEST + 1e-6)
        }
      }),
    )
  })

  test('no page begins or ends with a single line of a longer paragraph', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const lines = linesOf(set(each)).filter(({ line }) => line.of.part !== 'heading1')
        for (const [i, { page, index, count }] of lines.entries()) {
          const parted = index > 0 && lines[i - 1]?.page !== page
          if (parted) expect(Math.min(index, count - index)).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  test('no heading is the last on its page, unless it is the last of all or headings fill the page', () => {
    fc.assert(
      fc.property(paper, (each) => {
        for (const { lines } of set(each).slice(0, -1)) {
          const isFilled = lines.every(({ of }) => of.heading !== null)
          if (!isFilled) expect(lines.at(-1)?.of.heading ?? null).toBeNull()
        }
      }),
    )
  })

  test('the signature stands whole and below text', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const pages = set(each)
        const signed = pages.filter(({ lines }) => lines.some(({ of }) => of.part === 'name'))
        if (each.blocks.at(-1)?.kind !== 'columns') return
        expect(signed).toEqual(pages.slice(-1))
        expect(pages.at(-1)?.lines.some(({ of }) => of.part === 'authority')).toBe(true)
        const [first] = pages.at(-1)?.lines ?? []
        expect(first?.of.id).toBeLessThan(each.blocks.length - 1)
      }),
    )
  })

  test('nothing stands outside the margins of a real sheet', () => {
    const { page } = PARTY
    fc.assert(
      fc.property(paper, (each) => {
        for (const { lines, height } of layout(each, PARTY, TYPEWRITER)) {
          for (const line of lines) {
            expect(line.baseline).toBeGreaterThan(page.top * MILLIMETRE)
            expect(line.baseline).toBeLessThan(height - page.bottom * MILLIMETRE)
            expect(rightEdge(line)).toBeLessThanOrEqual((page.width - page.right) * MILLIMETRE + 1e-6)
          }
        }
      }),
    )
  })
})
