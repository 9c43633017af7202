import { changedRows, isTableRedline } from '../draft/table-excerpt.ts'
import type { AttributedSegment } from '../text/attribution.ts'

/**
 * Of the redline of a table the rows that change, below its head: the whole would not fit the screen, and the hall
 * looks for these. Anything else, and a table that does not change, as it is.
 */
export function ofTable(segments: readonly AttributedSegment[]): readonly AttributedSegment[] {
  const isChanged = segments.some(({ kind }) => kind !== 'keep')
  if (!isChanged || !isTableRedline(segments)) return segments
  return changedRows(segments, (edge) => ({ ...edge, source: null }))
}
