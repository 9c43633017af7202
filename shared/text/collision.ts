import { type Region, sliceOf } from './region.ts'
import type { Fork } from './revision.ts'
import type { RichText } from './span.ts'
import { onOneLine } from './table.ts'
import { plain, tidy, wider } from './tidy.ts'
import { edged, lettersOf, type Token } from './token.ts'

/** The three wordings of a region that collides, and the white space that settled text has around it. */
export interface Collision {
  readonly base: RichText
  readonly mine: RichText
  readonly theirs: RichText
  readonly before: string
  readonly after: string
}

/** The words of one version for a region, with the white space before the first and after the last. */
interface Wording {
  readonly words: readonly Token[]
  readonly lead: string
  readonly trail: string
}

/**
 * A region as a choice. White space around it belongs to the settled text where it is right whatever is
 * chosen; where it is not (`[kiểm tra, giám sát]` or nothing before a full stop) each wording carries its own.
 */
export function collisionOf(region: Region, fork: Fork): Collision {
  const base = wordingOf(fork.base, region.from, region.to)
  const mine = wordingOf(fork.mine.tokens, ...sliceOf(region, 'mine', fork))
  const theirs = wordingOf(fork.theirs.tokens, ...sliceOf(region, 'theirs', fork))
  const { lead, trail } = mine.words.length > 0 ? mine : theirs
  const atEdge = region.from === 0 || region.to === fork.base.length
  const isShared = [mine, theirs].every((wording) =>
    wording.words.length > 0
      ? wording.lead === lead && wording.trail === trail
      : atEdge || wider(lead, trail) === wording.trail,
  )
  const text = (wording: Wording) =>
    isShared ? edged('', wording.words, '') : edged(wording.lead, wording.words, wording.trail)
  return {
    base: text(base),
    mine: text(mine),
    theirs: text(theirs),
    before: isShared ? lead : '',
    after: isShared ? trail : '',
  }
}

/** Where there are no words, all the white space is after them. */
function wordingOf(tokens: readonly Token[], from: number, to: number): Wording {
  const lead = from < to ? (tokens[from]?.gap ?? '') : ''
  return { words: tokens.slice(from, to), lead, trail: tokens[to]?.gap ?? '' }
}

/** How many tokens on each side of a bare point say where it is. */
const AROUND = 2

/** The words of the base that both versions touch in a region, from the first such word to the last. */
export function wordsOf(region: Region, { base }: Fork): string {
  const [from, to] = touched(region)
  return onOneLine(plain(tidy(lettersOf(base.slice(Math.max(0, from), to)))))
}

function touched({ from, to, mine, theirs }: Region): readonly [number, number] {
  const shared = mine.flatMap((edit) =>
    theirs
      .map((other) => [Math.max(edit.oldFrom, other.oldFrom), Math.min(edit.oldTo, other.oldTo)] as const)
      .filter(([first, last]) => first < last),
  )
  const first = shared[0]?.[0]
  const last = shared.at(-1)?.[1]
  if (first !== undefined && last !== undefined) return [first, last]
  return from < to ? [from, to] : [from - AROUND, to + AROUND]
}
