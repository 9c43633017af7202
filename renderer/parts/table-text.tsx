import type { ComponentProps, ReactNode } from 'react'
import { isTableRedline } from '../../shared/draft/table-excerpt.ts'
import { type Alignment, alignments, headRows } from '../../shared/draft/table-look.ts'
import { accept, reject, type Segment } from '../../shared/text/redline.ts'
import { type RedlineRow, redlineRows } from '../../shared/text/table-redline.ts'
import styles from './table-text.module.css'

interface WordingProps extends Omit<ComponentProps<'div'>, 'ref'> {
  /** What stands in it, among other things. */
  readonly segments: readonly Segment[]
  readonly 'data-part'?: string
}

/** The box of a paragraph's words; of a table's cells where they are those, since a `p` may hold no table. */
export function Wording({ segments, ...box }: WordingProps) {
  return isTableRedline(segments) ? <div {...box} data-list /> : <p {...box} />
}

interface RedlineTableProps<Piece extends Segment> {
  readonly segments: readonly Piece[]
  readonly children: (cell: readonly Piece[]) => ReactNode
}

/** A table with the changes of its cells; rows that were put in or taken out are washed as a whole. */
export function RedlineTable<Piece extends Segment>({ segments, children }: RedlineTableProps<Piece>) {
  const rows = redlineRows(segments)
  const texts = rows.map(({ fate, cells }) => cells.map(fate === 'delete' ? reject : accept))
  const heads = headRows(texts)
  const look = alignments(texts, heads)
  const drawn = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row, at) => (
        <Row key={keyOf(from + at)} row={row} look={look} isHead={from + at < heads} draw={children} />
      ))
  return (
    <table className={styles['table']} data-columns={look.length}>
      {heads > 0 ? <thead>{drawn(0, heads)}</thead> : null}
      <tbody>{drawn(heads, rows.length)}</tbody>
    </table>
  )
}

interface RowProps<Piece> {
  readonly row: RedlineRow<Piece>
  readonly look: readonly Alignment[]
  readonly isHead: boolean
  readonly draw: (cell: readonly Piece[]) => ReactNode
}

function Row<Piece>({ row, look, isHead, draw }: RowProps<Piece>) {
  return (
    <tr data-fate={row.fate}>
      {row.cells.map((cell, column) =>
        isHead ? (
          <th key={keyOf(column)} scope="col">
            {draw(cell)}
          </th>
        ) : (
          <td key={keyOf(column)} data-align={look[column]}>
            {draw(cell)}
          </td>
        ),
      )}
    </tr>
  )
}

/** Rows and cells have no identity of their own; their place is all that tells them apart. */
function keyOf(place: number): string {
  return String(place)
}
