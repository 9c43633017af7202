import type { BlockId } from './block.ts'
import { LATIN_LETTERS, type Label, parseLabel, styleOf, VIETNAMESE_LETTERS } from './label.ts'
import { type Placed, parents } from './outline.ts'

/**
 * How one row of labels is numbered. A row holds the labels of one style and punctuation under one parent:
 * `1.1.` `1.2.` `1.3.` under `1.`.
 */
export interface Row {
  /** Whether each label follows the one before. */
  readonly inSequence: boolean
  /** The alphabet in which the row counts. */
  readonly letters: string
  /** The first number; or the row counts on from the last row of its style, under another parent. */
  readonly start: number | 'counts-on'
  /** What stands before the last number of a decimal: the parent's number, or always the same. */
  readonly prefix: readonly number[] | 'parent'
}

/** The rows of a draft. */
export interface Rows {
  /** The row that a label under a parent belongs to; a row that the draft does not have begins with 1. */
  of(style: string, parent: BlockId | null): Row
  /** The blocks whose labels are in sequence. */
  readonly sequential: ReadonlySet<BlockId>
}

interface Member {
  readonly id: BlockId
  readonly label: string
  readonly style: string
  /** Names the row. */
  readonly key: string
  readonly parent: Placed | null
}

/** Names a row, for maps. */
export function rowKey(style: string, parent: BlockId | null): string {
  return `${style}\n${parent ?? ''}`
}

export function rowsOf(draft: readonly Placed[]): Rows {
  const members = membersOf(draft)
  const rows = new Map([...Map.groupBy(members, ({ key }) => key)].map(([key, row]) => [key, rowOf(row)]))
  const sequential = members.filter(({ key }) => rows.get(key)?.inSequence === true)
  const countingOn = rowsCountingOn(sequential, rows)
  const styles = new Set(members.filter(({ key }) => countingOn.has(key)).map(({ style }) => style))
  for (const key of countingOn) {
    const row = rows.get(key)
    if (row !== undefined) rows.set(key, { ...row, start: 'counts-on' })
  }
  return {
    sequential: new Set(sequential.map(({ id }) => id)),
    of: (style, parent) => rows.get(rowKey(style, parent)) ?? newRow(styles.has(style)),
  }
}

/** A row that the draft does not have, as amendments make it. */
function newRow(countsOn: boolean): Row {
  const start = countsOn ? 'counts-on' : 1
  return { inSequence: true, letters: VIETNAMESE_LETTERS, start, prefix: 'parent' }
}

function membersOf(draft: readonly Placed[]): readonly Member[] {
  const parentOf = parents(draft)
  return draft.flatMap(({ id, label }) => {
    const style = label === null ? null : styleOf(label)
    if (label === null || style === null || parseLabel(label)?.style === 'mark') return []
    const parent = parentOf.get(id) ?? null
    return [{ id, label, style, key: rowKey(style, parent?.id ?? null), parent }]
  })
}

function rowOf(members: readonly Member[]): Row {
  const letters = [VIETNAMESE_LETTERS, LATIN_LETTERS].find((alphabet) => isInSequence(members, alphabet))
  const [member] = members
  const first = letters === undefined || member === undefined ? null : parseLabel(member.label, letters)
  if (letters === undefined || member === undefined || first === null) {
    return { inSequence: false, letters: VIETNAMESE_LETTERS, start: 1, prefix: [] }
  }
  return {
    inSequence: true,
    letters,
    start: first.numbers.at(-1) ?? 1,
    prefix: followsParent(first, member.parent) ? 'parent' : first.numbers.slice(0, -1),
  }
}

/** The rows whose first number is the one after the last that stands before it in the same style. */
function rowsCountingOn(sequential: readonly Member[], rows: ReadonlyMap<string, Row>): ReadonlySet<string> {
  const found = new Set<string>()
  const begun = new Set<string>()
  const lastInStyle = new Map<string, number>()
  for (const { label, style, key } of sequential) {
    const parsed = parseLabel(label, rows.get(key)?.letters)
    const number = parsed?.numbers.at(-1) ?? 0
    const expected = (lastInStyle.get(style) ?? 0) + 1
    if (!begun.has(key) && parsed?.style !== 'decimal' && number > 1 && number === expected) found.add(key)
    begun.add(key)
    lastInStyle.set(style, number)
  }
  return found
}

function isInSequence(members: readonly Member[], letters: string): boolean {
  const numbers = members.map(({ label }) => parseLabel(label, letters)?.numbers)
  return numbers.every((those, i) => {
    const before = i === 0 ? undefined : numbers[i - 1]
    if (those === undefined || i === 0) return those !== undefined
    return (
      before !== undefined &&
      those.at(-1) === (before.at(-1) ?? 0) + 1 &&
      those.slice(0, -1).join() === before.slice(0, -1).join()
    )
  })
}

function followsParent(first: Label, parent: Placed | null): boolean {
  const above = parent?.label ? (parseLabel(parent.label)?.numbers ?? []) : []
  return above.join() === first.numbers.slice(0, -1).join()
}
