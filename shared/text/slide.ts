import type { Edit } from './edit.ts'
import { isParticle } from './particle.ts'
import { sameWord } from './spelling.ts'
import { sameText } from './tidy.ts'
import type { Token } from './token.ts'

/** The edits on both sides, by their ends in the old list: at least one kept token stays between. */
interface Room {
  readonly after: number
  readonly before: number
}

/** A pair of tokens that differ in spelling or style weighs more than any two edges. */
const UNLIKE = 100

/**
 * The edits, each in its best place. Where the words around an insertion repeat it in part, it can stand in
 * several places with the same result: `kiểm tra, {+thanh tra, +}giám sát` and `kiểm tra{+, thanh tra+}, giám
 * sát` are one change. The best place has the most natural edges; of equals the last, as people add behind.
 */
export function slide(edits: readonly Edit[], old: readonly Token[], now: readonly Token[]): readonly Edit[] {
  const placed: Edit[] = []
  edits.forEach((edit, i) => {
    const room = { after: placed.at(-1)?.oldTo ?? -1, before: edits[i + 1]?.oldFrom ?? old.length + 1 }
    placed.push(slideOne(edit, room, old, now))
  })
  return placed
}

/** A replacement has only one place. */
function slideOne(edit: Edit, room: Room, old: readonly Token[], now: readonly Token[]): Edit {
  const inserts = edit.oldFrom === edit.oldTo
  if (!inserts && edit.newFrom < edit.newTo) return edit
  const [list, other] = inserts ? [now, old] : [old, now]
  const from = inserts ? edit.newFrom : edit.oldFrom
  const to = inserts ? edit.newTo : edit.oldTo
  const counterpart = inserts ? edit.oldFrom : edit.newFrom
  const leftmost = -Math.min(repeats(list, from - 1, to - 1, -1), edit.oldFrom - room.after - 1)
  const rightmost = Math.min(repeats(list, from, to, 1), room.before - edit.oldTo - 1)

  let best = leftmost
  let fewest = Number.POSITIVE_INFINITY
  let unlike = 0
  for (let by = leftmost; by <= rightmost; by++) {
    const cost = unlike * UNLIKE - edge(list, from + by) - edge(list, to + by)
    if (cost <= fewest) {
      fewest = cost
      best = by
    }
    // One place further, the kept token of the other list is paired with the first of the stretch, not the next.
    unlike +=
      differ(list[from + by], other[counterpart + by]) - differ(list[to + by], other[counterpart + by])
  }
  return {
    oldFrom: edit.oldFrom + best,
    oldTo: edit.oldTo + best,
    newFrom: edit.newFrom + best,
    newTo: edit.newTo + best,
  }
}

/** How many tokens from `a` on, going one way, are the same words as those from `b` on. */
function repeats(list: readonly Token[], a: number, b: number, step: 1 | -1): number {
  for (let count = 0; ; count++) {
    const one = list[a + count * step]
    const other = list[b + count * step]
    if (one === undefined || other === undefined || !sameWord(one.text, other.text)) return count
  }
}

function differ(a: Token | undefined, b: Token | undefined): 0 | 1 {
  return a === undefined || b === undefined || sameText(a.spans, b.spans) ? 0 : 1
}

/** How natural it is that a change begins or ends before the token at `index`: more is better. */
function edge(list: readonly Token[], index: number): number {
  const left = list[index - 1]
  const right = list[index]
  if (left === undefined || right === undefined || right.gap === '\n') return 6
  if (left.kind === 'stop') return /^[;:]/.test(left.text) ? 4 : 5
  if (left.kind === 'comma') return 3
  if (left.kind === 'opening' || left.kind === 'note-start') return 0
  if (left.kind === 'note-end' || right.kind === 'note-start') return 2
  if (left.kind === 'closing' || right.kind === 'opening') return 2
  if (right.kind !== 'word') return 1
  if (isParticle(left.text)) return -1
  return isParticle(right.text) ? 1 : 0
}
