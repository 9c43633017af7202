import { type TokenKind, tokens } from '../../text/token.ts'
import { type Block, DISCUSSED_KINDS } from '../block.ts'
import { keyOf, type Lexicon } from './lexicon.ts'

/** A token with its place in the words of its block, in UTF-16 units. */
export interface PlacedToken {
  readonly kind: TokenKind
  readonly text: string
  /** What it is looked up by: `keyOf`. */
  readonly key: string
  readonly from: number
  readonly to: number
}

/** A block as it is proofread: worked out once for all rules. */
export interface ProofBlock {
  readonly block: Block
  readonly words: string
  readonly tokens: readonly PlacedToken[]
}

/** What every rule reads: the blocks whose wording is discussed, and what is known of the language. */
export interface Proof {
  readonly blocks: readonly ProofBlock[]
  readonly lexicon: Lexicon
}

/**
 * Number, head and signature of a paper are set by the form, not by the author; only what the hall discusses
 * can be amended, so only that is read.
 */
export function proofOf(blocks: readonly Block[], lexicon: Lexicon): Proof {
  const keys = new Map<string, string>()
  const discussed = blocks.filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  return { blocks: discussed.map((block) => proofBlock(block, keys)), lexicon }
}

/** `keys` remembers the keys of words: a paper has few words, each many times. */
function proofBlock(block: Block, keys: Map<string, string>): ProofBlock {
  let end = 0
  const placed = tokens(block.text).map(({ kind, text, gap }): PlacedToken => {
    const from = end + gap.length
    end = from + text.length
    const key = keys.get(text) ?? keyOf(text)
    keys.set(text, key)
    return { kind, text, key, from, to: end }
  })
  return { block, words: block.text.map(({ text }) => text).join(''), tokens: placed }
}
