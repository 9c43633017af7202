import { closedUp, withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { join, plain } from '../text/tidy.ts'
import type { Revision, WordCell, WordDocument, WordParagraph } from './word.ts'
import { NumberCounter } from './word-number.ts'

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

/** The paragraphs as they are once everything under review is accepted, or rejected; empty ones left out. */
export function linesIn(document: WordDocument, view: ReviewView): readonly WordLine[] {
  const counter = new NumberCounter(document.lists)
  return groupsIn(document.paragraphs, view).flatMap(({ from, paragraphs }) => {
    const last = paragraphs.at(-1)
    if (!last) return []
    // A paragraph's number and place are those of its end.
    const label = last.number === null ? null : counter.next(last.number)
    const text = textIn(paragraphs, (revision) => holds(revision, view))
    if (text.length === 0) return []
    const { cell, startsPage } = paragraphs[0] ?? last
    return [{ from, to: from + paragraphs.length - 1, label, text, cell, startsPage }]
  })
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

/**
 * The lines as the source that the draft's reader reads, one paragraph a line. The columns of heads and feet
 * follow one another; the rows of a table of data are a line each.
 */
export function sourceOf(lines: readonly WordLine[]): string {
  return inReadingOrder(lines)
    .map((row) => row.map(written).join(' | '))
    .join('\n\n')
}

/** The lines in the order in which they are read, cells of one row of data together. */
export function inReadingOrder(lines: readonly WordLine[]): readonly (readonly WordLine[])[] {
  const groups: WordLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const table = line.cell?.table ?? null
    if (group && table !== null && group[0]?.cell?.table === table) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    if (!group[0]?.cell) return [group]
    return isSideBySide(group) ? columnsOf(group).map((line) => [line]) : rowsOf(group)
  })
}

/** Whether the lines of a table are a head or foot. */
export function isSideBySide(table: readonly WordLine[]): boolean {
  const cells = table.flatMap(({ cell }) => cell ?? [])
  const isRecipients = table.some(({ text }) => /^nơi nhận/iu.test(plain(text)))
  const isTwoColumns = cells.every(({ column }) => column < 2)
  return isRecipients || (isTwoColumns && cells.every(({ row }) => row < MOST_ROWS_OF_A_HEAD))
}

function columnsOf(table: readonly WordLine[]): readonly WordLine[] {
  return table.toSorted((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0) || a.from - b.from)
}

function rowsOf(table: readonly WordLine[]): readonly (readonly WordLine[])[] {
  return [...Map.groupBy(table, ({ cell }) => cell?.row).values()]
}

/** A line of the source, without its notes: what is bold throughout is so by asterisks, since that makes a heading. */
function written({ label, text: whole }: WordLine): string {
  const text = withoutNotes(whole)
  const words = plain(text).replaceAll('\n', ' ')
  const isBold = text.every(({ marks }) => marks.includes('bold')) && !words.includes('*')
  const labelled = label === null ? words : `${label} ${words}`
  return isBold ? `**${labelled}**` : labelled
}
