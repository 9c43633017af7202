import type { Block } from '../block.ts'
import type { Finding, FindingPlace } from './finding.ts'
import type { Lexicon } from './lexicon.ts'
import { proofOf } from './proof.ts'
import { RULES } from './rules.ts'
import { saidOnce } from './said-once.ts'

/**
 * Everything that looks like a slip, in the order of the text. Changes nothing. Two rules that find the same
 * place say it once: the first of them in the list. Takes time in proportion to the text.
 */
export function proofread(blocks: readonly Block[], lexicon: Lexicon): readonly Finding[] {
  const proof = proofOf(blocks, lexicon)
  const order = new Map(proof.blocks.map(({ block }, index) => [block.id, index]))
  const all = RULES.flatMap((rule) => rule(proof))
  return saidOnce(all).toSorted(
    (a, b) =>
      (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0) || startOf(a.place) - startOf(b.place),
  )
}

function startOf(place: FindingPlace): number {
  return place.in === 'label' ? -1 : place.from
}
