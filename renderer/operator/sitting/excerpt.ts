import type { AttributedSegment } from '../../../shared/text/attribution.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain } from '../../../shared/text/tidy.ts'

/** How much of what did not change is shown beside a change, in characters. */
const CONTEXT = 48
const ELLIPSIS: RichText = [{ text: ' … ', marks: [] }]

/**
 * A redline with only the neighbourhood of its changes, for a narrow card; whole if nothing changed or if it is
 * short anyway. Cut at spaces, never inside a word.
 */
export function excerpt(segments: readonly AttributedSegment[]): readonly AttributedSegment[] {
  if (segments.every(({ kind }) => kind === 'keep')) return segments
  return segments.flatMap((segment, index): readonly AttributedSegment[] => {
    if (segment.kind !== 'keep') return [segment]
    return kept(plain(segment.text), index > 0, index < segments.length - 1).map((text) => ({
      ...segment,
      text,
    }))
  })
}

function kept(words: string, hasBefore: boolean, hasAfter: boolean): readonly RichText[] {
  const room = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0)
  if (words.length <= room + 10) return [[{ text: words, marks: [] }]]
  const head = hasBefore ? words.slice(0, lastSpace(words, CONTEXT)) : ''
  const tail = hasAfter ? words.slice(words.length - CONTEXT).replace(/^\S*\s/, '') : ''
  return [
    ...(head === '' ? [] : [[{ text: head, marks: [] }]]),
    ELLIPSIS,
    ...(tail === '' ? [] : [[{ text: tail, marks: [] }]]),
  ]
}

function lastSpace(words: string, before: number): number {
  const space = words.lastIndexOf(' ', before)
  return space > 0 ? space : before
}
