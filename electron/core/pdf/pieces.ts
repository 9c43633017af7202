import { type Band, bandsOf, sizeOf } from './band.ts'
import { type Gutter, guttersIn, narrowed } from './gutter.ts'
import type { Stroke } from './print.ts'
import { leftOf, type Row, rightOf, wordsOf } from './row.ts'
import { type Zone, zoneOf } from './zone.ts'

/** A row of the text, or what stands side by side. */
export type Piece = { readonly row: Row } | { readonly zone: Zone }

/** A column may go on so far below its last line, in sizes of the type; the names of signers farther. */
const FARTHEST = 2.5
const ROOM_TO_SIGN = 14

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
  let gutters = guttersIn(first)
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
