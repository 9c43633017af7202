import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOSEST, TIGHTEST } from '../../../shared/report/cost.ts'
import { layout } from '../../../shared/report/layout.ts'
import type { Page, PlacedLine } from '../../../shared/report/page.ts'
import { component, type Paper, type PaperBlock, passage } from '../../../shared/report/paper.ts'
import { MILLIMETRE } from '../../../shared/report/profile.ts'
import { notesOf, withoutNotes } from '../../../shared/text/note.ts'
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

const lettersOf = (words: string) => words.replace(/\s/g, '')

/** A line without the numbers that refer to notes, and the commas between these. */
function withoutNumbers(line: PlacedLine): PlacedLine {
  const { runs } = line
  const isComma = (i: number) => runs[i]?.text === ',' && !!runs[i - 1]?.note && !!runs[i + 1]?.note
  return { ...line, runs: runs.filter(({ note }, i) => note === 0 && !isComma(i)) }
}

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

const isNote = ({ of }: PlacedLine) => of.note !== undefined

/** Each note with the page on which it begins. */
function notesByPage(pages: readonly Page[]): readonly (readonly [number, number])[] {
  const begun = new Map<number, number>()
  for (const { number, lines } of pages) {
    for (const { of } of lines) if (of.note !== undefined && !begun.has(of.note)) begun.set(of.note, number)
  }
  return [...begun]
}

/** Each reference with its page. */
function referencesByPage(pages: readonly Page[]): readonly (readonly [number, number])[] {
  return pages.flatMap(({ number, lines }) =>
    lines.flatMap(({ runs }) => runs.flatMap(({ note }) => (note > 0 ? [[note, number] as const] : []))),
  )
}

describe('Whatever is written in a paper', () => {
  test('every word stands on the pages once, in order', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const passages = each.blocks.flatMap(passagesOf)
        const written = passages.map(({ label, text }) =>
          lettersOf(`${label ?? ''}${plain(withoutNotes(text))}`),
        )
        const noted = passages.flatMap(({ text }) => notesOf(text).map((note) => lettersOf(plain(note))))
        const pages = set(each).map((page) => ({ ...page, lines: page.lines.map(withoutNumbers) }))
        const on = (isNote: boolean) =>
          textOf(
            pages.map((page) => ({ ...page, lines: page.lines.filter(({ of }) => isNote === !!of.note) })),
          )
        const filled = (all: readonly string[]) => all.map(lettersOf).filter((words) => words !== '')
        expect(filled(on(false))).toEqual(filled(written))
        expect(on(true).map((all, i) => lettersOf(all).slice(String(i + 1).length))).toEqual(noted)
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
        for (const page of set(each).slice(0, -1)) {
          const lines = page.lines.filter(({ of }) => of.note === undefined)
          if (lines.length === 0) continue
          const isFilled = lines.every(({ of }) => of.heading !== null)
          if (!isFilled) expect(lines.at(-1)?.of.heading ?? null).toBeNull()
        }
      }),
    )
  })

  test('the signature stands whole and below text', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const all = set(each)
        // Notes that found no room may follow on a page of their own.
        const pages = all.slice(0, 1 + all.findLastIndex(({ lines }) => lines.some(({ of }) => !of.note)))
        const signed = pages.filter(({ lines }) => lines.some(({ of }) => of.part === 'name'))
        if (each.blocks.at(-1)?.kind !== 'columns') return
        expect(signed).toEqual(pages.slice(-1))
        const authority = pages.at(-1)?.lines.find(({ of }) => of.part === 'authority')
        const [first] = pages.at(-1)?.lines ?? []
        // The recipients beside it come right before it.
        expect(first?.of.id).toBeLessThan((authority?.of.id ?? 0) - 1)
      }),
    )
  })

  test('notes stand at the foot of the page that refers to them, in order, none above the text', () => {
    fc.assert(
      fc.property(paper, (each) => {
        const pages = layout(each, PARTY, TYPEWRITER)
        expect(notesByPage(pages)).toEqual(referencesByPage(pages))
        for (const { lines } of pages) {
          const firstNote = lines.findIndex(isNote)
          if (firstNote < 0) continue
          expect(lines.slice(firstNote).every(isNote)).toBe(true)
          const lowest = Math.max(0, ...lines.slice(0, firstNote).map(({ baseline }) => baseline))
          expect(lines[firstNote]?.baseline).toBeGreaterThan(lowest + PARTY.notes.above)
        }
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
