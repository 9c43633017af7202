import type { Block, BlockId } from '../../../../shared/draft/block.ts'
import type { Line } from '../../../../shared/meeting/line.ts'

/** Lines that are drawn, laid out and skipped together. */
export interface Stretch {
  /** Names it among the others as long as the draft is the same. */
  readonly id: string
  readonly lines: readonly Line[]
}

/** About two screens: few enough to draw again with a key, enough that hundreds of pages have few stretches. */
const LENGTH = 24

/** The blocks that a stretch begins with, but for the first: every so many of the draft, whatever becomes of it. */
export function stretchStarts(draft: readonly Block[]): ReadonlySet<BlockId> {
  return new Set(draft.filter((_, index) => index > 0 && index % LENGTH === 0).map(({ id }) => id))
}

/**
 * The lines in stretches. They are counted in the draft and not in the text as it stands: an inserted paragraph
 * makes one stretch longer and shifts no line into another, so no field or focus in it is lost.
 */
export function stretches(lines: readonly Line[], starts: ReadonlySet<BlockId>): readonly Stretch[] {
  const first: Line[] = []
  const found = [{ id: 'first', lines: first }]
  let last = first
  for (const line of lines) {
    if (begins(line, starts)) {
      last = []
      found.push({ id: line.blockId, lines: last })
    }
    last.push(line)
  }
  return found
}

/** What was moved here begins nothing: the stretch that it began goes on at the place it left. */
function begins({ blockId, fate }: Line, starts: ReadonlySet<BlockId>): boolean {
  return starts.has(blockId) && fate.kind !== 'moved'
}
