import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

const RANGE = /(?<![\d/.,-])((?:19|20)\d\d)(\s?[-–]\s?)((?:19|20)\d\d)(?![\d/.,]\d|-)/gu

/**
 * Years of one span with another dash than most spans of the paper have: `2021-2025` beside `2020 - 2025`.
 * Source: one paper, one way; either is in use.
 */
export const rangeForm: Rule = ({ blocks }) => {
  const ranges = blocks.flatMap((at) =>
    [...at.words.matchAll(RANGE)].map(({ 0: written, 1: from = '', 2: dash = '', 3: to = '', index }) => ({
      at,
      written,
      index,
      dash,
      with: (other: string) => from + other + to,
    })),
  )
  const ways = [...Map.groupBy(ranges, ({ dash }) => dash)].toSorted(([, a], [, b]) => b.length - a.length)
  const kept = ways[0]?.[0] ?? ''
  return ranges
    .filter(({ dash }) => dash !== kept)
    .map(({ at, written, index, with: withDash }) =>
      inWords(at, index, index + written.length, { code: 'range-form' }, withDash(kept)),
    )
}
