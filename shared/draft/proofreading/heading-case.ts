import { isCapitals, sentenceCase } from '../capitals.ts'
import { depthOf } from '../outline.ts'
import { type Finding, inWords } from './finding.ts'
import type { ProofBlock } from './proof.ts'
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
  return [...Map.groupBy(titles, ({ block }) => depthOf(block)).values()].flatMap(unlikeOthers)
}

function unlikeOthers(level: readonly ProofBlock[]): readonly Finding[] {
  const [capitals, small] = [true, false].map((great) => level.filter((at) => isCapitals(at.words) === great))
  if (!capitals?.length || !small?.length) return []
  const firstIsGreat = level[0] !== undefined && isCapitals(level[0].words)
  const great = capitals.length > small.length || (capitals.length === small.length && firstIsGreat)
  return (great ? small : capitals).map((at) =>
    great
      ? inWords(at, 0, at.words.length, { code: 'heading-in-small-letters' }, at.words.toUpperCase())
      : inWords(at, 0, at.words.length, { code: 'heading-in-capitals' }, sentenceCase(at.words)),
  )
}
