import type { Stroke } from './print.ts'
import { leftOf, type Row, type Segment, wordsOf } from './row.ts'

/** The footnotes of a page by what refers to them, without it. */
export type Notes = Map<string, readonly Row[]>

export interface Noted {
  readonly rows: readonly Row[]
  readonly notes: Notes
}

/** The stroke above footnotes begins at the left and is so long, in points. */
const SHORTEST_STROKE = 40
const LONGEST_STROKE = 300
/** Footnotes are set in type smaller by so much. */
const SMALLER = 0.8

/**
 * Takes the footnotes of a page apart: below a short stroke at the left, in smaller type or behind a raised
 * number, each beginning with what is raised somewhere in the text. Notes that nothing refers to stay where they are.
 */
export function footnotesApart(rows: readonly Row[], strokes: readonly Stroke[]): Noted {
  const none = { rows, notes: new Map() }
  const left = Math.min(...rows.map(leftOf))
  const stroke = strokes.findLast(
    ({ from, to }) => Math.abs(from - left) < 4 && to - from > SHORTEST_STROKE && to - from < LONGEST_STROKE,
  )
  const start = stroke === undefined ? -1 : rows.findIndex(({ baseline }) => baseline > stroke.y)
  if (start <= 0) return none
  const text = rows.slice(0, start)
  const below = rows.slice(start)
  const raised = raisedIn(text)
  const size = Math.max(...text.map((row) => row.size))
  const isRaised = below[0]?.segments[0]?.prints[0]?.marks.includes('superscript') === true
  const isNotes =
    markOf(below[0], raised) !== null && (isRaised || below.every((row) => row.size < size - SMALLER))
  return isNotes ? { rows: text, notes: notesIn(below, raised) } : none
}

function raisedIn(rows: readonly Row[]): ReadonlySet<string> {
  const prints = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.prints))
  return new Set(prints.filter(({ marks }) => marks.includes('superscript')).map(({ text }) => text.trim()))
}

/** The number that a note begins with, as the text refers to it. */
function markOf(row: Row | undefined, raised: ReadonlySet<string>): string | null {
  const mark = row === undefined ? null : /^(?:\d{1,3}|\*+|\(\d{1,3}\)|\(\*+\))/.exec(wordsOf(row))
  return mark !== null && raised.has(mark[0]) ? mark[0] : null
}

function notesIn(rows: readonly Row[], raised: ReadonlySet<string>): Notes {
  const notes = new Map<string, Row[]>()
  for (const row of rows) {
    const mark = markOf(row, raised)
    if (mark !== null && !notes.has(mark)) notes.set(mark, [without(row, mark)])
    else [...notes.values()].at(-1)?.push(row)
  }
  return notes
}

/** A note's first row without its number. */
function without(row: Row, mark: string): Row {
  let left = mark.length
  const segments: Segment[] = row.segments.flatMap((segment) => {
    const prints = segment.prints.flatMap((print) => {
      const words = left > 0 ? print.text.trimStart() : print.text
      const text = words.slice(Math.min(left, words.length)).replace(left > 0 ? /^[.)]?\s*/ : /^/, '')
      left -= Math.min(left, words.length)
      return text.trim() === '' ? [] : [{ ...print, text }]
    })
    return prints.length === 0 ? [] : [{ ...segment, prints }]
  })
  return { ...row, segments }
}
