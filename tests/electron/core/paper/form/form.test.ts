import { beforeAll, describe, expect, test } from 'vitest'
import { makePaper } from '../../../../../electron/core/paper/make-paper.ts'
import type { PaperKind } from '../../../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../../../shared/meeting/state.ts'
import { type ReadPaper, readBack } from '../read-back.ts'
import { type Line, linesIn, lineWith, middle } from './lines.ts'
import { about, between, EXACT, isFolio, isSet, isStep } from './measuring.ts'
import { drafted, signed, signedOnBothSides } from './meetings.ts'
import { PARTY_RULES } from './party-rules.ts'
import {
  BETWEEN_PARAGRAPHS,
  FOLIO,
  FOLIO_DEPTH,
  least,
  MARGIN,
  most,
  PITCH,
  type Rules,
  SHEET,
  VERSO,
} from './rules.ts'
import { STATE_RULES } from './state-rules.ts'

/** Every component of the finished PDF, read back from the file, against the rules of form. */

async function read(meeting: OpenedMeeting, kind: PaperKind): Promise<ReadPaper> {
  const made = await makePaper(meeting, kind)
  if (!made.ok) throw new Error(made.refusal.code)
  return readBack(made.value.bytes)
}

function measured(
  form: 'party' | 'state',
  { components, steps }: Rules,
  reading: () => Promise<ReadPaper>,
): void {
  let paper: ReadPaper
  let lines: readonly Line[] = []
  beforeAll(async () => {
    paper = await reading()
    lines = linesIn(paper)
  })

  const named = components.map((component) => ({ what: component[0], words: component[1], component }))
  test.each(named)('$what: “$words”', ({ words, component }) => {
    const stroke = component[5]
    const line = lineWith(lines, words)
    isSet(line, component)
    expect(line.stroke !== null).toBe(stroke !== undefined)
    if (stroke === undefined || line.stroke === null) return
    const width = line.right - line.left
    about(middle(line.stroke), middle(line))
    between(line.stroke.right - line.stroke.left, least(stroke) * width, most(stroke) * width)
  })

  test('has no stroke besides', () => {
    const wanted = components.filter(([, , , , , stroke]) => stroke !== undefined)
    expect(paper.pages.flatMap(({ boxes }) => boxes)).toHaveLength(wanted.length)
  })

  test.each(steps)('from “%s” to “%s”', (...step) => {
    isStep(lines, step)
  })

  test('is on A4, in black, within the margins', () => {
    for (const { width, height, colours } of paper.pages) {
      about((width * 25.4) / 72, SHEET.width)
      about((height * 25.4) / 72, SHEET.height)
      expect(colours).toEqual([])
    }
    for (const line of lines.filter((each) => !isFolio(each))) {
      between(line.left, MARGIN.left, MARGIN.right, EXACT)
      between(line.right, MARGIN.left, MARGIN.right, EXACT)
      between(line.depth, MARGIN.top, MARGIN.bottom, 0)
    }
  })

  test('numbers its pages from the second, in the middle above the text', () => {
    const folios = lines.filter(isFolio)
    const wanted = paper.pages.slice(1).map((_page, i) => [i + 2, String(i + 2)])
    expect(folios.map(({ page, words }) => [page, words])).toEqual(wanted)
    for (const line of folios) {
      isSet(line, FOLIO[form])
      about(line.depth, FOLIO_DEPTH)
    }
  })
}

/** From the opening to the last line, without page numbers. */
function textOf(lines: readonly Line[]): readonly Line[] {
  const begin = lines.findIndex(({ words }) => words.startsWith('Ban Chấp hành'))
  const end = lines.findIndex(({ words }) => words.startsWith('cuối cùng'))
  return lines.slice(begin, end + 1).filter((line) => !isFolio(line))
}

test('On sheets printed on both sides the margins of even pages change places', async () => {
  const lines = linesIn(await read(signedOnBothSides(), 'conclusion'))
  for (const [page, margin] of [MARGIN, VERSO, MARGIN].entries()) {
    const text = lines.filter((line) => line.page === page + 1)
    about(Math.min(...text.map(({ left }) => left)), margin.left)
    about(Math.max(...text.map(({ right }) => right)), margin.right)
  }
})

describe.each([
  ['party', PARTY_RULES],
  ['state', STATE_RULES],
] as const)('In the form of the %s', (form, rules) => {
  describe('the conclusion', () => measured(form, rules.conclusion, () => read(signed(form), 'conclusion')))
  describe('the draft of it', () => measured(form, rules.draft, () => read(drafted(form), 'conclusion')))
  describe('the minutes', () => measured(form, rules.minutes, () => read(signed(form), 'minutes')))

  describe('the text of the conclusion', () => {
    const begins = ({ left }: Line) => left > MARGIN.left + 5
    let text: readonly Line[] = []
    beforeAll(async () => {
      text = textOf(linesIn(await read(signed(form), 'conclusion')))
    })
    /** Lines with the one above them on the page. */
    const steps = () =>
      text.flatMap((line, i) => {
        const above = text[i - 1]
        return above?.page === line.page ? [{ line, step: line.depth - above.depth }] : []
      })

    test('has one distance from line to line throughout, as the rule bounds it', () => {
      const pitches = new Set(
        steps()
          .filter(({ line }) => !begins(line))
          .map(({ step }) => step.toFixed(2)),
      )
      expect([...pitches]).toHaveLength(1)
      for (const pitch of pitches) between(Number(pitch), least(PITCH), most(PITCH), EXACT)
    })

    test('has at least 6 points between paragraphs', () => {
      const pitch = Math.min(...steps().map(({ step }) => step))
      for (const { step } of steps().filter(({ line }) => begins(line))) {
        expect(step - pitch).toBeGreaterThanOrEqual(BETWEEN_PARAGRAPHS - EXACT)
      }
    })

    test('has straight edges: each line but the last of a paragraph from margin to margin', () => {
      for (const [i, line] of text.entries()) {
        if (!begins(line)) about(line.left, MARGIN.left, EXACT)
        const below = text[i + 1]
        if (below !== undefined && !begins(below)) about(line.right, MARGIN.right, EXACT)
      }
    })
  })
})
