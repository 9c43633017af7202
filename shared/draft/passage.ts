import type { BlockId } from './block.ts'
import { isCapitals } from './capitals.ts'
import { levelOf, parseLabel } from './label.ts'
import { depthOf } from './outline.ts'
import type { Piece } from './piece.ts'
import { bracketBalance, endsOpen, LONGEST_TITLE } from './sentence.ts'

/**
 * A paragraph of the body in the making: a piece, and those that were joined to it. What is asked of the
 * whole is kept up to date with each piece, so that a text of ten thousand fragments takes no longer for it.
 */
export interface Passage {
  readonly id: BlockId
  readonly pieces: Piece[]
  /** The names that the joined pieces would have had. */
  readonly joinedIds: BlockId[]
  readonly label: string | null
  /** The words of its last piece. */
  last: string
  length: number
  bracketBalance: number
  isCapitals: boolean
}

export function passageOf(id: BlockId, piece: Piece): Passage {
  return {
    id,
    pieces: [piece],
    joinedIds: [],
    label: piece.label,
    last: piece.words,
    length: piece.words.length,
    bracketBalance: bracketBalance(piece.words),
    isCapitals: isCapitals(piece.words),
  }
}

export function extend(passage: Passage, id: BlockId, piece: Piece): void {
  passage.pieces.push(piece)
  passage.joinedIds.push(id)
  passage.last = piece.words
  passage.length += piece.words.length + 1
  passage.bracketBalance += bracketBalance(piece.words)
  passage.isCapitals &&= !/\p{Ll}/u.test(piece.words)
}

export function hashesOf(passage: Passage): number {
  return passage.pieces[0]?.lines[0]?.hashes ?? 0
}

/**
 * Whether it looks like a title: in capitals, marked as one, or labelled (not with a dash), short, of one
 * sentence and without closing punctuation.
 */
export function isTitle(passage: Passage, longest = LONGEST_TITLE): boolean {
  if (passage.isCapitals || hashesOf(passage) > 0) return true
  if (passage.label === null || parseLabel(passage.label)?.style === 'mark') return false
  return (
    passage.length <= longest &&
    endsOpen(passage.last) &&
    !passage.last.endsWith(',') &&
    !passage.pieces.some(({ words }) => SENTENCE_INSIDE.test(words))
  )
}

const SENTENCE_INSIDE = /\p{L}{2}[.!?] \p{Lu}/u

/** How deep a label stands, as `depthOf` says. */
export function depthOfLabel(label: string): number {
  return depthOf({ level: levelOf(label), label })
}
