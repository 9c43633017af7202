import type { RichText } from '../../shared/text/span.ts'
import { join, plain, rich, slice } from '../../shared/text/tidy.ts'

/**
 * Where the sentences of a paragraph end, in UTF-16 units, each just after its full stop. A stop counts when
 * a capital follows it or nothing does, so that `15.840` and `04-NQ/TU.` inside a sentence do not. A colon or
 * semicolon counts as one at the paragraph's end, where a list follows.
 */
export function sentenceEnds(text: RichText): readonly number[] {
  const words = plain(text)
  const ends = Array.from(words.matchAll(/[.!?](?=\s+\p{Lu})|[.!?:;]$/gu), (stop) => stop.index + 1)
  return ends.length > 0 ? ends : [words.length]
}

/** Adds words before the full stop of the sentence at `index` (from 0; negative counts from the last). */
export function appendToSentence(text: RichText, index: number, words: string): RichText {
  const ends = sentenceEnds(text)
  const end = ends.at(index) ?? ends.at(-1) ?? 0
  const stop = /[.!?:;]/u.test(plain(text).charAt(end - 1)) ? end - 1 : end
  return join([slice(text, 0, stop), rich(words), slice(text, stop)])
}
