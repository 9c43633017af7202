import { changedRows, isTableRedline } from '../../../../shared/draft/table-excerpt.ts'
import { cut } from '../../../../shared/text/cut.ts'
import type { Redline, Segment } from '../../../../shared/text/redline.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { plain } from '../../../../shared/text/tidy.ts'

/** A redline cut down to its changes; a gap stands where kept words were left out. */
export type ExcerptPiece = Segment | { readonly kind: 'gap' }

/** How many kept words stay on each side of a change, so that a reader finds the place. */
const AROUND = 5

/** Left out only where it saves something: a gap of a word or two reads worse than the words. */
const WORTH_LEAVING_OUT = 4

const GAP: ExcerptPiece = { kind: 'gap' }
const WORD = /\S+/gu

/**
 * The changes of a redline with a few words around them, in their order. A redline without a change is given
 * whole, as there is nothing to point at; of a table its head and the rows that changed are.
 */
export function excerptOf(redline: Redline): readonly ExcerptPiece[] {
  if (redline.every(({ kind }) => kind === 'keep')) return redline
  if (isTableRedline(redline)) return changedRows(redline, (edge) => edge)
  return redline.flatMap((segment, index): readonly ExcerptPiece[] => {
    if (segment.kind !== 'keep') return [segment]
    return shortened(segment.text, { first: index === 0, last: index === redline.length - 1 })
  })
}

/** Kept words at an edge of the paragraph need a neighbour on one side alone. */
function shortened(
  text: RichText,
  { first, last }: { first: boolean; last: boolean },
): readonly ExcerptPiece[] {
  const words = [...plain(text).matchAll(WORD)]
  const head = first ? 0 : AROUND
  const tail = last ? 0 : AROUND
  if (words.length <= head + tail + WORTH_LEAVING_OUT) return [{ kind: 'keep', text }]
  const headEnd = endOf(words[head - 1])
  const tailStart = words[words.length - tail]?.index ?? plain(text).length
  return [
    ...(head > 0 ? [{ kind: 'keep', text: cut(text, 0, headEnd) } as const] : []),
    GAP,
    ...(tail > 0 ? [{ kind: 'keep', text: cut(text, tailStart, plain(text).length) } as const] : []),
  ]
}

function endOf(word: RegExpExecArray | undefined): number {
  return word === undefined ? 0 : word.index + word[0].length
}
