import type { BlockId } from './block.ts'
import { formatLabel, type Label, parseLabel, styleOf } from './label.ts'
import { type Placed, parents } from './outline.ts'
import { type Row, type Rows, rowKey, rowsOf } from './row.ts'

/** A block whose label may have to change. `numbered`: whether it counts along with its neighbours. */
export interface Numbered extends Placed {
  readonly numbered: boolean
}

/**
 * The blocks of a draft whose labels follow one another. To be decided once, when the draft is taken: what is
 * out of sequence there was written so, and stays so whatever is amended. Dashes do not count.
 */
export function isSequential(draft: readonly Placed[]): ReadonlySet<BlockId> {
  return rowsOf(draft).sequential
}

/**
 * The label of every block in `items`: the blocks now present, in order, each with the label it has or asks
 * for. What is numbered counts along its row as `draft` numbered that row: from its first number, in its
 * letters, under its parent's number. The rest keeps its label, and so does what was put into a row that the
 * draft numbers out of sequence. Pure in its arguments, so that an amendment taken back gives the labels back.
 *
 * The draft is asked for because the present blocks cannot say where a row began once its first is deleted.
 */
export function renumber(
  items: readonly Numbered[],
  draft: readonly Placed[],
): ReadonlyMap<BlockId, string | null> {
  const rows = rowsOf(draft)
  const parentOf = parents(items)
  const next = counter()
  const labels = new Map<BlockId, string | null>()
  const numbers = new Map<BlockId, readonly number[]>()
  for (const item of items) {
    const parent = parentOf.get(item.id) ?? null
    const seat = seatOf(item.label, parent?.id ?? null, rows)
    labels.set(item.id, item.label)
    if (seat === null) continue
    const prefix = prefixOf(seat, (parent && numbers.get(parent.id)) ?? [])
    if (item.numbered && prefix !== null) {
      const counted = { ...seat.label, numbers: [...prefix, next(seat)] }
      numbers.set(item.id, counted.numbers)
      labels.set(item.id, formatLabel(counted, seat.row.letters))
    } else {
      numbers.set(item.id, seat.label.numbers)
    }
  }
  return labels
}

/** Where a label counts: its row, by name, and the style it shares with other rows. */
interface Seat {
  readonly label: Label
  readonly style: string
  readonly key: string
  readonly row: Row
}

function seatOf(written: string | null, parent: BlockId | null, rows: Rows): Seat | null {
  const style = written === null ? null : styleOf(written)
  if (written === null || style === null) return null
  const row = rows.of(style, parent)
  const label = parseLabel(written, row.letters)
  if (label === null || label.style === 'mark') return null
  return { label, style, key: rowKey(style, parent), row }
}

/**
 * What stands before the last number. Null where nothing is counted: in a row out of sequence, and where the
 * parent has not as many numbers as the label needs (`1.1.1.` straight under `2.`).
 */
function prefixOf({ label, row }: Seat, parent: readonly number[]): readonly number[] | null {
  if (!row.inSequence) return null
  if (label.style !== 'decimal') return []
  const prefix = row.prefix === 'parent' ? parent : row.prefix
  return prefix.length === label.numbers.length - 1 ? prefix : null
}

/** Answers the next number of a row, and remembers where each style of label has got to. */
function counter(): (seat: Seat) => number {
  const lastInRow = new Map<string, number>()
  const lastInStyle = new Map<string, number>()
  return ({ style, key, row }) => {
    const start = row.start === 'counts-on' ? (lastInStyle.get(style) ?? 0) + 1 : row.start
    const number = (lastInRow.get(key) ?? start - 1) + 1
    lastInRow.set(key, number)
    lastInStyle.set(style, number)
    return number
  }
}
