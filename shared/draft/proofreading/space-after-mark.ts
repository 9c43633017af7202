import { type Finding, inWords } from './finding.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** A part of an address on the net: `www.tanhoa.gov.vn`. */
const PLAIN_LATIN = /^[\w-]+$/
const SMALL_WORD = /^\p{Ll}{2,}$/u

/**
 * No white space behind a comma, a stop or a closing bracket: `hội,văn`. A point counts only between two
 * Vietnamese words, as it also stands in abbreviations (`TP.`) and addresses.
 * Source: as for `space-before-mark.ts`.
 */
export const spaceAfterMark: Rule = ({ blocks }) => blocks.flatMap(closeIn)

function closeIn(at: ProofBlock): readonly Finding[] {
  return at.tokens.flatMap((token, i): readonly Finding[] => {
    const [before, next] = [at.tokens[i - 1], at.tokens[i + 1]]
    if (!before || next?.kind !== 'word' || next.from !== token.to || token.from !== before.to) return []
    if (!/^\p{L}/u.test(next.text) || !parts(token, before, next)) return []
    const instead = `${before.text}${token.text} ${next.text}`
    return [inWords(at, before.from, next.to, { code: 'no-space-after-mark' }, instead)]
  })
}

function parts({ kind, text }: PlacedToken, before: PlacedToken, next: PlacedToken): boolean {
  if (kind === 'closing') return text !== "'" && text !== '’'
  if (text !== '.') return (kind === 'comma' || kind === 'stop') && text.length === 1
  return SMALL_WORD.test(before.text) && !(PLAIN_LATIN.test(before.text) && PLAIN_LATIN.test(next.text))
}
