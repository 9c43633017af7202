import type { Block, BlockId } from './block.ts'

/**
 * Two pieces of text that stand in one block now, joined by the reader (a page break had cut them) or by the
 * operator; they can be parted again, and the second is then what it was.
 */
export interface Join {
  readonly blockId: BlockId
  /** Where the second piece begins, in UTF-16 units of the joined block's words. */
  readonly at: number
  readonly second: Omit<Block, 'text'>
}

/** A place where the reader could not be certain. Nothing is done until the operator answers. */
export interface Doubt {
  readonly kind: 'perhaps-cut'
  readonly firstId: BlockId
  readonly secondId: BlockId
}

/** What the head of the paper says of its meeting, to fill in a form with. Empty where it says nothing. */
export interface Head {
  /** The issuing body, `Đảng ủy phường Tân Hòa`. */
  readonly body: string
  /** The body above it, `Đảng bộ tỉnh Quảng Hòa`. */
  readonly higherBody: string
  /** Where the paper is dated, `Tân Hòa`. */
  readonly place: string
  /** The body's letters in the number, `ĐU` in `Số 45-KL/ĐU`. */
  readonly symbol: string
}

/**
 * A line of the source that is no block of the draft, so that nothing is left out in silence:
 * - `head`: a line of the heads (`ĐẢNG CỘNG SẢN VIỆT NAM`, a body, `*`, place and date)
 * - `page-number`; `rule`: a line of dashes, stars or the like
 * - `removed`: a block that the operator removed
 */
export interface Dropped {
  readonly kind: 'head' | 'page-number' | 'rule' | 'removed'
  readonly text: string
  /** The block it stood behind; null at the very beginning. */
  readonly afterId: BlockId | null
}

/** What was recognised in a draft's text, before anything is stored. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
  readonly doubts: readonly Doubt[]
  readonly head: Head
  readonly dropped: readonly Dropped[]
}
