import { depthOf } from '../outline.ts'
import { endsOpen } from '../sentence.ts'
import type { ProofBlock } from './proof.ts'

/**
 * The titles of a paper: its headings, and items that end without a mark and have points beneath them, which the
 * reader of drafts could not be certain of.
 */
export function titlesAmong(blocks: readonly ProofBlock[]): ReadonlySet<ProofBlock> {
  return new Set(blocks.filter((at, i) => at.block.kind === 'heading' || hasPoints(at, blocks[i + 1])))
}

function hasPoints({ block, words }: ProofBlock, next: ProofBlock | undefined): boolean {
  if (block.kind !== 'item' || !next || next.block.label === null || !endsOpen(words)) return false
  return depthOf(next.block) > depthOf(block)
}
