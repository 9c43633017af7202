import type { Breaks } from './breaking.ts'
import { LOOSEST_CALM } from './cost.ts'
import { type River, riversIn, type White } from './river.ts'

/** How many line ends of a paragraph are moved at most to be rid of its rivers. */
const MOVES = 4

/** What there is to see of a line: its spaces, and how much wider they are than their own width. */
interface Seen {
  readonly whites: readonly White[]
  readonly runs: readonly { readonly spread: number }[]
}

/** A paragraph in one of the ways that its lines can be broken. */
interface Way<Line extends Seen> {
  readonly breaks: Breaks
  readonly lines: readonly Line[]
  readonly rivers: readonly River[]
  readonly avoided: ReadonlySet<number>
}

/**
 * Lines of a justified paragraph without rivers of white, where that can be had: the best way of breaking it, or if
 * white runs through that, the best of those that end a line of the river elsewhere. Seldom is a second end moved.
 * Rivers are no part of the cost of a line, as they are made by lines together. `set` breaks the paragraph, unwilling
 * to end lines before the atoms given; `space` is the width of a space of its type.
 */
export function calm<Line extends Seen>(
  set: (avoided: ReadonlySet<number>) => { readonly breaks: Breaks; readonly lines: readonly Line[] },
  space: number,
): readonly Line[] {
  const tried = (avoided: ReadonlySet<number>): Way<Line> => {
    const { breaks, lines } = set(avoided)
    const whites = lines.map((line) => line.whites)
    return { breaks, lines, rivers: riversIn(whites, space), avoided }
  }
  const first = tried(new Set())
  const bound = Math.max(loosest(first), LOOSEST_CALM * space)
  let [best, way] = [first, first]
  for (let move = 0; move < MOVES && best.rivers.length > 0; move++) {
    const next = calmest(
      endsIn(way).map((end) => tried(new Set([...way.avoided, end]))),
      bound,
    )
    if (next === undefined) break
    // A move that helps nothing by itself may help with the next.
    way = next
    if (way.rivers.length < best.rivers.length) best = way
  }
  return best.lines
}

/** Of ways that are not too loose, the one with the fewest rivers; of those with as many, the tightest. */
function calmest<Line extends Seen>(ways: readonly Way<Line>[], bound: number): Way<Line> | undefined {
  return ways
    .filter((way) => loosest(way) <= bound)
    .toSorted((a, b) => a.rivers.length - b.rivers.length || loosest(a) - loosest(b))[0]
}

/** Where lines end that the first of the rivers runs through, and the line above them. */
function endsIn({ breaks, rivers: [river] }: Way<Seen>): readonly number[] {
  return river === undefined ? [] : breaks.slice(Math.max(0, river.first - 1), river.last)
}

function loosest({ lines }: Way<Seen>): number {
  return Math.max(0, ...lines.flatMap(({ runs }) => runs.map(({ spread }) => spread)))
}
