import { syllableOf } from '../../text/syllable.ts'
import { isCapitals } from '../capitals.ts'
import { type Finding, inWords } from './finding.ts'
import { beginsSentence, inCaseOf, isGreat, isPlainWord } from './letter-case.ts'
import { type NearestSyllable, nearestSyllable } from './nearest-syllable.ts'
import type { PlacedToken, Proof, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** What is longer is no syllable with a slip in it, whatever it is. */
const LONGEST_READ = 9

/**
 * A word that no rule of Vietnamese spelling allows (`nghành`, `đuợc`), or that the dictionary does not have
 * while one with other marks is there. Names are left alone, and so are foreign words: those without any mark
 * that are near nothing (`internet`).
 * Source: `syllable.ts` for the rules; the npm package dictionary-vi for the words.
 */
export const unknownSyllables: Rule = (proof) => {
  if (proof.lexicon.syllables.size === 0) return []
  const nearest = nearestSyllable(proof)
  return proof.blocks.flatMap((at) =>
    at.tokens.flatMap((token, i) => unknownAt(at, token, i, proof, nearest)),
  )
}

function unknownAt(
  at: ProofBlock,
  token: PlacedToken,
  i: number,
  { lexicon }: Proof,
  nearest: NearestSyllable,
): readonly Finding[] {
  const [before, behind] = [at.tokens[i - 1]?.key ?? '', at.tokens[i + 1]?.key ?? '']
  if (!isRead(at, token, i) || lexicon.syllables.has(token.key)) return []
  const pairs = [`${before} ${token.key}`, `${token.key} ${behind}`]
  if (pairs.some((pair) => lexicon.words.has(pair))) return []
  const known = nearest(token.text, before, behind)
  const isForeign = known === null && /^\p{ASCII}*$/u.test(token.text)
  if (isForeign || (known === null && syllableOf(token.text) !== null)) return []
  const instead = known === null ? null : inCaseOf(token.text, known)
  return [inWords(at, token.from, token.to, { code: 'no-such-syllable' }, instead)]
}

/** Small letters, a capital only where a sentence begins, or capitals in a title of capitals. */
function isRead(at: ProofBlock, token: PlacedToken, i: number): boolean {
  if (!isPlainWord(token) || token.text.length < 2 || token.text.length > LONGEST_READ) return false
  if (token.text === token.text.toLowerCase()) return true
  if (isGreat(token)) return beginsSentence(at.tokens, i) && syllableOf(token.text) === null
  return isCapitals(at.words) && token.text.length > 4
}
