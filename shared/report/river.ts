/** The white between two words of a line, in points from the left edge of the column. */
export interface White {
  readonly from: number
  readonly to: number
}

/** Lines by number, from the first to the last, that white runs through. */
export interface River {
  readonly first: number
  readonly last: number
}

/**
 * White is a river where a straight channel, upright or leaning, leads through it from line to line: through four
 * lines where it is as wide as a space of the type, through five where it is two thirds as wide. Narrower or shorter
 * ones are found in any text and seen by nobody.
 */
const RIVERS = [
  { lines: 4, width: 1 },
  { lines: 5, width: 2 / 3 },
] as const
const SHORTEST = Math.min(...RIVERS.map(({ lines }) => lines))
const NARROWEST = Math.min(...RIVERS.map(({ width }) => width))
/** How far a river may lean from one line to the next, in spaces, and by what steps it is looked for. */
const LEAN = 1
const STEP = 1 / 4

/** The rivers in lines of text, whose white is given from the left to the right; `space` is that of the type. */
export function riversIn(lines: readonly (readonly White[])[], space: number): readonly River[] {
  const found: River[] = []
  for (let lean = -LEAN; lean <= LEAN; lean += STEP) {
    const through = (width: number, fewest: number) => channels(lines, lean * space, width * space, fewest)
    // What is no river by the least of either measure is none by both: most text is done with here.
    if (through(NARROWEST, SHORTEST).length === 0) continue
    for (const river of RIVERS) found.push(...through(river.width, river.lines))
  }
  return found
}

/** A channel so far: where it can still run, and through how many lines it has come. */
interface Channel extends White {
  readonly lines: number
}

function channels(
  lines: readonly (readonly White[])[],
  lean: number,
  width: number,
  fewest: number,
): readonly River[] {
  if (lines.length < fewest) return []
  const found: River[] = []
  let above: readonly Channel[] = []
  for (const [i, whites] of lines.entries()) {
    above = goingOn(above, whites, i * lean, width)
    if (above.some((channel) => channel.lines >= fewest)) found.push({ first: i - fewest + 1, last: i })
  }
  return found
}

/** For each white of a line, `shift` points to the right of where it is looked for, the longest channel that goes on in it. */
function goingOn(
  above: readonly Channel[],
  whites: readonly White[],
  shift: number,
  width: number,
): readonly Channel[] {
  let begin = 0
  return whites.map((white) => {
    const [from, to] = [white.from - shift, white.to - shift]
    // Both are in order from the left to the right: what ends before this white ends before the next.
    while ((above[begin]?.to ?? Number.POSITIVE_INFINITY) - from < width) begin++
    let best: Channel = { from, to, lines: 1 }
    for (let at = begin; at < above.length; at++) {
      const channel = above[at]
      if (channel === undefined || to - channel.from < width) break
      const [left, right] = [Math.max(channel.from, from), Math.min(channel.to, to)]
      if (right - left >= width && channel.lines >= best.lines) {
        best = { from: left, to: right, lines: channel.lines + 1 }
      }
    }
    return best
  })
}
