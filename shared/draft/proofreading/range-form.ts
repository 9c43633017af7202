import { inWords } from './finding.ts'
import { minority } from './minority.ts'
import type { Rule } from './rule.ts'

const RANGE = /(?<![\d/.,-])((?:19|20)\d\d)(\s?[-–]\s?)((?:19|20)\d\d)(?![\d/.,]\d|-)/gu

/**
 * Years of one span with another dash than most spans of the paper have: `2021-2025` beside `2020 - 2025`.
 * Source: one paper, one way; either is in use.
 */
export const rangeForm: Rule = ({ blocks }) => {
  const ranges = blocks.flatMap((at) =>
    [...at.words.matchAll(RANGE)].map(({ 0: written, 1: from = '', 2: dash = '', 3: to = '', index }) => ({
      ...{ at, from, dash, to, index },
      end: index + written.length,
    })),
  )
  return minority(
    ranges,
    () => 'years',
    ({ dash }) => dash,
  ).map(({ item: { at, from, to, index, end }, most }) =>
    inWords(at, index, end, { code: 'range-form' }, from + most.dash + to),
  )
}
