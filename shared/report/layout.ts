import { rich } from '../text/tidy.ts'
import { filled } from './filling.ts'
import { baselineOf, type Measure } from './measure.ts'
import { footOf } from './notes-at-foot.ts'
import { NO_PASSAGE, type Page, type PlacedLine } from './page.ts'
import type { Sheet } from './pagination.ts'
import { component, type Paper } from './paper.ts'
import { MILLIMETRE, type Profile } from './profile.ts'
import { rowsOf } from './row.ts'
import { setPassage } from './setting.ts'
import { stacked } from './stack.ts'
import { joined, underlines } from './strokes.ts'

/**
 * Sets a paper: breaks its text into lines, the lines into pages, and places every word. A pure function:
 * the same paper in the same form and type gives the same pages.
 */
export function layout(paper: Paper, profile: Profile, measure: Measure): readonly Page[] {
  const { page, styles, notes, loosestLine } = profile
  const room = { height: (page.height - page.top - page.bottom) * MILLIMETRE, form: notes }
  const pages = filled(rowsOf(paper, profile, measure), room, loosestLine - styles.body.line)
  return pages.map((sheet, i) => pageOf(sheet, i + 1, profile, measure))
}

function pageOf(sheet: Sheet, number: number, profile: Profile, measure: Measure): Page {
  const { page, notes } = profile
  const text = stacked(sheet.rows, page.top * MILLIMETRE)
  const foot = footOf(sheet.notes, (page.height - page.bottom) * MILLIMETRE, notes)
  const lines = [...text.lines, ...foot.lines]
  const rules = [...lines.flatMap(underlines), ...text.rules, ...foot.rules]
  const left = (page.bothSides && number % 2 === 0 ? page.right : page.left) * MILLIMETRE
  return {
    number,
    width: page.width * MILLIMETRE,
    height: page.height * MILLIMETRE,
    lines: lines.map((line) => moved(line, left)),
    rules: joined(rules).map((rule) => ({ ...rule, x: rule.x + left })),
    folio: number === 1 ? null : moved(folio(number, profile, measure), left),
  }
}

/** The page number, centred over the text. It is no part of the text and belongs to nothing. */
function folio(number: number, profile: Profile, measure: Measure): PlacedLine {
  const { page, styles } = profile
  const width = (page.width - page.left - page.right) * MILLIMETRE
  const style = styles.pageNumber
  const [line] = setPassage(component('pageNumber', rich(String(number))), style, width, measure)
  return {
    of: { id: NO_PASSAGE, part: 'pageNumber', heading: null, title: '' },
    baseline: page.numberFromTop * MILLIMETRE + baselineOf(style, measure),
    runs: line?.runs ?? [],
  }
}

function moved(line: PlacedLine, by: number): PlacedLine {
  return { ...line, runs: line.runs.map((run) => ({ ...run, x: run.x + by })) }
}
