import { agreed } from './agreement.ts'
import { collisionOf, wordsOf } from './collision.ts'
import { concat } from './cut.ts'
import { regionsOf } from './region.ts'
import { type Fork, revise } from './revision.ts'
import type { RichText } from './span.ts'
import { plain, tidy } from './tidy.ts'
import { edged, lettersOf, type Token, tokens, white } from './token.ts'
import { naturalGap, type Strand, weave } from './weave.ts'

/**
 * A part of a text in which two versions collide. Texts keep white space at their edges where it matters, so
 * trim them before showing one alone. In a collision `base` is what stood before either, with what both did
 * alike already done.
 */
export type MergePiece =
  | { readonly kind: 'settled'; readonly text: RichText }
  | {
      readonly kind: 'collision'
      readonly base: RichText
      readonly mine: RichText
      readonly theirs: RichText
    }

export type Merge =
  | { readonly kind: 'clean'; readonly text: RichText }
  | { readonly kind: 'collision'; readonly pieces: readonly MergePiece[] }

export type Choice = 'mine' | 'theirs' | 'both'

/**
 * One text from two that were made from the same base, by words, with the styles of both. What one of them
 * changed is taken from it, what both changed alike is done once, and edits side by side are both done where
 * their order is certain. What is shown to people as one change is one change here as well: if the other side
 * touches any word of it in another way, the two collide, and so do two insertions at one point. The outcome
 * does not depend on which of the two is called mine.
 */
export function merge(base: RichText, mine: RichText, theirs: RichText): Merge {
  const fork = forkOf(base, mine, theirs)
  const strands = weave(fork)
  const woven = strands.flatMap((strand) => (strand.kind === 'token' ? [strand.token] : []))
  if (woven.length === strands.length) return { kind: 'clean', text: tidy(lettersOf(woven)) }
  return { kind: 'collision', pieces: piecesOf(strands, fork) }
}

/**
 * The text once the operator has chosen: one choice for each collision, in order; one too few is a bug. `both`
 * puts theirs, which has been agreed already, and then mine.
 */
export function settle(pieces: readonly MergePiece[], choices: readonly Choice[]): RichText {
  let collisions = 0
  const parts: RichText[] = []
  for (const piece of pieces) {
    const text = piece.kind === 'settled' ? piece.text : chosen(piece, choices[collisions++])
    const last = parts.at(-1)
    if (last !== undefined && runTogether(last, text)) parts.push(white(' '))
    if (text.length > 0) parts.push(text)
  }
  return tidy(concat(parts))
}

/**
 * The words, as they stand in the base, that two versions of it both touch so that they collide, one string a
 * place: `qua kết quả`. Where both insert at one point, the words around it. Empty when the two go together.
 */
export function touching(base: RichText, a: RichText, b: RichText): readonly string[] {
  const fork = forkOf(base, a, b)
  return regionsOf(fork).flatMap((region) => (region.collides ? [wordsOf(region, fork)] : []))
}

function forkOf(base: RichText, mine: RichText, theirs: RichText): Fork {
  const [old, one, other] = [tokens(tidy(base)), tokens(tidy(mine)), tokens(tidy(theirs))]
  const start = agreed(old, one, other)
  return { base: start, mine: revise(start, one), theirs: revise(start, other) }
}

/** The strands as texts: what is settled between two collisions is one piece. */
function piecesOf(strands: readonly Strand[], fork: Fork): readonly MergePiece[] {
  const pieces: MergePiece[] = []
  let settled: Token[] = []
  let lead = ''
  const flush = (trail: string) => {
    const text = edged(lead, settled, trail)
    if (settled.length > 0) pieces.push({ kind: 'settled', text })
    settled = []
  }
  for (const strand of strands) {
    if (strand.kind === 'token') {
      settled.push(strand.token)
      continue
    }
    const { before, after, ...collision } = collisionOf(strand.region, fork)
    flush(before)
    pieces.push({ kind: 'collision', ...collision })
    lead = after
  }
  flush('')
  return pieces
}

function chosen(piece: Extract<MergePiece, { kind: 'collision' }>, choice: Choice | undefined): RichText {
  if (choice === undefined) throw new RangeError('a collision without a choice')
  if (choice !== 'both') return piece[choice]
  if (piece.mine.length === 0 || piece.theirs.length === 0) return concat([piece.theirs, piece.mine])
  const last = tokens(piece.theirs).at(-1)
  const first = tokens(piece.mine)[0]
  return concat([piece.theirs, white(naturalGap(last?.kind ?? null, first?.kind ?? null)), piece.mine])
}

/** Whether two texts laid end to end would make one word of two. */
function runTogether(left: RichText, right: RichText): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(plain(left)) && /^[\p{L}\p{M}\p{N}]/u.test(plain(right))
}
