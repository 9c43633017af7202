import { sizeOf } from './band.ts'
import type { Gutter } from './gutter.ts'
import type { Stroke } from './print.ts'
import { leftOf, type Row, rightOf, type Segment, wordsOf } from './row.ts'

/** What stands side by side: a head or foot, a table of data, or text set in columns. */
export interface Zone {
  readonly kind: 'side-by-side' | 'table' | 'text'
  /** From left to right, the rows of each from the top down. */
  readonly columns: readonly (readonly Row[])[]
  /** Where the rows of a table are parted, by their baselines from the top; empty where strokes do not say. */
  readonly strokes: readonly number[]
}

/** Fewer lines than this in a column may be chance. */
const FEWEST_LINES = 2
const HEAD_OR_FOOT =
  /đảng cộng sản|cộng h(?:òa|oà) xã hội|độc lập|^số\b|nơi nhận|^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?)\s|ngày.*tháng/iu

/** Rows with gutters between them as a zone; null where they only happen to leave room. */
export function zoneOf(
  rows: readonly Row[],
  gutters: readonly Gutter[],
  strokes: readonly Stroke[],
): Zone | null {
  const columns = columnsOf(rows, gutters)
  if (columns.some((column) => column.length < FEWEST_LINES)) return null
  const parted = strokesIn(rows, strokes)
  const isOfForm = isHeadOrFoot(rows)
  if (!isOfForm && columns.every(isText)) return { kind: 'text', columns, strokes: [] }
  if (!isOfForm && isRunningText(rows)) return null
  const isTable = columns.length > 2 || parted.length > 2 || (!isOfForm && isAligned(rows, columns))
  return { kind: isTable ? 'table' : 'side-by-side', columns, strokes: parted }
}

/** Lines that all begin and end alike are set flush; that they have wide spaces below one another is chance. */
function isRunningText(rows: readonly Row[]): boolean {
  if (
    rows.length > FEWEST_OF_TEXT ||
    rows.some(({ segments }) => segments.some(({ isWalled }) => isWalled))
  ) {
    return false
  }
  const spread = (places: readonly number[]) => Math.max(...places) - Math.min(...places)
  return spread(rows.map(leftOf)) < 2 && spread(rows.map(rightOf)) < 2
}

function isHeadOrFoot(rows: readonly Row[]): boolean {
  return rows.some((row) =>
    row.segments.some((segment) => HEAD_OR_FOOT.test(wordsOf({ segments: [segment] }))),
  )
}

function columnsOf(rows: readonly Row[], gutters: readonly Gutter[]): readonly (readonly Row[])[] {
  const bounds = [...gutters.map(({ from, to }) => (from + to) / 2), Number.POSITIVE_INFINITY]
  let start = Number.NEGATIVE_INFINITY
  return bounds.map((end) => {
    const isInside = ({ from }: Segment) => from >= start && from < end
    const column = rows.flatMap((row) => {
      const segments = row.segments.filter(isInside)
      return segments.length === 0 ? [] : [{ ...row, segments }]
    })
    start = end
    return column
  })
}

/** With fewer lines, that they are full may be chance. */
const FEWEST_OF_TEXT = 4

/** Text in columns fills most of its lines, as neither heads nor tables do. */
function isText(column: readonly Row[]): boolean {
  const right = Math.max(...column.map(rightOf))
  const full = column.filter((row) => rightOf(row) > right - 3 * row.size)
  return column.length >= FEWEST_OF_TEXT && full.length >= 0.6 * column.length
}

/** A table without strokes has more rows than a head. */
const FEWEST_ROWS = 5

/** Nearly every row of a table has something in each column; in heads and feet that is by chance. */
function isAligned(rows: readonly Row[], columns: readonly (readonly Row[])[]): boolean {
  if (columns.some((column) => column.length < FEWEST_ROWS)) return false
  return rows.filter(({ segments }) => segments.length >= columns.length).length >= 0.7 * rows.length
}

/** The heights of the strokes that run through the whole of the rows. */
function strokesIn(rows: readonly Row[], strokes: readonly Stroke[]): readonly number[] {
  const left = Math.min(...rows.map(leftOf))
  const right = Math.max(...rows.map(rightOf))
  const top = (rows[0]?.baseline ?? 0) - 3 * sizeOf(rows)
  const bottom = (rows.at(-1)?.baseline ?? 0) + 2 * sizeOf(rows)
  const heights: number[] = []
  for (const { y, from, to } of strokes.toSorted((a, b) => a.y - b.y)) {
    const runsThrough = from < left + 0.2 * (right - left) && to > right - 0.2 * (right - left)
    if (runsThrough && y > top && y < bottom && y - (heights.at(-1) ?? 0) > 2) heights.push(y)
  }
  return heights
}
