import type { RichText } from '../text/span.ts'
import type { BlockId } from './block.ts'
import type { Author } from './word.ts'

/** A change under review, at a block of the draft with everything rejected. */
export type Reviewed =
  | { readonly kind: 'reword'; readonly blockId: BlockId; readonly base: RichText; readonly text: RichText }
  | {
      readonly kind: 'insert'
      readonly blockId: BlockId
      readonly side: 'before' | 'after'
      readonly label: string | null
      readonly text: RichText
    }
  | { readonly kind: 'delete'; readonly blockId: BlockId }
  | {
      readonly kind: 'split'
      readonly blockId: BlockId
      readonly base: RichText
      readonly first: RichText
      readonly second: RichText
    }
  | {
      readonly kind: 'join'
      readonly blockId: BlockId
      readonly nextId: BlockId
      readonly base: RichText
      readonly nextBase: RichText
      readonly text: RichText
    }

export interface ReviewedChange extends Author {
  readonly change: Reviewed
}

export interface ReviewedComment extends Author {
  /** Null for the whole draft: the comment stands at something that is no block. */
  readonly blockId: BlockId | null
  readonly words: string
}

/** What is under review in a file, for the draft with everything rejected. */
export interface Review {
  readonly changes: readonly ReviewedChange[]
  readonly comments: readonly ReviewedComment[]
  /** Words of changes that are at no block of the draft, or of a form that no amendment has. */
  readonly notPlaced: readonly string[]
}
