import { concat, cut } from '../../text/cut.ts'
import { tidy } from '../../text/tidy.ts'
import type { Block } from '../block.ts'
import type { Finding } from './finding.ts'

/** A block with the suggestion of a finding in place; null where there is none, or its words have changed since. */
export function mended(block: Block, { place, found, suggestion }: Finding): Block | null {
  if (suggestion === null) return null
  if (place.in === 'label') {
    return block.label === found ? { ...block, label: suggestion.map(({ text }) => text).join('') } : null
  }
  const { from, to } = place
  const letters = block.text.map(({ text }) => text).join('')
  if (letters.slice(from, to) !== found) return null
  const parts = [cut(block.text, 0, from), suggestion, cut(block.text, to, letters.length)]
  return { ...block, text: tidy(concat(parts)) }
}
