import type { Stroke } from './print.ts'
import { hasHangingLabel, leftOf, type Row, rightOf, type Segment, wordsOf } from './row.ts'

/** What stands side by side: a head or foot, a table of data, or text set in columns. */
export interface Zone {
  readonly kind: 'side-by-side' | 'table' | 'text'
  /** From left to right, the rows of each from the top down. */
  readonly columns: readonly (readonly Row[])[]
  /** Where the rows of a table are parted, by their baselines from the top; empty where strokes do not say. */
  readonly strokes: readonly number[]
}

export type Piece = { readonly row: Row } | { readonly zone: Zone }

/** Rows nearer than this share of the type's size cannot stand below each other: they are beside each other. */
const BESIDE = 0.8
/** How wide the room between columns is at least, and where they begin, in sizes of the type. */
const NARROWEST = 0.6
const CLEAR = 1
/** A column may go on so far below its last line, in sizes of the type; the names of signers farther. */
const FARTHEST = 2.5
const ROOM_TO_SIGN = 14

/** Room that runs down between two columns. */
type Gutter = Extent

/** Rows that stand beside each other, though perhaps not on one line. */
type Band = readonly Row[]

/** The rows of a page in the order in which they are read, with those apart that stand in columns. */
export function piecesOf(rows: readonly Row[], strokes: readonly Stroke[]): readonly Piece[] {
  const bands = bandsOf(rows)
  const pieces: Piece[] = []
  for (let at = 0; at < bands.length; ) {
    const run = runFrom(bands, at)
    const above = run === null ? [] : rowsAbove(pieces, run.gutters)
    const zoneTo = (end: number) =>
      run && zoneOf([...above, ...bands.slice(at, end).flat()], run.gutters, strokes)
    const zone = zoneTo(run?.end ?? at)
    if (run === null || zone === null) {
      pieces.push(...(bands[at] ?? []).map((row) => ({ row })))
      at += 1
      continue
    }
    // The last lines of a text in columns stand in the left one alone.
    const end = zone.kind === 'text' ? run.farthest : run.end
    pieces.length -= above.length
    pieces.push({ zone: zoneTo(end) ?? zone })
    at = end
  }
  return pieces
}

function bandsOf(rows: readonly Row[]): readonly Band[] {
  const bands: Row[][] = []
  for (const row of rows) {
    const last = bands.at(-1)?.at(-1)
    if (last && row.baseline - last.baseline < BESIDE * Math.min(row.size, last.size)) bands.at(-1)?.push(row)
    else bands.push([row])
  }
  return bands
}

/** Bands one below another that some gutter goes down through. */
interface Run {
  readonly gutters: readonly Gutter[]
  readonly end: number
  /** The end, with what stands further below in the left column alone. */
  readonly farthest: number
}

/** The longest run from one band on; null where none begins. */
function runFrom(bands: readonly Band[], at: number): Run | null {
  const first = bands[at] ?? []
  let gutters = gapsIn(first, CLEAR * sizeOf(first))
  if (gutters.length === 0) return null
  let end = at + 1
  let farthest = end
  let isFoot = beginsRecipients(first)
  for (; farthest < bands.length; farthest += 1) {
    const band = bands[farthest] ?? []
    const left = narrowed(gutters, band)
    if (left.length === 0 || isFar(bands[farthest - 1] ?? [], band, left)) break
    gutters = left
    isFoot ||= beginsRecipients(band)
    // The lines of a left column alone may as well be of the text below; recipients are not.
    if (isFoot || !isLeftAlone(band, left)) end = farthest + 1
  }
  return { gutters, end, farthest }
}

function isLeftAlone(band: Band, [gutter]: readonly Gutter[]): boolean {
  return gutter === undefined || band.every((row) => rightOf(row) <= gutter.to)
}

function isFar(above: Band, band: Band, gutters: readonly Gutter[]): boolean {
  const gap = (band[0]?.baseline ?? 0) - (above.at(-1)?.baseline ?? 0)
  return gap > (isLeftAlone(band, gutters) ? FARTHEST : ROOM_TO_SIGN) * sizeOf(band)
}

/** What stands in the right column alone above others is of them: the authority may begin above the recipients. */
function rowsAbove(pieces: readonly Piece[], gutters: readonly Gutter[]): readonly Row[] {
  const [first] = gutters
  const found: Row[] = []
  for (const piece of pieces.toReversed()) {
    if (first === undefined || !('row' in piece) || leftOf(piece.row) < first.to - 1 || found.length > 3)
      break
    found.unshift(piece.row)
  }
  return found
}

function beginsRecipients(band: Band): boolean {
  return band.some((row) => /^nơi nhận/iu.test(wordsOf(row)))
}

function sizeOf(band: Band): number {
  return band.reduce((size, row) => Math.max(size, row.size), 0)
}

interface Extent {
  readonly from: number
  readonly to: number
  readonly isWalled?: boolean
}

/** Where the segments of a row stand; a label that hangs is one with the words behind it. */
function withLabels(row: Row): readonly Extent[] {
  const { segments } = row
  const [label, words, ...rest] = segments
  if (label === undefined || words === undefined) return segments
  return hasHangingLabel(row) ? [{ from: label.from, to: words.to }, ...rest] : segments
}

/** The room between what stands in a band, where it is wide enough. */
function gapsIn(band: Band, least: number): readonly Gutter[] {
  const segments = band.flatMap(withLabels).toSorted((a, b) => a.from - b.from)
  const gaps: Gutter[] = []
  let reach = segments[0]?.to ?? 0
  for (const { from, to, isWalled = false } of segments) {
    if (from - reach >= (isWalled ? NARROWEST * least : least)) gaps.push({ from: reach, to: from })
    reach = Math.max(reach, to)
  }
  return gaps
}

/** What a band leaves of the gutters. */
function narrowed(gutters: readonly Gutter[], band: Band): readonly Gutter[] {
  const least = NARROWEST * sizeOf(band)
  const segments = band.flatMap(withLabels)
  return gutters.flatMap((gutter) => {
    let { from, to } = gutter
    for (const segment of segments) {
      if (segment.from <= from) from = Math.max(from, Math.min(segment.to, to))
      else if (segment.to >= to) to = Math.min(to, Math.max(segment.from, from))
      else return []
    }
    return to - from >= least ? [{ from, to }] : []
  })
}

/** Fewer lines than this in a column may be chance. */
const FEWEST_LINES = 2
const HEAD_OR_FOOT =
  /đảng cộng sản|cộng h(?:òa|oà) xã hội|độc lập|^số\b|nơi nhận|^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?)\s|ngày.*tháng/iu

function zoneOf(rows: readonly Row[], gutters: readonly Gutter[], strokes: readonly Stroke[]): Zone | null {
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
