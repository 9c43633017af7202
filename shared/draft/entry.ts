import type { RichText } from '../text/span.ts'
import { rich } from '../text/tidy.ts'
import type { Block, BlockId, BlockKind } from './block.ts'
import { readMarks } from './emphasis.ts'
import type { Dropped } from './reading.ts'

/** What the reader makes of the source, in its order: a block, or something set aside. */
export type Entry = { readonly block: Block } | { readonly dropped: Omit<Dropped, 'afterId'> }

/** Answers a new name at each call. */
export type NameSupply = () => BlockId

/** Names in the order of the text: `b1`, `b2`, … */
export function nameSupply(): NameSupply {
  let last = 0
  return () => {
    last += 1
    return `b${last}`
  }
}

/** A block without a label, from lines that `between` joins. */
export function plainBlock(
  id: BlockId,
  kind: BlockKind,
  lines: readonly string[],
  between: ' ' | '\n' = ' ',
): Entry {
  return { block: { id, kind, level: 0, label: null, text: textOf(lines, between) } }
}

/** A table from its cells with their edges. */
export function tableBlock(id: BlockId, words: string): Entry {
  return { block: { id, kind: 'table', level: 0, label: null, text: rich(words) } }
}

export function setAside(kind: Dropped['kind'], text: string): Entry {
  return { dropped: { kind, text } }
}

function textOf(lines: readonly string[], between: ' ' | '\n'): RichText {
  return readMarks(lines, between).text
}
