import { isParticle } from './particle.ts'
import type { Token, TokenKind } from './token.ts'

/** Two changes by different sides with no kept word between them: what each removes and adds, and what is around. */
export interface Seam {
  readonly before: Token | null
  readonly left: SeamSide
  readonly right: SeamSide
  readonly after: Token | null
}

interface SeamSide {
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

/**
 * Whether two changes side by side cannot simply be put one after the other, though they touch no word in
 * common: where nothing is left between two marks (`kiểm tra, , kỷ luật`), where both put in the same word, and
 * where one adds words to a word that the other removes.
 */
export function clashes({ before, left, right, after }: Seam): boolean {
  const last = left.added.at(-1) ?? before
  const first = right.added[0] ?? after
  return (
    isHollow(last?.kind ?? null, first?.kind ?? null) ||
    (last?.kind === 'word' && last.text === first?.text) ||
    bothAdd(left.added, right.added) ||
    leans(right.added[0], left, left.removed.at(-1)) ||
    leans(left.added.at(-1), right, right.removed[0])
  )
}

/** Whether nothing is left to say between two tokens; null stands for the ends of the paragraph. */
function isHollow(left: TokenKind | null, right: TokenKind | null): boolean {
  const opens = left === null || left === 'opening' || left === 'note-start' || left === 'comma'
  const ends =
    right === null || right === 'closing' || right === 'note-end' || right === 'comma' || right === 'stop'
  return (opens && ends) || (left === 'stop' && (right === 'comma' || right === 'stop'))
}

/** Whether the two add a word in common, so that it would be said twice; particles may recur. */
function bothAdd(left: readonly Token[], right: readonly Token[]): boolean {
  const words = new Set(left.filter(({ kind }) => kind === 'word').map(({ text }) => text))
  return right.some(({ text }) => words.has(text) && !isParticle(text))
}

/** Whether an added token leans on one that the other side removed without putting anything in its place. */
function leans(added: Token | undefined, other: SeamSide, removed: Token | undefined): boolean {
  if (added === undefined || removed === undefined || other.added.length > 0) return false
  return !isPause(added) && !isPause(removed)
}

function isPause({ kind }: Token): boolean {
  return kind === 'comma' || kind === 'stop'
}
