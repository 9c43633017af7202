import { levelOf } from '../../../shared/draft/label.ts'
import type { Placed } from '../../../shared/draft/outline.ts'

/**
 * Blocks from their labels in one string: `I. 1. 1.1. - ¶ II.`, where `¶` is a plain paragraph and `#` a
 * heading without a label. Each is named by its place: `p1`, `p2`, …
 */
export function placed(labels: string): readonly Placed[] {
  return labels.split(/\s+/).map((label, i) => {
    const id = `p${i + 1}`
    if (label === '¶') return { id, kind: 'paragraph', level: 0, label: null }
    if (label === '#') return { id, kind: 'heading', level: 1, label: null }
    return { id, kind: 'item', level: levelOf(label), label }
  })
}
