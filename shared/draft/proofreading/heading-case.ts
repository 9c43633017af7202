import { isCapitals, sentenceCase } from '../capitals.ts'
import { depthOf } from '../outline.ts'
import { inWords } from './finding.ts'
import { minority } from './minority.ts'
import type { Rule } from './rule.ts'
import { titlesAmong } from './titles.ts'

/**
 * A heading in capitals among headings of its level in small letters, or the other way round. What most of them
 * have counts; where they are even, what the first has.
 * Source: the names of parts stand in capitals, those of items in small letters, each level alike (Hướng dẫn
 * 05-HD/VPTW, on the body).
 */
export const headingCase: Rule = ({ blocks }) => {
  const titles = [...titlesAmong(blocks)].filter(({ words }) => /\p{L}/u.test(words))
  return minority(
    titles,
    ({ block }) => String(depthOf(block)),
    ({ words }) => (isCapitals(words) ? 'capitals' : 'small'),
  ).map(({ item: at }) =>
    isCapitals(at.words)
      ? inWords(at, 0, at.words.length, { code: 'heading-in-capitals' }, sentenceCase(at.words))
      : inWords(at, 0, at.words.length, { code: 'heading-in-small-letters' }, at.words.toUpperCase()),
  )
}
