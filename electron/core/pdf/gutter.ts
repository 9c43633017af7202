import { type Band, sizeOf } from './band.ts'
import { hasHangingLabel, type Row } from './row.ts'

/** A stretch of a line. */
interface Extent {
  readonly from: number
  readonly to: number
  readonly isWalled?: boolean
}

/** Room that runs down between two columns. */
export type Gutter = Pick<Extent, 'from' | 'to'>

/** How wide it is where it begins, and at least: there already where a stroke runs in it; in sizes of the type. */
const CLEAR = 1
const NARROWEST = 0.6

/** Where the segments of a row stand; a label that hangs is one with the words behind it. */
function withLabels(row: Row): readonly Extent[] {
  const { segments } = row
  const [label, words, ...rest] = segments
  if (label === undefined || words === undefined) return segments
  return hasHangingLabel(row) ? [{ from: label.from, to: words.to }, ...rest] : segments
}

/** The room between what stands in a band, where it is wide enough for gutters to begin. */
export function guttersIn(band: Band): readonly Gutter[] {
  const size = sizeOf(band)
  const segments = band.flatMap(withLabels).toSorted((a, b) => a.from - b.from)
  const gutters: Gutter[] = []
  let reach = segments[0]?.to ?? 0
  for (const { from, to, isWalled = false } of segments) {
    if (from - reach >= (isWalled ? NARROWEST : CLEAR) * size) gutters.push({ from: reach, to: from })
    reach = Math.max(reach, to)
  }
  return gutters
}

/** What a band leaves of the gutters. */
export function narrowed(gutters: readonly Gutter[], band: Band): readonly Gutter[] {
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
