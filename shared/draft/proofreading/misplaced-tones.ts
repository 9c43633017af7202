import { tonePlaces } from '../../text/tone-place.ts'
import { inWords } from './finding.ts'
import { isPlainWord } from './letter-case.ts'
import { remembering } from './remembering.ts'
import type { Rule } from './rule.ts'

/**
 * A tone on a letter where neither way of placing it puts it: `cuả`, `đựơc`.
 * Source: Quyết định 240/QĐ (1984) and the older way beside it; see `tone-place.ts`.
 */
export const misplacedTones: Rule = ({ blocks }) => {
  const rightPlace = remembering(misplaced)
  return blocks.flatMap((at) =>
    at.tokens.filter(isPlainWord).flatMap(({ text, from, to }) => {
      const right = rightPlace(text)
      return right === null ? [] : [inWords(at, from, to, { code: 'tone-misplaced' }, right)]
    }),
  )
}

/** The word with its tone where it belongs; null where it is there. */
function misplaced(word: string): string | null {
  const places = tonePlaces(word)
  return places === null || word === places.older || word === places.newer ? null : places.older
}
