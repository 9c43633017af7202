import type { ComponentProps, ReactNode } from 'react'
import { isTableRedline } from '../../shared/draft/table-excerpt.ts'
import { type Alignment, alignments, headRows, headSpans, type Span } from '../../shared/draft/table-look.ts'
import { accept, reject, type Segment } from '../../shared/text/redline.ts'
import type { RichText } from '../../shared/text/span.ts'
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
  const spans = headSpans(rows.slice(0, heads).map(({ cells }) => cells.map((cell) => cell.flatMap(letters))))
  const drawn = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row, at) => (
        <Row key={keyOf(from + at)} row={row} look={look} spans={spans[from + at]} draw={children} />
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
  /** Of a row of the head what its cells go over. */
  readonly spans: readonly Span[] | undefined
  readonly draw: (cell: readonly Piece[]) => ReactNode
}

function Row<Piece>({ row, look, spans, draw }: RowProps<Piece>) {
  return (
    <tr data-fate={row.fate}>
      {row.cells.map((cell, column) => {
        if (!spans) {
          return (
            <td key={keyOf(column)} data-align={look[column]}>
              {draw(cell)}
            </td>
          )
        }
        const span = spans[column]
        return span ? (
          <th key={keyOf(column)} scope="col" colSpan={span.columns} rowSpan={span.rows}>
            {draw(cell)}
          </th>
        ) : null
      })}
    </tr>
  )
}

/** All that is to be seen in a cell: one whose words were taken out is not empty. */
function letters(segment: Segment): RichText {
  return 'text' in segment ? segment.text : segment.after
}

/** Rows and cells have no identity of their own; their place is all that tells them apart. */
function keyOf(place: number): string {
  return String(place)
}
