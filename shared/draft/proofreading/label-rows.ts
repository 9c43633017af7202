import type { BlockId } from '../block.ts'
import { LATIN_LETTERS, type Label, parseLabel, styleOf, VIETNAMESE_LETTERS } from '../label.ts'
import { parents } from '../outline.ts'
import type { ProofBlock } from './proof.ts'

/** A label that counts, among those of its row. */
export interface Counted {
  readonly at: ProofBlock
  readonly label: Label
  /** Its last number. */
  readonly number: number
  /** The label of the block it stands under; null where that has none. */
  readonly parent: Label | null
}

/** Labels of one style and punctuation under one parent, in order: what should count from one number to the next. */
export interface LabelRow {
  readonly style: string
  /** The alphabet in which its letters count. */
  readonly letters: string
  readonly members: readonly Counted[]
}

export function labelRows(blocks: readonly ProofBlock[]): readonly LabelRow[] {
  const parentOf = parents(blocks.map(({ block }) => block))
  const rows = Map.groupBy(
    blocks.filter(({ block }) => block.label !== null && styleOf(block.label) !== null),
    ({ block }) => `${styleOf(block.label ?? '')}\n${parentOf.get(block.id)?.id ?? ''}`,
  )
  return [...rows].map(([key, row]) => {
    const letters = alphabetOf(row)
    const members = row.flatMap((at) => counted(at, parentOf.get(at.block.id)?.label ?? null, letters))
    return { style: key.split('\n')[0] ?? '', letters, members }
  })
}

/** Latin where a letter stands that Vietnamese does not count by (`f)`): a word processor numbered the list. */
function alphabetOf(row: readonly ProofBlock[]): string {
  const isVietnamese = row.every(({ block }) => parseLabel(block.label ?? '') !== null)
  return isVietnamese ? VIETNAMESE_LETTERS : LATIN_LETTERS
}

function counted(at: ProofBlock, parent: BlockId | null, letters: string): readonly Counted[] {
  const label = parseLabel(at.block.label ?? '', letters)
  const number = label?.numbers.at(-1)
  if (label === null || number === undefined) return []
  return [{ at, label, number, parent: parent === null ? null : parseLabel(parent) }]
}

/** Whether a decimal stands under an item of another number. */
export function isOfAnother({ label, parent }: Counted): boolean {
  if (label.style !== 'decimal' || (parent?.style !== 'number' && parent?.style !== 'decimal')) return false
  const prefix = label.numbers.slice(0, -1)
  return parent.numbers.length === prefix.length && parent.numbers.join() !== prefix.join()
}
