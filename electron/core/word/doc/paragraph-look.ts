import type { RowShape } from '../table-grid.ts'
import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'
import { ROW_SHAPE, type Sprm, sprmsIn } from './sprm.ts'

/** What a paragraph is, as far as it matters here. */
export interface ParagraphLook {
  /** Which use of a list, from 1; 0 for none. */
  readonly list: number
  readonly depth: number
  readonly startsPage: boolean
  readonly inTable: boolean
  readonly tableDepth: number
  /** Whether its end is that of a row. */
  readonly endsRow: boolean
  /** Whether it ends a row of a table within a cell. */
  readonly endsInnerRow: boolean
  readonly row: RowShape
}

export const PLAIN_PARAGRAPH: ParagraphLook = {
  list: 0,
  depth: 0,
  startsPage: false,
  inTable: false,
  tableDepth: 0,
  endsRow: false,
  endsInnerRow: false,
  row: { edges: [], merged: [], isHead: false },
}

/** Changes that do not fit beside the others stand in a stream of their own. */
const FAR_AWAY: ReadonlySet<number> = new Set([0x6645, 0x6646])

/** The look behind the changes in a part of a stream; `data` is the stream of those that are far away. */
export function paragraphAfter(
  look: ParagraphLook,
  bytes: Bytes,
  { at, length }: Place,
  data: Bytes,
): ParagraphLook {
  return sprmsIn(bytes, at, length).reduce((found, sprm) => {
    if (!FAR_AWAY.has(sprm.code)) return changed(found, bytes, sprm)
    const there = bytes.u32(sprm.at)
    return sprmsIn(data, there + 2, data.u16(there)).reduce((far, own) => changed(far, data, own), found)
  }, look)
}

/** The codes are those of [MS-DOC] 2.6.2 and 2.6.3; what each means is the property that it sets. */
function changed(look: ParagraphLook, bytes: Bytes, { code, at }: Sprm): ParagraphLook {
  const isOn = bytes.u8(at) !== 0
  switch (code) {
    case 0x460b:
      return { ...look, list: bytes.u16(at) }
    case 0x260a:
      return { ...look, depth: Math.min(8, bytes.u8(at)) }
    case 0x2407:
      return { ...look, startsPage: isOn }
    case 0x2416:
      return { ...look, inTable: isOn, tableDepth: Math.max(isOn ? 1 : 0, look.tableDepth) }
    case 0x6649:
      return { ...look, tableDepth: bytes.u32(at) }
    case 0x2417:
      return { ...look, endsRow: isOn }
    case 0x244c:
      return { ...look, endsInnerRow: isOn }
    case 0x3404:
      return { ...look, row: { ...look.row, isHead: isOn } }
    case ROW_SHAPE:
      return { ...look, row: { ...look.row, ...shapeAt(bytes, at) } }
    default:
      return look
  }
}

const MOST_CELLS = 63
const CELL = 20
/** One with the cell beside it, or with the one above or below. */
const MERGED = 0b1100011

/** The edges of the cells, then what each of them is. */
function shapeAt(bytes: Bytes, at: number): Pick<RowShape, 'edges' | 'merged'> {
  const count = Math.min(MOST_CELLS, bytes.u8(at))
  const cells = at + 1 + 2 * (count + 1)
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => bytes.i16(at + 1 + 2 * index)),
    merged: Array.from({ length: count }, (_, index) => (bytes.u16(cells + CELL * index) & MERGED) !== 0),
  }
}
