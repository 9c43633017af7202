import { fold } from '../text/fold.ts'
import { guessLayout, NAME_HEADS, ROSTER_HEADS, type RosterColumn, type RosterLayout } from './columns.ts'
import { repeatsHeads } from './heads.ts'
import { rowsOfText } from './pasted.ts'
import { type Namesakes, type NewDelegate, namesakesIn, personKey } from './roster.ts'
import { isNumber, isTotal, looksLikeUnit, nameAndMore, onOneLine, roleIn, tidyCell } from './roster-words.ts'
import type { Delegate } from './shape.ts'
import type { Row } from './table.ts'

/** Who is a member and who a guest: as the table says, or all alike. */
export type Grouping = 'table' | Delegate['role']

/**
 * A row that made no delegate, and why: above the list, heads again, a row that counts the columns, a sum, no
 * name where one should be, something that is no name, or the same person once more.
 */
export interface SkippedRow {
  /** As beside the row in the file, from 1. */
  readonly row: number
  readonly text: string
  readonly why: 'title' | 'head' | 'counting' | 'total' | 'nameless' | 'not-a-name' | 'repeated'
}

/** A line that says something of all below it. */
export interface RosterGroup {
  readonly row: number
  readonly text: string
  readonly says: 'member' | 'guest' | 'unit'
}

/** A roster as understood, and what was not. */
export interface RosterReading {
  readonly delegates: readonly NewDelegate[]
  readonly groups: readonly RosterGroup[]
  readonly skipped: readonly SkippedRow[]
  readonly namesakes: readonly Namesakes[]
}

/** Reads a roster as an office pastes it from Word or Excel, by the likeliest layout. */
export function readRoster(pasted: string): RosterReading {
  const rows = rowsOfText(pasted)
  return rosterFrom(rows, guessLayout(rows), 'table')
}

/**
 * Reads a roster from a table: a person a row. A line that names a group (`Đại biểu mời dự`) says what those
 * below it are, one that names a unit where those below it belong, unless a cell of their own says otherwise.
 */
export function rosterFrom(rows: readonly Row[], layout: RosterLayout, grouping: Grouping): RosterReading {
  const reader = new RosterReader(layout, grouping)
  for (const [index, row] of rows.entries()) reader.take(index, row)
  const { delegates, groups, skipped } = reader
  return { delegates, groups, skipped, namesakes: namesakesIn(delegates) }
}

class RosterReader {
  readonly delegates: NewDelegate[] = []
  readonly groups: RosterGroup[] = []
  readonly skipped: SkippedRow[] = []
  readonly #layout: RosterLayout
  readonly #grouping: Grouping
  readonly #seen = new Set<string>()
  #role: Delegate['role'] = 'member'
  #unit = ''

  constructor(layout: RosterLayout, grouping: Grouping) {
    this.#layout = layout
    this.#grouping = grouping
  }

  take(index: number, row: Row): void {
    const texts = row.map(tidyCell)
    const text = onOneLine(texts.filter((words) => words !== '').join(' · '))
    if (text === '') return
    const isAbove = index < this.#layout.top
    const group = groupIn(texts, this.#layout, isAbove)
    if (group) {
      this.groups.push({ row: index + 1, ...group })
      this.#begin(group)
      return
    }
    const delegate = isAbove ? null : this.#delegateOf(texts)
    const why = delegate ? this.#whyAgain(delegate) : whyNot(row, isAbove, texts, this.#layout)
    if (why !== null) this.skipped.push({ row: index + 1, text, why })
    else if (delegate) this.delegates.push(delegate)
  }

  #begin({ says, text }: Pick<RosterGroup, 'says' | 'text'>): void {
    if (says !== 'unit') this.#role = says
    this.#unit = says === 'unit' ? text : ''
  }

  #delegateOf(texts: readonly string[]): NewDelegate | null {
    const delegate = delegateOf(texts, this.#layout.columns)
    if (delegate === null) return null
    const { said, ...person } = delegate
    const role = this.#grouping === 'table' ? (said ?? this.#role) : this.#grouping
    return { ...person, unit: person.unit || this.#unit, role }
  }

  /** The same person of the same office and unit, once more. */
  #whyAgain(delegate: NewDelegate): 'repeated' | null {
    const key = personKey(delegate)
    if (this.#seen.has(key)) return 'repeated'
    this.#seen.add(key)
    return null
  }
}

/**
 * What a line says of those below it: one cell, beside its number, that names a group or a unit. Above the list
 * it may name a group; the units named there are the office's own.
 */
function groupIn(
  texts: readonly string[],
  { columns }: RosterLayout,
  isAbove: boolean,
): Pick<RosterGroup, 'text' | 'says'> | null {
  const filled = texts.filter((text) => text !== '')
  const words = filled.at(-1)
  if (words === undefined || isNumber(words) || !filled.slice(0, -1).every(isNumber) || filled.length > 2)
    return null
  const text = onOneLine(words)
    .replace(/^(?:[IVX]+|\d+|[A-Za-z])\s*[.)/-]\s*/, '')
    .replace(/\s*:$/, '')
  if (/\b(dai bieu|khach|uy vien|thanh phan)/.test(fold(text))) {
    const says = roleIn(text)
    if (says !== null) return { text, says }
  }
  const isTitle = text === text.toLocaleUpperCase('vi')
  const hasUnits = columns.includes('unit')
  return !isAbove && !hasUnits && !isTitle && looksLikeUnit(text) ? { text, says: 'unit' } : null
}

/** Who stands in a row, with what the row says of their part in the meeting; null where nobody does. */
function delegateOf(texts: readonly string[], columns: readonly RosterColumn[]) {
  const of = (column: RosterColumn) => texts.filter((text, index) => columns[index] === column && text !== '')
  // Several columns of one kind are one cell in parts: offices in the party and in the state, say.
  const all = (column: RosterColumn) => onOneLine([...new Set(of(column))].join(', '))
  const found = nameAndMore([...new Set([...of('surname'), ...of('name'), ...of('given')])].join(' '))
  if (found === null) return null
  const { name, more } = found
  const isUnit = all('unit') === '' && looksLikeUnit(more)
  return {
    name,
    office: [all('office'), isUnit ? '' : more].filter((words) => words !== '').join(', '),
    unit: isUnit ? more : all('unit'),
    said: roleIn(all('role')) ?? roleIn(all('note')),
  }
}

function whyNot(
  row: Row,
  isAbove: boolean,
  texts: readonly string[],
  { columns }: RosterLayout,
): SkippedRow['why'] {
  if (repeatsHeads(row, ROSTER_HEADS, NAME_HEADS)) return 'head'
  if (isAbove) return 'title'
  if (texts.every((text) => text === '' || isNumber(text) || /^\(?\p{L}\)?$/u.test(text))) return 'counting'
  if (isTotal(texts.find((text) => text !== '') ?? '')) return 'total'
  const name = columns.flatMap((column, at) => (NAME_HEADS.has(column) ? [texts[at] ?? ''] : [])).join('')
  return name === '' ? 'nameless' : 'not-a-name'
}
