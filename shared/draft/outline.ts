import { lettersWithoutNotes } from '../text/note.ts'
import { onOneLine } from '../text/table.ts'
import type { Block, BlockId, BlockKind } from './block.ts'
import { sentenceCase } from './capitals.ts'
import { parseLabel } from './label.ts'

/** What the outline needs to know of a block: any room's paragraph will do. */
export type Placed = Pick<Block, 'id' | 'kind' | 'level' | 'label'>

export interface OutlineNode<Item extends Placed> {
  readonly block: Item
  readonly children: readonly OutlineNode<Item>[]
}

/**
 * How deep a block stands, finer than its level: what is greater stands beneath what is smaller.
 * A heading without a label (`PHẦN THỨ NHẤT`) and parts counted by capital letters stand above the Roman parts
 * of the same level; `1.1.1.` stands beneath `1.1.`, and `+` beneath `-`, though they share a level.
 */
export function depthOf(block: Pick<Block, 'level' | 'label'>): number {
  const label = block.label === null ? null : parseLabel(block.label)
  if (block.label === null) return block.level - 0.5
  if (label?.style === 'capital') return block.level - 0.25
  if (label?.style === 'decimal') return block.level + (label.numbers.length - 2) / 100
  return block.label === '+' ? block.level + 0.5 : block.level
}

/** Whether a block has a place of its own in the outline: headings and labelled items have, plain paragraphs not. */
export function isOutlined(block: Placed): boolean {
  return block.level > 0 && (block.kind === 'heading' || block.kind === 'item')
}

const STANDS_UNDER: ReadonlySet<BlockKind> = new Set(['paragraph', 'table'])

/**
 * The block that each block stands under; null at the top and for all that is outside the body. A plain
 * paragraph or a table stands under the last outlined block before it, but not under a dash: after a list the text goes
 * on with what the list belongs to.
 */
export function parents<Item extends Placed>(blocks: readonly Item[]): ReadonlyMap<BlockId, Item | null> {
  const found = new Map<BlockId, Item | null>()
  const above: { readonly block: Item; readonly depth: number }[] = []
  for (const block of blocks) {
    if (isOutlined(block)) {
      const depth = depthOf(block)
      while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
      found.set(block.id, above.at(-1)?.block ?? null)
      above.push({ block, depth })
    } else {
      const owner = STANDS_UNDER.has(block.kind) ? above.findLast((step) => step.block.level < 5) : undefined
      found.set(block.id, owner?.block ?? null)
    }
  }
  return found
}

/** The headings and items as a tree, in the order of the text. */
export function outline<Item extends Placed>(blocks: readonly Item[]): readonly OutlineNode<Item>[] {
  const parentOf = parents(blocks)
  const top: OutlineNode<Item>[] = []
  const childrenOf = new Map<BlockId, OutlineNode<Item>[]>()
  for (const block of blocks) {
    if (!isOutlined(block)) continue
    const children: OutlineNode<Item>[] = []
    childrenOf.set(block.id, children)
    const parent = parentOf.get(block.id)
    const siblings = parent ? childrenOf.get(parent.id) : top
    siblings?.push({ block, children })
  }
  return top
}

/** The blocks that one block stands under, outermost first, without itself; empty for an unknown id. */
export function pathTo<Item extends Placed>(blocks: readonly Item[], id: BlockId): readonly Item[] {
  return ancestors(parents(blocks), id)
}

/** As `pathTo`, for those who ask of many blocks: `parents` is worked out once. */
export function ancestors<Item extends Placed>(
  parentOf: ReadonlyMap<BlockId, Item | null>,
  id: BlockId,
): readonly Item[] {
  const path: Item[] = []
  for (let above = parentOf.get(id); above; above = parentOf.get(above.id)) path.push(above)
  return path.reverse()
}

/**
 * A title for a narrow place: its first words, at most `longest` characters, with `…` where something was
 * left out. It has no notes. It stops at a comma or semicolon if one comes in the second half, else at a space. A title in
 * capitals is shown in small letters, which are read faster; the paper keeps the capitals.
 */
export function shortTitle(words: string, longest: number): string {
  const title = sentenceCase(onOneLine(lettersWithoutNotes(words)))
  if (title.length <= longest) return title
  const room = title.slice(0, longest)
  const clause = Math.max(room.lastIndexOf(','), room.lastIndexOf(';'))
  const end = clause >= longest / 2 ? clause : room.lastIndexOf(' ')
  return `${room.slice(0, end > 0 ? end : longest - 1).trimEnd()}…`
}
