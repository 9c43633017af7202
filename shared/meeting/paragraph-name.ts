import { isMark } from '../draft/label.ts'
import { shortTitle } from '../draft/outline.ts'
import { plain } from '../text/tidy.ts'
import { wordingOf } from './document.ts'
import type { Paragraph } from './state.ts'

const LONGEST_NAME = 40

/** A paragraph as a refusal names it: by its label, else by its first words. */
export function nameOf(paragraph: Paragraph): string {
  const { label } = paragraph
  return label === null || isMark(label) ? shortTitle(plain(wordingOf(paragraph)), LONGEST_NAME) : label
}
