import { hasEdge } from '../text/edge.ts'
import { closedUp, withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { join, plain } from '../text/tidy.ts'
import type { Revision, WordCell, WordDocument, WordParagraph } from './word.ts'
import { NumberCounter } from './word-number.ts'
import { type CellParagraph, tableText } from './word-table.ts'

/** How what is under review is taken. */
export type ReviewView = 'accepted' | 'rejected'

/** One paragraph of a view: one of the file, or several between which the view knows no end. */
export interface WordLine {
  /** Which paragraphs of the file stand in it. */
  readonly from: number
  readonly to: number
  readonly label: string | null
  readonly text: RichText
  readonly cell: WordCell | null
  readonly startsPage: boolean
}

/**
 * The paragraphs in the order in which they are read, as they are once everything under review is accepted, or
 * rejected; empty ones left out. The columns of heads and feet follow one another; a table of data is one line.
 */
export function linesIn(document: WordDocument, view: ReviewView): readonly WordLine[] {
  const labels = labelsIn(document, view)
  const lines = groupsIn(document.paragraphs, view).flatMap(({ from, paragraphs }): readonly WordLine[] => {
    const text = textIn(paragraphs, (revision) => holds(revision, view))
    const { cell = null, startsPage = false } = paragraphs[0] ?? {}
    const to = from + paragraphs.length - 1
    return text.length === 0 ? [] : [{ from, to, label: labels.get(from) ?? null, text, cell, startsPage }]
  })
  const inTable = paragraphsByTable(document, labels)
  return byTable(lines).flatMap((group) => {
    const paragraphs = inTable.get(group[0]?.cell?.table ?? -1)
    if (!paragraphs) return group
    return isSideBySide(group) ? columnsOf(group) : tableLine(group, paragraphs, view)
  })
}

/** The numbers that Word shows, by the first of the paragraphs between which the view knows no end. */
export function labelsIn(document: WordDocument, view: ReviewView): ReadonlyMap<number, string> {
  const counter = new NumberCounter(document.lists)
  const labels = new Map<number, string>()
  for (const { from, paragraphs } of groupsIn(document.paragraphs, view)) {
    // A paragraph's number and place are those of its end.
    const number = paragraphs.at(-1)?.number ?? null
    const label = number === null ? null : counter.next(number)
    if (label !== null) labels.set(from, label)
  }
  return labels
}

/** The paragraphs of each table with their numbers. */
export function paragraphsByTable(
  { paragraphs }: WordDocument,
  labels: ReadonlyMap<number, string>,
): ReadonlyMap<number, readonly CellParagraph[]> {
  const inCells = paragraphs.flatMap((paragraph, at): readonly CellParagraph[] => {
    const { cell } = paragraph
    return cell === null ? [] : [{ ...paragraph, cell, label: labels.get(at) ?? null }]
  })
  return Map.groupBy(inCells, ({ cell }) => cell.table)
}

/** The lines, those of one table together. */
function byTable(lines: readonly WordLine[]): readonly (readonly WordLine[])[] {
  const groups: WordLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const table = line.cell?.table ?? null
    if (group && table !== null && group[0]?.cell?.table === table) group.push(line)
    else groups.push([line])
  }
  return groups
}

function tableLine(
  lines: readonly WordLine[],
  paragraphs: readonly CellParagraph[],
  view: ReviewView,
): readonly WordLine[] {
  const [first] = lines
  if (!first) return []
  const text = tableText(paragraphs, (revision) => holds(revision, view))
  return [{ ...first, to: lines.at(-1)?.to ?? first.to, label: null, text }]
}

export interface Group {
  readonly from: number
  readonly paragraphs: readonly WordParagraph[]
}

/** The paragraphs, those together between which a view knows no end. A cell always ends its last one. */
export function groupsIn(paragraphs: readonly WordParagraph[], view: ReviewView): readonly Group[] {
  const groups: { from: number; paragraphs: WordParagraph[] }[] = []
  let isOpen = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const group = groups.at(-1)
    if (group && isOpen && isSameCell(group.paragraphs.at(-1)?.cell, paragraph.cell)) {
      group.paragraphs.push(paragraph)
    } else {
      groups.push({ from: index, paragraphs: [paragraph] })
    }
    isOpen = paragraph.markRevision !== null && !holds(paragraph.markRevision, view)
  }
  return groups
}

function isSameCell(a: WordCell | null | undefined, b: WordCell | null): boolean {
  if (!a || !b) return !a && !b
  return a.table === b.table && a.row === b.row && a.column === b.column
}

/** Whether something under review is there in a view. */
export function holds(revision: Revision | null, view: ReviewView): boolean {
  return revision === null || (revision.kind === 'insert') === (view === 'accepted')
}

/** The text of paragraphs one after another, with those runs that are there. */
export function textIn(
  paragraphs: readonly WordParagraph[],
  isThere: (revision: Revision | null) => boolean,
): RichText {
  return join(
    paragraphs.map(({ runs }) => closedUp(runs.filter(({ revision }) => isThere(revision)))),
    ' ',
  )
}

/** A table set side by side, as heads and feet are: two columns and few rows. The others hold data. */
const MOST_ROWS_OF_A_HEAD = 4

/** The lines as the source that the draft's reader reads, one paragraph or table a line. */
export function sourceOf(lines: readonly WordLine[]): string {
  return lines.map(written).join('\n\n')
}

/** Whether the lines of a table are a head or foot. */
function isSideBySide(table: readonly WordLine[]): boolean {
  const cells = table.flatMap(({ cell }) => cell ?? [])
  const isRecipients = table.some(({ text }) => /^nơi nhận/iu.test(plain(text)))
  const isTwoColumns = cells.every(({ column }) => column < 2)
  return isRecipients || (isTwoColumns && cells.every(({ row }) => row < MOST_ROWS_OF_A_HEAD))
}

function columnsOf(table: readonly WordLine[]): readonly WordLine[] {
  return table.toSorted((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0) || a.from - b.from)
}

/** A line of the source, without its notes: what is bold throughout is so by asterisks, since that makes a heading. */
function written({ label, text: whole }: WordLine): string {
  const text = withoutNotes(whole)
  const words = plain(text).replaceAll('\n', ' ')
  if (hasEdge(words)) return words
  const isBold = text.every(({ marks }) => marks.includes('bold')) && !words.includes('*')
  const labelled = label === null ? words : `${label} ${words}`
  return isBold ? `**${labelled}**` : labelled
}
