import { finds, fold } from '../text/fold.ts'
import { compareNames } from '../text/name.ts'
import { plain, rich } from '../text/tidy.ts'
import type { Delegate } from './shape.ts'

export type NewDelegate = Omit<Delegate, 'id'>

/** A pasted roster as understood, and what was not. Lines count from 1. */
export interface RosterReading {
  readonly delegates: readonly NewDelegate[]
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[]
  /** Names that stand more than once; such delegates are told apart by their units. */
  readonly duplicates: readonly string[]
}

type Column = 'number' | 'name' | 'office' | 'unit' | 'role'

/** What the heads of a roster's columns say, folded. The first that fits counts. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(stt|tt|so tt|so thu tu)$/],
  ['name', /^(ho va ten|ho ten|ho, ten|dai bieu|ten)$/],
  ['office', /^(chuc vu|chuc danh|chuc vu, chuc danh)$/],
  ['unit', /^(don vi|co quan|don vi cong tac|noi cong tac|co quan, don vi)$/],
  ['role', /^(thanh phan|tu cach|loai|doi tuong|ghi chu)$/],
]

const USUAL_COLUMNS: readonly Column[] = ['name', 'office', 'unit', 'role']
/** A cell that counts and says nothing: `3`, `3.`, `II`. */
const NUMBER = /^(?:\d+|[IVX]+)[.)]?$/
const BULLET = /^(?:\d+[.)]|[-–+•*])\s*/u
const TITLE = /^(?:đồng chí|đ\/c|ông|bà)[.:]?\s+/iu
/** What stands above or below a list and looks like a name. */
const TITLE_LINE =
  /^(danh sach|hoi nghi|tong (so|cong)|ho (va )?ten|dai bieu|khach moi|thanh phan|nguoi lap)\b/
const GUEST = /moi du|khach moi|du thinh/
const MEMBER_SECTION = /chinh thuc|uy vien|thanh vien/

/**
 * Reads a roster as an office pastes it from Word or Excel: a person a line, cells apart by tabs, semicolons
 * or bars. Columns are known by their heads where there are any, else taken in the usual order. A line without
 * cells that names a group (`Đại biểu mời dự`) says what those below it are.
 */
export function readRoster(pasted: string): RosterReading {
  let columns: readonly Column[] | null = null
  let role: Delegate['role'] = 'member'
  const delegates: NewDelegate[] = []
  const notUnderstood: { line: number; text: string }[] = []
  for (const [index, raw] of pasted.split(/\r\n|\r|\n/).entries()) {
    const cells = cellsOf(raw)
    if (cells.every((cell) => cell === '')) continue
    const heads = headsOf(cells)
    const section = sectionOf(cells.filter((cell) => cell !== '' && !NUMBER.test(cell)))
    if (heads) columns = heads
    else if (section) role = section
    else {
      const delegate = delegateOf(cells, columns, role)
      if (delegate) delegates.push(delegate)
      else notUnderstood.push({ line: index + 1, text: cells.join(' ') })
    }
  }
  return { delegates, notUnderstood, duplicates: duplicatesIn(delegates) }
}

function cellsOf(line: string): readonly string[] {
  const separator = ['\t', ';', '|'].find((mark) => line.includes(mark))
  const cells = separator === undefined ? line.split(/ [-–] |,\s/) : line.split(separator)
  const tidy = cells.map((cell) => plain(rich(cell)))
  return separator === '|' && tidy[0] === '' ? tidy.slice(1) : tidy
}

function headsOf(cells: readonly string[]): readonly Column[] | null {
  const heads = cells.map((cell) => HEADS.find(([, pattern]) => pattern.test(fold(cell)))?.[0] ?? null)
  return heads.includes('name') && heads.filter((head) => head !== null).length > 1
    ? heads.map((head) => head ?? 'number')
    : null
}

/** What a line says of those below it: one cell, beside its number, that names a group. */
function sectionOf([words, ...more]: readonly string[]): Delegate['role'] | null {
  if (words === undefined || more.length > 0) return null
  const folded = fold(words)
  if (!/^([ivx]+\b|[a-z0-9]+[.)])?.*\b(dai bieu|khach|uy vien|thanh phan)/.test(folded)) return null
  if (GUEST.test(folded)) return 'guest'
  return MEMBER_SECTION.test(folded) ? 'member' : null
}

function delegateOf(
  cells: readonly string[],
  columns: readonly Column[] | null,
  section: Delegate['role'],
): NewDelegate | null {
  const filled = columns === null && NUMBER.test(cells[0] ?? '') ? cells.slice(1) : cells
  const order = columns ?? USUAL_COLUMNS
  const cell = (column: Column) => filled[order.indexOf(column)] ?? ''
  const name = cell('name').replace(BULLET, '').replace(TITLE, '')
  if (!/^\p{L}[\p{L}\s.'’-]*$/u.test(name) || !name.includes(' ') || TITLE_LINE.test(fold(name))) return null
  const said = fold(cell('role'))
  const role = GUEST.test(said) ? 'guest' : MEMBER_SECTION.test(said) ? 'member' : section
  return { name, office: cell('office'), unit: cell('unit'), role }
}

function duplicatesIn(delegates: readonly NewDelegate[]): readonly string[] {
  const groups = Map.groupBy(delegates, ({ name }) => name)
  return [...groups].filter(([, alike]) => alike.length > 1).map(([name]) => name)
}

/** A roster in Vietnamese order: by given name, then by the whole name. */
export function sortedRoster<Entry extends NewDelegate>(roster: readonly Entry[]): readonly Entry[] {
  return roster.toSorted((a, b) => compareNames(a.name, b.name))
}

/**
 * The delegates whom a query finds, without marks, by the beginning of any word of name, office or unit; the
 * likeliest first: given name, then any part of the name, then office and unit.
 */
export function findDelegates<Entry extends NewDelegate>(
  roster: readonly Entry[],
  query: string,
): readonly Entry[] {
  const sorted = sortedRoster(roster)
  if (fold(query).trim() === '') return sorted
  const found = sorted.filter(({ name, office, unit }) => finds(query, `${name} ${office} ${unit}`))
  return found.toSorted((a, b) => rank(a, query) - rank(b, query))
}

function rank({ name }: NewDelegate, query: string): number {
  const given = name.split(' ').at(-1) ?? ''
  if (finds(query, given)) return 0
  return finds(query, name) ? 1 : 2
}
