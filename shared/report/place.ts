import { isMark, levelOf } from '../draft/label.ts'
import type { Citation } from '../meeting/shape.ts'
import type { MinutesWords } from './minutes-words.ts'
import { fill } from './written.ts'

/** A paragraph as it was cited, from the inside out: `điểm 1.3, mục 1, phần II`. Null is the whole draft. */
export function placeOf(citation: Citation | null, words: MinutesWords): string {
  if (citation === null) return words.place.whole
  const above = citation.path.toReversed().map((label) => labelled(label, words))
  return [innermost(citation, words), ...above].join(words.place.within)
}

function innermost({ kind, label, ordinal }: Citation, words: MinutesWords): string {
  if (label !== null && isMark(label)) return marked(label, ordinal, words)
  if (label !== null) return labelled(label, words)
  switch (kind) {
    case 'subject':
    case 'opening':
    case 'recipients':
    case 'heading':
      return words.place[kind]
    case 'table':
      return fill(words.place.table, { ordinal: String(ordinal) })
    default:
      return fill(words.place.paragraph, { ordinal: String(ordinal) })
  }
}

const DASH = /^[-–—]$/

/** Marks are counted, as they all look alike: `gạch đầu dòng thứ 2`, `dấu + thứ 2`. */
function marked(label: string, ordinal: number, { place }: MinutesWords): string {
  return fill(DASH.test(label) ? place.dash : place.mark, { label, ordinal: String(ordinal) })
}

/** `1.3.` → `điểm 1.3`, `a)` → `tiết a`: what the label's style is called, without its punctuation. */
function labelled(label: string, words: MinutesWords): string {
  const name = words.place.levels[levelOf(label) - 1] ?? '{label}'
  return fill(name, { label: label.replace(/^\(|[.)/\s–-]+$/gu, '') || label })
}
