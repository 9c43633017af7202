import { isCapitals } from '../../../shared/draft/capitals.ts'
import { endsOpen, startsSmall } from '../../../shared/draft/sentence.ts'
import { takeLabel } from '../../../shared/draft/take-label.ts'
import type { Mark } from '../../../shared/text/span.ts'
import { type Column, INDENT } from './column.ts'
import { hasHangingLabel, leftOf, type Row, rightOf, wordsOf } from './row.ts'

/** A line of the text, with the page that it stands on and the column that it is of. */
export interface Line {
  readonly row: Row
  readonly page: number
  readonly column: Column
}

/** Room above a line that is wider than the pitch by so much begins a paragraph. */
const LEADING = 1.6
const LEADING_SHARE = 0.1

/**
 * The lines in order, those of one paragraph together. What the page shows decides: room above a line, its
 * indent, and above all whether the line above it ended though the next word had room. Words are asked only
 * where the page says nothing.
 */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && continues(paragraph, line, lines[at + 1])) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function continues(paragraph: readonly Line[], line: Line, below: Line | undefined): boolean {
  const above = paragraph.at(-1)
  if (above === undefined || Math.abs(above.row.size - line.row.size) > 0.6) return false
  if (isCentred(line)) return isApart(paragraph, line, undefined) ? false : continuesTitle(above, line)
  return (
    (!endedEarly(above, line) || goesOnInBold(paragraph, line)) &&
    !isApart(paragraph, line, below) &&
    !isIndented(paragraph, line) &&
    !beginsAnew(above, line)
  )
}

/** What the words say where the page does not: a label, or the end of a sentence among paragraphs of one line. */
function beginsAnew(above: Line, line: Line): boolean {
  if (hasHangingLabel(line.row)) return true
  const words = wordsOf(line.row)
  const isOver = !endsOpen(wordsOf(above.row))
  if (takeLabel(words) !== null) return isOver || !isInOneStyle(above, line)
  return isOver && line.column.isOfShortLines && !startsSmall(words)
}

/** As far in from the left as from the right, and not by chance where paragraphs begin. */
function isCentred(line: Line): boolean {
  const { row, column } = line
  if (column.indent !== null && Math.abs(leftOf(row) - column.indent) < 1.5) return false
  return Math.min(insetOf(line), column.right - rightOf(row)) > 0.3 * row.size && isEvenlyIn(line)
}

function isEvenlyIn(line: Line): boolean {
  return Math.abs(insetOf(line) - (line.column.right - rightOf(line.row))) < 0.6 * line.row.size
}

/**
 * The lines of a title go on in one style; one that is much shorter than the next has ended it. Where the first are
 * as wide as the column, only the last stands in from both sides, as that of no other paragraph does.
 */
function continuesTitle(above: Line, line: Line): boolean {
  const isCapital = [above, line].map(({ row }) => isCapitals(wordsOf(row)))
  if (isCapital[0] !== isCapital[1] || !isInOneStyle(above, line)) return false
  if (isCentred(above)) return widthOf(above) > 0.8 * widthOf(line)
  return isEvenlyIn(above) && !endedEarly(above, line) && endsOpen(wordsOf(above.row))
}

function widthOf({ row }: Line): number {
  return rightOf(row) - leftOf(row)
}

/** The lines of a heading may be broken so that none is a single word: bold, and in from it only at the first. */
function goesOnInBold([first, second]: readonly Line[], line: Line): boolean {
  if (first === undefined || second !== undefined || first.page !== line.page) return false
  const isInBold = isAll(first, 'bold') && isAll(line, 'bold')
  return (
    isInBold &&
    insetOf(first) > INDENT * line.row.size &&
    insetOf(line) < 1 &&
    takeLabel(wordsOf(line.row)) === null
  )
}

function isInOneStyle(a: Line, b: Line): boolean {
  return (['bold', 'italic'] as const).every((mark) => isAll(a, mark) === isAll(b, mark))
}

/** Whether all letters of a line have a mark. */
function isAll({ row }: Line, mark: Mark): boolean {
  const prints = row.segments.flatMap((segment) => segment.prints).filter(({ text }) => text.trim() !== '')
  return prints.every(({ marks }) => marks.includes(mark))
}

/** A line on which the first word of the next had room has ended its paragraph. */
function endedEarly({ row, column }: Line, line: Line): boolean {
  const space = 0.25 * row.size
  const slack = 0.5 * row.size
  return rightOf(row) + space + firstWordWidth(line.row) < column.right - slack
}

function firstWordWidth({ segments }: Row): number {
  const [print] = segments[0]?.prints ?? []
  if (print === undefined) return 0
  const length = print.text.search(/\s/)
  return length < 0 ? print.width : (print.width * length) / print.text.length
}

/** Room above it says so; but not where lines stand evenly apart, only farther than elsewhere. */
function isApart(paragraph: readonly Line[], line: Line, below: Line | undefined): boolean {
  const above = paragraph.at(-1)
  if (above === undefined || above.page !== line.page || above.column !== line.column) return false
  const { pitch } = line.column
  const gap = gapOf(above, line)
  if (gap <= pitch + Math.max(LEADING, LEADING_SHARE * pitch)) return false
  const gaps = [gapOf(paragraph.at(-2), above), gapOf(line, below)]
  return insetOf(line) > 1 || !gaps.some((other) => Math.abs(other - gap) < 0.5)
}

function gapOf(above: Line | undefined, line: Line | undefined): number {
  if (above === undefined || line === undefined || above.page !== line.page) return 0
  return line.row.baseline - above.row.baseline
}

function insetOf({ row, column }: Line): number {
  return leftOf(row) - column.left
}

/** The first line of a paragraph stands in from the others, or out from them where its label hangs. */
function isIndented([first, second]: readonly Line[], line: Line): boolean {
  const indent = INDENT * line.row.size
  if (first === undefined) return false
  if (second !== undefined) return Math.abs(insetOf(line) - insetOf(second)) > indent
  const hang = hangOf(first)
  if (hang !== null && Math.abs(insetOf(line) - hang) < indent) return false
  if (Math.abs(insetOf(line) - insetOf(first)) < 1 && startsSmall(wordsOf(line.row))) return false
  return insetOf(line) > indent
}

/** Where the words behind a line's label begin, in from the column's left. */
function hangOf({ row, column }: Line): number | null {
  const [label, words] = row.segments
    .flatMap((segment) => segment.prints)
    .filter(({ text }) => text.trim() !== '')
  if (label === undefined || words === undefined) return null
  return takeLabel(`${label.text.trim()} X`) === null ? null : words.x - column.left
}
