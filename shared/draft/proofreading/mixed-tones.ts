import { tonePlaces } from '../../text/tone-place.ts'
import { inWords } from './finding.ts'
import { isInName, isPlainWord } from './letter-case.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** A quick look: only open `oa`, `oe`, `uy` tell. */
const OPEN_GLIDE = /^(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])$/iu

interface Telling {
  readonly at: ProofBlock
  readonly token: PlacedToken
  readonly way: 'older' | 'newer'
  /** The word with its tone the other way. */
  readonly other: string
}

/**
 * A tone placed in one way (`hoá`) in a paper that mostly goes by the other (`hóa`). Both are right; where a
 * paper is even between them the older is kept, as most papers have it. Names are left as they are.
 * Source: see `tone-place.ts`; one paper, one way.
 */
export const mixedTones: Rule = ({ blocks }) => {
  const telling = blocks.flatMap((at) => at.tokens.flatMap((token, i) => tellingOf(at, token, i)))
  const newer = telling.filter(({ way }) => way === 'newer').length
  const rare = newer * 2 > telling.length ? 'older' : 'newer'
  return telling
    .filter(({ way }) => way === rare)
    .map(({ at, token: { from, to }, other }) =>
      inWords(at, from, to, { code: 'tone-placed-otherwise' }, other),
    )
}

/** The words whose tone stands in different places by the two ways. */
function tellingOf(at: ProofBlock, token: PlacedToken, i: number): readonly Telling[] {
  if (!OPEN_GLIDE.test(token.text.slice(-2)) || !isPlainWord(token) || isInName(at.tokens, i)) return []
  const places = tonePlaces(token.text)
  if (places === null || places.older === places.newer) return []
  if (token.text === places.older) return [{ at, token, way: 'older', other: places.newer }]
  return token.text === places.newer ? [{ at, token, way: 'newer', other: places.older }] : []
}
