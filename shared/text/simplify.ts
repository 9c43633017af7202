import type { Edit } from './edit.ts'
import { isParticle } from './particle.ts'
import type { Token } from './token.ts'

const WORD = 1
const HALF = 0.5

/**
 * An island is what was kept between two changes. A word weighs 1 and a sign a half; in an island a particle
 * too weighs a half, as it gives little to rest on. An island heavier than this is always kept: three words in
 * a row are something for the eye.
 */
const HEAVIEST_ISLAND = 2

/**
 * How heavy an island may be and still be absorbed, as a share of the changes beside it. Where words were
 * replaced on both sides, absorbing it saves the reader two strokes of four; where one side is a mere insertion
 * or deletion, one of three; where both are, none, so it stays. Tuned by eye on edits of real drafts:
 * `[-Sở Kế hoạch-]{+các cơ quan+} và [-Đầu tư-]{+đơn vị+}` becomes one change, `[-04-NQ/TU-]{+05-NQ/TU+} ngày
 * [-14/12-]{+15/12+}` stays two.
 */
const SHARE = { none: 0, one: 0.3, both: 2 / 3 } as const

/**
 * Of the heavier change no more counts than this many times the lighter one: a great change does not swallow
 * the words beside a small one. So an island weighs at most as much as the lighter change, and the marked
 * words never grow to more than three times the fewest possible.
 */
const HEAVIER_COUNTS = 2

/** Half a word is the least a token weighs, so an island of more tokens than this is too heavy. */
const LONGEST_ISLAND = HEAVIEST_ISLAND / HALF

/**
 * A minimal difference made readable: changes that only a chance word holds apart are made one. The edits are
 * in order, with at least one kept token between two, and so is the result. Takes time in proportion to the
 * lists.
 */
export function simplify(
  edits: readonly Edit[],
  old: readonly Token[],
  now: readonly Token[],
): readonly Edit[] {
  const weights = { old: runningWeights(old), now: runningWeights(now) }
  const readable: Edit[] = []
  for (const edit of edits) {
    const last = readable.at(-1)
    if (last !== undefined && isIsland(last, edit, old, weights)) {
      readable[readable.length - 1] = { ...last, oldTo: edit.oldTo, newTo: edit.newTo }
    } else {
      readable.push(edit)
    }
  }
  return readable
}

/** For each list, what its first n tokens weigh together. */
interface Weights {
  readonly old: Float64Array
  readonly now: Float64Array
}

/** Whether what two changes leave between them is too little to be shown as kept. */
function isIsland(left: Edit, right: Edit, old: readonly Token[], weights: Weights): boolean {
  if (right.oldFrom - left.oldTo > LONGEST_ISLAND) return false
  const island = old.slice(left.oldTo, right.oldFrom)
  if (island.some(isResting)) return false
  const [lighter = 0, heavier = 0] = [weightOf(left, weights), weightOf(right, weights)].sort((a, b) => a - b)
  const mean = (lighter + Math.min(heavier, lighter * HEAVIER_COUNTS)) / 2
  const weight = island.reduce((sum, token) => sum + (isParticle(token.text) ? HALF : weigh(token)), 0)
  return weight <= Math.min(HEAVIEST_ISLAND, mean * share(left, right))
}

/** A stop, a new line or the edge of a note: a sentence is read to its end, and the next one compared afresh. */
function isResting({ kind, gap }: Token): boolean {
  return kind === 'stop' || kind === 'note-start' || kind === 'note-end' || gap === '\n'
}

function share(left: Edit, right: Edit): number {
  if (isReplacement(left) && isReplacement(right)) return SHARE.both
  return isReplacement(left) || isReplacement(right) ? SHARE.one : SHARE.none
}

function isReplacement(edit: Edit): boolean {
  return edit.oldFrom < edit.oldTo && edit.newFrom < edit.newTo
}

/** The mean weight of what a change removes and what it adds. */
function weightOf(edit: Edit, { old, now }: Weights): number {
  return (between(old, edit.oldFrom, edit.oldTo) + between(now, edit.newFrom, edit.newTo)) / 2
}

function between(weights: Float64Array, from: number, to: number): number {
  return (weights[to] ?? 0) - (weights[from] ?? 0)
}

function runningWeights(tokens: readonly Token[]): Float64Array {
  const sums = new Float64Array(tokens.length + 1)
  tokens.forEach((token, i) => {
    sums[i + 1] = (sums[i] ?? 0) + weigh(token)
  })
  return sums
}

function weigh({ kind }: Token): number {
  return kind === 'word' ? WORD : HALF
}
