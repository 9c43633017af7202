import type { Atom } from './atom.ts'

/** What a way of breaking lines costs: the sum over its lines is kept as small as can be. */
export interface Cost {
  /**
   * The cost of a line of `width` points with `slack` left over (below 0: too much by so many) and `spaces`
   * between its words, `blank` wide together. Infinite for a line that cannot be set.
   */
  line(slack: number, spaces: number, blank: number, width: number, isLast: boolean): number
  /** What it costs to end a line between two words. */
  end(before: Atom, next: Atom): number
  /** A last line of one word. */
  readonly runt: number
}

/** Where lines end: each number is the index of the first atom of the next line. The last is their count. */
export type Breaks = readonly number[]

/** What it costs to end a line where that is to be avoided: more than any fair line, less than an impossible one. */
const AVOIDED = 1e9

/** A line that cannot be set is taken only where there is no other way. */
const IMPOSSIBLE = 1e12

/** The measure of a paragraph's first line and of the others, in points. */
export interface Widths {
  readonly first: number
  readonly others: number
}

/**
 * Breaks atoms into lines so that the cost of the whole paragraph is least: a loose line early is taken
 * where it spares a looser one later. First fit was refused: Vietnamese syllables are short, so that there is
 * a choice at nearly every line end, and looking ahead evens out the spaces at little cost. No line ends
 * before the atoms to be avoided, if that can be helped.
 */
export function breakLines(
  atoms: readonly Atom[],
  widths: Widths,
  cost: Cost,
  avoided: ReadonlySet<number> = new Set(),
): Breaks {
  const found: number[] = []
  const placed = extents(atoms)
  for (let start = 0; start < atoms.length; ) {
    const end = stretchEnd(atoms, start)
    found.push(...breakStretch({ atoms, extents: placed, start, end, avoided }, widths, cost))
    start = end
  }
  return found
}

/** Up to the next line end of the author's own. */
function stretchEnd(atoms: readonly Atom[], start: number): number {
  let end = start + 1
  while (end < atoms.length && atoms[end]?.joint.kind !== 'line') end++
  return end
}

/** The text as one endless line: where each atom begins and ends, and what white space comes before it. */
interface Extent {
  readonly left: number
  readonly right: number
  readonly spaces: number
  readonly blank: number
}

function extents(atoms: readonly Atom[]): readonly Extent[] {
  let [x, spaces, blank] = [0, 0, 0]
  return atoms.map(({ width, joint }) => {
    if (joint.kind === 'space' || joint.kind === 'tie') spaces++
    blank += joint.width
    const left = x + joint.width
    x = left + width
    return { left, right: x, spaces, blank }
  })
}

interface Stretch {
  readonly atoms: readonly Atom[]
  readonly extents: readonly Extent[]
  readonly start: number
  readonly end: number
  readonly avoided: ReadonlySet<number>
}

/** The cheapest way to come to a line end: its cost, and the atom that the line begins with. */
interface Way {
  readonly cost: number
  readonly from: number
}

function breakStretch(stretch: Stretch, widths: Widths, cost: Cost): Breaks {
  const { start, end } = stretch
  const ways: Way[] = [{ cost: 0, from: start }]
  for (let stop = start + 1; stop <= end; stop++) ways.push(bestWay(stretch, stop, ways, widths, cost))
  const breaks: number[] = []
  for (let stop = end; stop > start; stop = ways[stop - start]?.from ?? start) breaks.push(stop)
  return breaks.reverse()
}

/** The cheapest way to end a line before the atom `stop`. */
function bestWay(stretch: Stretch, stop: number, ways: readonly Way[], widths: Widths, cost: Cost): Way {
  const { start } = stretch
  const fixed = endCost(stretch, stop, cost)
  let best: Way = { cost: Number.POSITIVE_INFINITY, from: stop - 1 }
  for (let from = stop - 1; from >= start; from--) {
    const line = lineCost(stretch, from, stop, widths, cost)
    const total = (ways[from - start]?.cost ?? 0) + fixed + Math.min(line, IMPOSSIBLE)
    if (total < best.cost) best = { cost: total, from }
    if (line === Number.POSITIVE_INFINITY) break
  }
  return best
}

function endCost({ atoms, end, avoided }: Stretch, stop: number, cost: Cost): number {
  const [before, next] = [atoms[stop - 1], atoms[stop]]
  if (stop === end || before === undefined || next === undefined) return 0
  return cost.end(before, next) + (avoided.has(stop) ? AVOIDED : 0)
}

function lineCost(
  { extents, start, end }: Stretch,
  from: number,
  stop: number,
  widths: Widths,
  cost: Cost,
): number {
  const [first, last] = [extents[from], extents[stop - 1]]
  if (first === undefined || last === undefined) return Number.POSITIVE_INFINITY
  const width = from === 0 ? widths.first : widths.others
  const slack = width - (last.right - first.left)
  const isLast = stop === end
  const line = cost.line(slack, last.spaces - first.spaces, last.blank - first.blank, width, isLast)
  return isLast && from === stop - 1 && from > start ? line + cost.runt : line
}
