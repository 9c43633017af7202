import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PaperDocument } from '../../../../electron/core/paper/paper-document.ts'
import { PROFILES } from '../../../../electron/core/paper/profiles.ts'
import { TypeCase } from '../../../../electron/core/paper/type-case.ts'
import type { Block } from '../../../../shared/draft/block.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import { conclusionPaper } from '../../../../shared/report/conclusion.ts'
import { layout } from '../../../../shared/report/layout.ts'
import type { Page, PlacedLine } from '../../../../shared/report/page.ts'
import { component, passage } from '../../../../shared/report/paper.ts'
import type { Profile } from '../../../../shared/report/profile.ts'
import { rich } from '../../../../shared/text/tidy.ts'
import { sealed, undiscussed } from '../../../shared/report/sample-meeting.ts'

/** How justified text looks in the real type: its spaces, and the white that they make together. */

/** A folder beside the project that may be absent; then the shipped sample speaks for both. */
const REAL = new URL('../../../../../shared/samples/du-thao-ket-luan.txt', import.meta.url)
const SHIPPED = new URL('../../../../resources/samples/du-thao-ket-luan-mau.txt', import.meta.url)
if (!existsSync(REAL)) console.warn('no real draft is there: the shipped sample alone was set')
const DRAFTS = [SHIPPED, ...(existsSync(REAL) ? [REAL] : [])].map((file) => readFileSync(file, 'utf8'))
const WORDS = DRAFTS.flatMap((draft) => draft.replaceAll('*', '').split(/\s+/)).filter((word) => word !== '')

const FORMS = ['party', 'state'] as const satisfies readonly Profile['name'][]
const types = new TypeCase(
  new PaperDocument({ title: '', author: '', subject: '', date: new Date(0), seal: null }),
)

/** Spaces of a line of text: how wide each is, measured by the type's own space. */
interface Spaced {
  readonly passage: number
  readonly page: number
  readonly isLast: boolean
  readonly words: string
  readonly stretch: number
  readonly blanks: readonly (readonly [from: number, to: number])[]
}

/**
 * What a space may be wider than its own at worst: where few words stand before one that is as long as a date, and
 * nothing is hyphenated.
 */
const LOOSEST = 2.6
const SPACE = types.width(' ', 'regular', 14)

function spacedLines(pages: readonly Page[]): readonly Spaced[] {
  const lines = pages.flatMap(({ number, lines }) =>
    lines.flatMap((line) => (line.of.part === 'body' ? [{ line, page: number }] : [])),
  )
  return lines.map(({ line, page }, i) => ({
    passage: line.of.id,
    page,
    isLast: lines[i + 1]?.line.of.id !== line.of.id,
    words: line.runs.map(({ text }) => text).join(''),
    stretch: 1 + (line.runs[0]?.spread ?? 0) / SPACE,
    blanks: blanksOf(line),
  }))
}

function blanksOf({ runs }: PlacedLine): readonly (readonly [number, number])[] {
  return runs.flatMap(({ text, face, size, x, spread }) => {
    const before = (end: number) => {
      const words = text.slice(0, end).split(' ')
      const letters = words.reduce((sum, word) => sum + types.width(word, face, size), 0)
      return x + letters + (words.length - 1) * (types.width(' ', face, size) + spread)
    }
    const ends = [...text.trimEnd().matchAll(/ /g)].map(({ index }) => index)
    return ends.map((at) => [before(at), before(at + 1)] as const)
  })
}

/** Lines through which white of this width runs straight, leaning up to a space a line. By trying all of them. */
function isParted(lines: readonly Spaced[], width: number): boolean {
  const [first, ...others] = lines
  const leans = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((share) => share * SPACE)
  return leans.some((lean) => {
    let channels = first?.blanks ?? []
    for (const [i, line] of others.entries()) {
      const shift = (i + 1) * lean
      channels = channels.flatMap(([from, to]) =>
        line.blanks
          .map(([left, right]) => [Math.max(from, left - shift), Math.min(to, right - shift)] as const)
          .filter(([left, right]) => right - left >= width),
      )
    }
    return channels.length > 0
  })
}

function riversOf(lines: readonly Spaced[]): readonly string[] {
  return lines.flatMap((line, i) => {
    const through = (count: number) => {
      const stretch = lines.slice(i, i + count)
      return stretch.length === count && stretch.every(({ passage }) => passage === line.passage)
        ? stretch
        : []
    }
    const [four, five] = [through(4), through(5)]
    const isRiver =
      (four.length > 0 && isParted(four, SPACE)) || (five.length > 0 && isParted(five, (2 / 3) * SPACE))
    return isRiver ? [line.words] : []
  })
}

const setDraft = (text: string, form: Profile['name']) => {
  const profile = PROFILES[form]
  const draft = readDraft(text).blocks
  const paper = conclusionPaper(sealed({ draft, document: undiscussed(draft) }), profile)
  return spacedLines(layout(paper, profile, types))
}

const setParagraph = (words: readonly string[], form: Profile['name']) => {
  const profile = PROFILES[form]
  const blocks = [passage(component('body', rich(words.join(' '))))]
  return spacedLines(layout({ title: '', name: '', author: '', subject: '', blocks }, profile, types))
}

const form = fc.constantFrom(...FORMS)
/** Sentences as the drafts have them, cut anywhere. */
const written = fc
  .tuple(fc.nat({ max: WORDS.length - 200 }), fc.integer({ min: 20, max: 200 }))
  .map(([from, count]) => WORDS.slice(from, from + count))
/** The drafts' words in any order: numbers and long names come together as they never do. */
const jumbled = fc.array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 200 })

describe('Justified text in the form’s type', () => {
  test.each(DRAFTS.flatMap((draft) => FORMS.map((form) => ({ draft, form }))))(
    'of a whole draft has even spaces and no rivers ($form)',
    ({ draft, form }) => {
      const lines = setDraft(draft, form)
      const stretches = lines
        .flatMap(({ isLast, stretch }) => (isLast ? [] : [stretch]))
        .toSorted((a, b) => a - b)
      expect(stretches.length).toBeGreaterThan(50)
      expect(stretches[0]).toBeGreaterThanOrEqual(0.88 - 1e-6)
      expect(stretches[Math.floor(stretches.length / 2)]).toBeLessThan(1.25)
      expect(stretches[Math.floor(stretches.length * 0.95)]).toBeLessThan(1.65)
      expect(stretches.at(-1)).toBeLessThan(LOOSEST)
      expect(riversOf(lines)).toEqual([])
    },
  )

  test('has no space much wider than its own, whatever sentences it is of', () => {
    fc.assert(
      fc.property(written, form, (words, form) => {
        for (const { stretch } of setParagraph(words, form)) expect(stretch).toBeLessThan(LOOSEST)
      }),
    )
  })

  test('has no rivers, whatever words it is of', () => {
    fc.assert(
      fc.property(fc.oneof(written, jumbled), form, (words, form) => {
        expect(riversOf(setParagraph(words, form))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

/** Drafts of the drafts' own paragraphs, any of them any number of times, in the frame of a paper. */
const BLOCKS = DRAFTS.flatMap((draft) => readDraft(draft).blocks)
const isBody = ({ kind }: Block) => kind === 'heading' || kind === 'item' || kind === 'paragraph'
const FRAME = readDraft(DRAFTS[0] ?? '').blocks.filter((block) => !isBody(block))
const draft = fc
  .array(fc.constantFrom(...BLOCKS.filter(isBody)), { minLength: 1, maxLength: 60, size: 'max' })
  .map((body) => [...FRAME, ...body.map((block, i) => ({ ...block, id: `${i}` }))])

/** The lines of text on pages, each with how many of its paragraph stand there and how many there are of it. */
function textLines(pages: readonly Page[]) {
  const lines = pages.flatMap(({ number, lines }) => lines.map(({ of }) => ({ of, page: number })))
  const count = (id: number, page?: number) =>
    lines.filter((line) => line.of.id === id && (page === undefined || line.page === page)).length
  return lines.map(({ of, page }) => ({ of, page, here: count(of.id, page), all: count(of.id) }))
}

describe('Pages of any draft, in both forms', () => {
  test('part no paragraph with a line alone, end with no heading, and sign below text', () => {
    fc.assert(
      fc.property(draft, form, (blocks, form) => {
        const profile = PROFILES[form]
        const meeting = sealed({ draft: blocks, document: undiscussed(blocks) })
        const lines = textLines(layout(conclusionPaper(meeting, profile), profile, types))
        for (const [i, { of, page, here, all }] of lines.entries()) {
          if (of.part === 'body' && here < all) expect(here).toBeGreaterThanOrEqual(2)
          const isLast = lines[i + 1] !== undefined && lines[i + 1]?.page !== page
          if (isLast) expect(of.heading).toBeNull()
        }
        const signed = lines.find(({ of }) => of.part === 'authority')?.page
        const above = lines.filter(
          ({ of, page }) => page === signed && (of.part === 'body' || of.heading !== null),
        )
        expect(above.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 40 },
    )
  })
})
