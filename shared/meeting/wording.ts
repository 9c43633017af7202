import { type Redline, redline, type Segment } from '../text/redline.ts'
import type { RichText } from '../text/span.ts'
import { join, plain, slice } from '../text/tidy.ts'
import type { Wording } from './state.ts'

/**
 * Parts a paragraph's wordings where a split parted the last of them, so that each half keeps a history of its
 * own and neither redline shows the other's words as deleted or inserted. The place is followed backwards
 * through what changed from one wording to the next.
 */
export function partWordings(
  wordings: readonly Wording[],
  first: RichText,
  second: RichText,
): readonly [readonly Wording[], readonly Wording[]] {
  const firsts: Wording[] = []
  const seconds: Wording[] = []
  let after = join([first, second], ' ')
  let place = plain(first).length
  for (const wording of wordings.toReversed()) {
    place = placeBefore(redline(wording.text, after), place)
    after = wording.text
    firsts.unshift({ ...wording, text: slice(after, 0, place) })
    seconds.unshift({ ...wording, text: slice(after, place) })
  }
  return [firsts, seconds]
}

/** Where `place`, counted in the newer text of a redline, lies in the older. */
function placeBefore(changes: Redline, place: number): number {
  let before = 0
  let after = 0
  for (const segment of changes) {
    if (after >= place) break
    const [old, now] = lengths(segment)
    const within = Math.min(now, place - after)
    before += within === now ? old : Math.min(old, within)
    after += within
  }
  return before
}

/** How long a segment is in the older and in the newer text, in UTF-16 units. */
function lengths(segment: Segment): readonly [old: number, now: number] {
  switch (segment.kind) {
    case 'keep':
      return [plain(segment.text).length, plain(segment.text).length]
    case 'delete':
      return [plain(segment.text).length, 0]
    case 'insert':
      return [0, plain(segment.text).length]
    case 'respell':
    case 'restyle':
      return [plain(segment.before).length, plain(segment.after).length]
  }
}

/**
 * The wordings of two paragraphs as if they had always been one: at each moment when either changed, the two
 * as they stood then.
 */
export function joinWordings(first: readonly Wording[], second: readonly Wording[]): readonly Wording[] {
  const moments = [...first, ...second].toSorted((a, b) => a.seq - b.seq)
  const joined = new Map<number, Wording>()
  for (const moment of moments) {
    const text = join([textAt(first, moment.seq), textAt(second, moment.seq)], ' ')
    joined.set(moment.seq, { ...moment, text })
  }
  return [...joined.values()]
}

/** The wording that stood at a moment; none before the first. */
function textAt(wordings: readonly Wording[], seq: number): RichText {
  return wordings.findLast((wording) => wording.seq <= seq)?.text ?? []
}
