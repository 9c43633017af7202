import { BOND, type Bond } from './bond.ts'
import { HAIR } from './measure.ts'
import { fitting, footHeight, type NoteForm, notesOf } from './notes-at-foot.ts'
import { gapAbove, type Row } from './stack.ts'

/** What stands on one page: rows of the text from its head on, and those of notes at its foot. */
export interface Sheet {
  readonly rows: readonly Row[]
  readonly notes: readonly Row[]
}

/** One page after another. */
export type Pages = readonly Sheet[]

/** The room of a page, in points, and how notes take of it. */
export interface Room {
  readonly height: number
  readonly form: NoteForm
}

/** Rather than leave so much of a page free a note is parted. */
const EMPTIEST = 1 / 10
/** Notes that go on from the page before leave so much of a page to the text. */
const LEAST_TEXT = 1 / 4

/**
 * Parts rows into pages. A page ends after the last row that may end it; where none may (headings, one below
 * another, taller than a page), after the last of those with the weakest bond. A note stands on the page where it
 * is referred to. One that is too long for that goes on at the foot of the next page, its first lines where they
 * belong.
 */
export function paginate(rows: readonly Row[], room: Room): Pages {
  const sheets: Sheet[] = []
  let waiting: readonly Row[] = []
  for (let start = 0; start < rows.length || waiting.length > 0; ) {
    const next = start < rows.length ? sheetFrom(rows, start, waiting, room) : sheetOfNotes(waiting, room)
    sheets.push({ rows: complete(rows.slice(start, start + next.count)), notes: next.notes })
    waiting = next.waiting
    start += next.count
  }
  return sheets
}

/** How many rows a page takes, the notes at its foot, and those that wait for the next page. */
interface Filling {
  readonly count: number
  readonly notes: readonly Row[]
  readonly waiting: readonly Row[]
}

/** A page behind the last row, for notes that are left. A line always fits. */
function sheetOfNotes(waiting: readonly Row[], { height, form }: Room): Filling {
  const fit = fitting(waiting, [], height, form)
  const notes = fit.length > 0 ? fit : waiting.slice(0, 1)
  return { count: 0, notes, waiting: waiting.slice(notes.length) }
}

function sheetFrom(rows: readonly Row[], start: number, waiting: readonly Row[], room: Room): Filling {
  const foot = new Foot(rows, start, waiting, room)
  let filled = rows[start]?.table?.head.height ?? 0
  let [end, filledAtEnd] = [start + 1, 0]
  let weakest: Bond = BOND.signature
  for (let i = start; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined) break
    filled += row.height + gapAbove(i === start ? undefined : rows[i - 1], row)
    if (foot.roomAbove(i + 1) < filled - HAIR) {
      const mayEndHere = row.bond <= weakest && foot.roomAbove(end) - filledAtEnd > room.height * EMPTIEST
      return foot.parted(i, filled, mayEndHere) ?? foot.ended(end)
    }
    if (row.bond > weakest) continue
    weakest = row.bond
    end = i + 1
    filledAtEnd = filled
  }
  return foot.ended(rows.length)
}

/** The notes at the foot of a page that begins with the row `start`. */
class Foot {
  readonly #rows: readonly Row[]
  readonly #start: number
  readonly #room: Room
  /** What goes on from the page before, and what of it has to go on once more: then no other note can begin. */
  readonly #carried: readonly Row[]
  readonly #left: readonly Row[]

  constructor(rows: readonly Row[], start: number, waiting: readonly Row[], room: Room) {
    this.#rows = rows
    this.#start = start
    this.#room = room
    this.#carried = fitting(waiting, [], room.height * (1 - LEAST_TEXT), room.form)
    this.#left = waiting.slice(this.#carried.length)
  }

  /** How much of the page is the text's, if it ends before the row `end`. */
  roomAbove(end: number): number {
    return this.#room.height - footHeight(this.#notesTo(end), this.#room.form)
  }

  ended(end: number): Filling {
    const waiting =
      this.#left.length === 0 ? [] : [...this.#left, ...notesOf(this.#rows.slice(this.#start, end))]
    return { count: end - this.#start, notes: this.#notesTo(end), waiting }
  }

  /**
   * A page whose last row refers to more than there is room for: the first lines of its last note here, and the rest
   * on the next page. Null where not even they fit and where the page may not end with this row, unless there is no
   * row before it.
   */
  parted(last: number, filled: number, mayEndHere: boolean): Filling | null {
    const isForced = last === this.#start
    if (this.#left.length > 0 || !(mayEndHere || isForced)) return null
    const notes = this.#rows[last]?.notes ?? []
    const all = notes.flat()
    const there = this.#notesTo(last)
    const fit = fitting(all, there, this.#room.height - filled, this.#room.form)
    const reachesLast = fit.length > all.length - (notes.at(-1)?.length ?? 0)
    if (!isForced && !reachesLast) return null
    return { count: last + 1 - this.#start, notes: [...there, ...fit], waiting: all.slice(fit.length) }
  }

  #notesTo(end: number): readonly Row[] {
    return this.#left.length > 0
      ? this.#carried
      : [...this.#carried, ...notesOf(this.#rows.slice(this.#start, end))]
  }
}

/** A page on which a table goes on has its head again; where the table is parted, a stroke closes it. */
function complete(rows: readonly Row[]): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)]
  const closed = last?.table ? rows.with(-1, { ...last, rules: [...last.rules, ...last.table.edge] }) : rows
  return first?.table ? [first.table.head, ...closed] : closed
}
