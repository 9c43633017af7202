import { inWords } from './finding.ts'
import { type Pair, pairsIn } from './pairs.ts'
import type { Rule } from './rule.ts'

/**
 * Straight quotation marks in a paper that also has curly ones. The curly ones are kept: they are those of
 * Vietnamese print. A paper with straight ones alone is left in peace.
 * Source: one paper, one kind of quotation marks; the curly ones are those of the official gazettes.
 */
export const mixedQuotes: Rule = ({ blocks }) => {
  const quoted = blocks.map((at) => ({ at, quotes: pairsIn(at).pairs.filter(isQuotation) }))
  const hasCurly = quoted.some(({ quotes }) => quotes.some((pair) => signs(pair).some(isCurly)))
  if (!hasCurly) return []
  return quoted.flatMap(({ at, quotes }) =>
    quotes
      .filter((pair) => !signs(pair).every(isCurly))
      .map(({ opening, closing }) => {
        const instead = `“${at.words.slice(opening.to, closing.from)}”`
        return inWords(at, opening.from, closing.to, { code: 'quotes-mixed' }, instead)
      }),
  )
}

function signs({ opening, closing }: Pair): readonly string[] {
  return [opening.text, closing.text]
}

function isQuotation({ opening }: Pair): boolean {
  return opening.text === '"' || isCurly(opening.text)
}

function isCurly(sign: string): boolean {
  return sign === '“' || sign === '”'
}
