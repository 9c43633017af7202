import { CELL_EDGE, hasEdge, ROW_EDGE } from '../text/edge.ts'
import { accept, reject, type Segment } from '../text/redline.ts'
import { redlineRows } from '../text/table-redline.ts'
import { plain } from '../text/tidy.ts'
import { headRows } from './table-look.ts'

/** Whether segments are those of a table. */
export function isTableRedline(segments: readonly Segment[]): boolean {
  return segments.some((segment) => 'text' in segment && hasEdge(plain(segment.text)))
}

/**
 * Of the redline of a table its head and the rows that changed, as the redline of a table. `pieceOf` makes a segment
 * of the reader's kind of one that holds an edge alone.
 */
export function changedRows<Piece extends Segment>(
  segments: readonly Piece[],
  pieceOf: (edge: Segment) => Piece,
): readonly Piece[] {
  const rows = redlineRows(segments)
  const heads = headRows(rows.map(({ fate, cells }) => cells.map(fate === 'delete' ? reject : accept)))
  return rows.flatMap(({ fate, cells }, at): readonly Piece[] => {
    const edge = (letters: string) => pieceOf({ kind: fate, text: [{ text: letters, marks: [] }] })
    const isChanged = fate !== 'keep' || cells.flat().some(({ kind }) => kind !== 'keep')
    if (at >= heads && !isChanged) return []
    return [...cells.flatMap((cell, i) => (i === 0 ? cell : [edge(CELL_EDGE), ...cell])), edge(ROW_EDGE)]
  })
}
