import type { Block, BlockId } from './block.ts'

/** Two pieces of text that the reader joined because a page break had cut them; the operator can part them. */
export interface Join {
  readonly blockId: BlockId
  /** Where the second piece begins, in UTF-16 units of the joined block's words. */
  readonly at: number
}

/** A place where the reader could not be certain. Nothing is done until the operator answers. */
export interface Doubt {
  readonly kind: 'perhaps-cut'
  readonly firstId: BlockId
  readonly secondId: BlockId
}

/** What was recognised in a draft's text, before anything is stored. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
  readonly doubts: readonly Doubt[]
}
