import { findHeads, type Vocabulary } from './heads.ts'
import { isNumber, looksLikeOffice, looksLikeUnit, nameIn, roleIn, tidyCell } from './roster-words.ts'
import type { Row } from './table.ts'

/**
 * What a column of a roster holds. A full name may stand in two columns, surname and given; `note` says who is a
 * guest where it says so; `other` is not read.
 */
export const ROSTER_COLUMNS = [
  'number',
  'name',
  'surname',
  'given',
  'office',
  'unit',
  'role',
  'note',
  'other',
] as const
export type RosterColumn = (typeof ROSTER_COLUMNS)[number]

/** `certain`: its head says so. `likely`: what stands in it says so. `unsure`: no more than its place says so. */
export type Certainty = 'certain' | 'likely' | 'unsure'

/** How a roster is laid out. */
export interface RosterLayout {
  /** How many rows at the top are titles and heads; 0 where the list begins at once. */
  readonly top: number
  readonly columns: readonly RosterColumn[]
}

export interface LayoutGuess extends RosterLayout {
  /** How sure each column is. */
  readonly certainty: readonly Certainty[]
}

export const ROSTER_HEADS: Vocabulary<RosterColumn> = [
  ['number', /^(stt|tt|so tt|so thu tu|thu tu|so|no|s tt)$/],
  [
    'surname',
    /^(ho|ho (va )?(ten )?(dem|lot|chu dem|chu lot)|ho va chu (dem|lot)|surname|last name|family name)$/,
  ],
  ['name', /\b(ho va ten|ho ten|ten dai bieu|full name)\b|^(dai bieu|dong chi|name|ho va|ten nguoi du)$/],
  ['given', /^(ten|ten goi|given name|first name)$/],
  ['role', /^(thanh phan.*|tu cach.*|loai( dai bieu)?|doi tuong|dien|role|member or guest)$/],
  ['office', /\b(chuc vu|chuc danh|chuc trach|position|office|job title)\b/],
  ['unit', /\b(don vi|co quan|noi cong tac|to chuc|phong ban|chi bo|unit|organi[sz]ation|department)\b/],
  ['note', /^(ghi chu.*|notes?|remarks?)$/],
  [
    'other',
    /\b(sinh|gioi tinh|nam nu|dien thoai|sdt|di dong|email|thu dien tu|ky|chu ky|dan toc|trinh do|so ghe|cho ngoi|cccd|que quan|dia chi|ngay vao dang|phone)\b/,
  ],
]

/** A row with one of these is a row of heads. */
export const NAME_HEADS: ReadonlySet<RosterColumn> = new Set(['name', 'surname', 'given'])

/** What stands in columns that nothing is known of, in the order in which offices write them. */
const USUAL: readonly RosterColumn[] = ['name', 'office', 'unit', 'role']

/** How many rows are looked at for what a column holds. */
const SAMPLE = 200

/**
 * Guesses what each column of a roster holds: by the heads where there are any, else by what stands in it, else
 * by its place. The operator sees the guess and puts it right.
 */
export function guessLayout(rows: readonly Row[]): LayoutGuess {
  const heads = findHeads(rows, ROSTER_HEADS, NAME_HEADS)
  const top = heads === null ? 0 : heads.last + 1
  const people = rows.slice(top, top + SAMPLE).filter((row) => filledIn(row) > 1)
  const sample = people.length > 0 ? people : rows.slice(top, top + SAMPLE)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const headed = Array.from({ length: width }, (_, at) => heads?.columns[at] ?? null)
  const named = withOneName(headed)
  // A head that says something unknown is no reason to read its column; an empty one is none against it.
  const isOpen = (at: number) =>
    named[at] === null && (heads === null || tidyCell(rows[heads.first]?.[at]) === '')
  return { top, ...completed(named, isOpen, sample) }
}

/** `Tên` alone is the whole name. */
function withOneName(columns: readonly (RosterColumn | null)[]): readonly (RosterColumn | null)[] {
  const hasParts = columns.includes('surname') && columns.includes('given')
  if (hasParts) return columns
  return columns.map((column) => (column === 'surname' || column === 'given' ? 'name' : column))
}

function filledIn(row: Row): number {
  return row.filter((cell) => cell !== null && cell.trim() !== '').length
}

/** Fills in what the heads leave open. */
function completed(
  headed: readonly (RosterColumn | null)[],
  isOpen: (at: number) => boolean,
  sample: readonly Row[],
): Pick<LayoutGuess, 'columns' | 'certainty'> {
  const filling = new Filling(headed, isOpen, sample)
  filling.byNumbers()
  filling.byNames()
  for (const kind of ['office', 'unit', 'role'] as const) filling.byLooks(kind)
  filling.byPlace()
  return { columns: filling.columns.map((column) => column ?? 'other'), certainty: filling.certainty }
}

class Filling {
  readonly columns: (RosterColumn | null)[]
  readonly certainty: Certainty[]
  readonly #shares: readonly Shares[]
  readonly #isOpen: (at: number) => boolean

  constructor(
    headed: readonly (RosterColumn | null)[],
    isOpen: (at: number) => boolean,
    sample: readonly Row[],
  ) {
    this.columns = [...headed]
    this.certainty = headed.map((column) => (column === null ? 'unsure' : 'certain'))
    this.#shares = headed.map((_, at) => sharesOf(sample.map((row) => tidyCell(row[at]))))
    this.#isOpen = isOpen
  }

  byNumbers(): void {
    for (const at of this.#open) if (this.#share(at, 'number') > 0.6) this.#put(at, 'number', 'likely')
  }

  /** The column that holds names, or the two that hold their parts. */
  byNames(): void {
    if (this.#isTaken('name')) return
    const best = this.#most('name')
    if (best === null) return
    const next = best + 1
    const hasWords = this.#share(next, 'word') > 0.8 && this.#share(next, 'filled') > 0.8
    if (hasWords && this.#open.includes(next)) {
      this.#put(best, 'surname', 'likely')
      this.#put(next, 'given', 'likely')
    } else if (this.#share(best, 'name') >= 0.5) this.#put(best, 'name', 'likely')
  }

  byLooks(kind: 'office' | 'unit' | 'role'): void {
    const best = this.#most(kind)
    if (this.#isTaken(kind) || best === null || this.#share(best, kind) < 0.4) return
    this.#put(best, kind, 'likely')
  }

  byPlace(): void {
    for (const at of this.#open) {
      const next = USUAL.find((column) => !this.#isTaken(column))
      if (next !== undefined && this.#share(at, 'filled') > 0) this.#put(at, next, 'unsure')
    }
  }

  #isTaken(column: RosterColumn): boolean {
    return this.columns.includes(column === 'name' && this.columns.includes('surname') ? 'surname' : column)
  }

  get #open(): readonly number[] {
    return this.columns.flatMap((column, at) => (column === null && this.#isOpen(at) ? [at] : []))
  }

  #share(at: number, kind: keyof Shares): number {
    return this.#shares[at]?.[kind] ?? 0
  }

  #put(at: number, column: RosterColumn, how: Certainty): void {
    this.columns[at] = column
    this.certainty[at] = how
  }

  /** The open column with the largest share of a kind, the leftmost of equals; null where none has any. */
  #most(kind: keyof Shares): number | null {
    const best = this.#open.reduce((found, at) => Math.max(found, this.#share(at, kind)), 0)
    return best > 0 ? (this.#open.find((at) => this.#share(at, kind) === best) ?? null) : null
  }
}

/** Which part of a column's filled cells looks like what; `filled`: which part of all cells is filled. */
interface Shares {
  readonly filled: number
  readonly number: number
  readonly name: number
  /** One word with a capital, as a given name alone. */
  readonly word: number
  readonly office: number
  readonly unit: number
  readonly role: number
}

function sharesOf(cells: readonly string[]): Shares {
  const filled = cells.filter((cell) => cell !== '')
  const share = (is: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length
  return {
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    number: share(isNumber),
    name: share((cell) => nameIn(cell) !== null && !looksLikeOffice(cell) && !looksLikeUnit(cell)),
    word: share((cell) => /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(cell)),
    office: share(looksLikeOffice),
    unit: share(looksLikeUnit),
    role: share((cell) => cell.length < 40 && roleIn(cell) !== null && !looksLikeOffice(cell)),
  }
}
