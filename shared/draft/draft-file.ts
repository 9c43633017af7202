import type { OldEncoding } from '../text/old-letters.ts'
import type { Reading } from './reading.ts'
import type { Review } from './review.ts'
import type { NotKeptKind } from './word.ts'

/** What a file holds and a draft cannot, and how often. */
export interface NotKept {
  readonly kind: NotKeptKind
  readonly count: number
}

/** Letters of an encoding before Unicode that were turned into it, and in how many paragraphs. */
export interface Turned {
  readonly encoding: OldEncoding
  readonly count: number
}

/** What is under review in a file, for the draft with all of it rejected. */
export interface DraftReview extends Review {
  readonly rejected: Reading
}

/** A file that somebody chose, read as a draft. */
export interface DraftFile {
  /** With everything under review accepted; the whole of it where nothing is. */
  readonly reading: Reading
  /** Null where nothing is under review and nobody commented. */
  readonly review: DraftReview | null
  readonly notKept: readonly NotKept[]
  readonly turned: readonly Turned[]
}
