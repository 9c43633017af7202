import type { RichText } from '../text/span.ts'
import { plain, slice } from '../text/tidy.ts'
import type { Block } from './block.ts'
import { takeLabel } from './take-label.ts'

/** The words without a label that was typed by hand; an automatic number is not among them. */
export function unlabelled(text: RichText, block: Block): RichText {
  return isLabelled(text, block) ? slice(text, block.label?.length ?? 0) : text
}

/** Whether the words begin with the label of their block. */
export function isLabelled(text: RichText, { label }: Block): boolean {
  const words = plain(text)
  return label !== null && words.startsWith(label) && !/^\d/.test(words.slice(label.length))
}

/**
 * The words of a paragraph behind its new label. Numbers follow the order of paragraphs: that one became another is no
 * change of words.
 */
export function renumbered(text: RichText): RichText {
  return slice(text, takeLabel(plain(text))?.length ?? 0)
}
