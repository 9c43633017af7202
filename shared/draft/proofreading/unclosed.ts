import { inWords } from './finding.ts'
import { pairsIn } from './pairs.ts'
import type { Rule } from './rule.ts'

/**
 * A bracket or quotation mark without its other half. Where that belongs is for people to say.
 * Source: the rules of punctuation taught in school.
 */
export const unclosed: Rule = ({ blocks }) =>
  blocks.flatMap((at) => {
    const { unclosed: open, unopened } = pairsIn(at)
    return [
      ...open.map(({ from, to }) => inWords(at, from, to, { code: 'never-closed' }, null)),
      ...unopened.map(({ from, to }) => inWords(at, from, to, { code: 'never-opened' }, null)),
    ]
  })
