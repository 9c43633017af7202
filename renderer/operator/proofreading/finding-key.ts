import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { plain } from '../../../shared/text/tidy.ts'

/** How many letters around a place tell it from others of the same words. */
const AROUND = 16

/**
 * Names a finding for as long as the words around it stand, so that what was said of it holds when the paragraph
 * is changed elsewhere and its place has moved.
 */
export function findingKey({ blockId, place, found, why }: Finding, block: Block | undefined): string {
  if (place.in === 'label' || !block) return [why.code, blockId, found].join('\n')
  const words = plain(block.text)
  const before = words.slice(Math.max(0, place.from - AROUND), place.from)
  const behind = words.slice(place.to, place.to + AROUND)
  return [why.code, blockId, before, found, behind].join('\n')
}
