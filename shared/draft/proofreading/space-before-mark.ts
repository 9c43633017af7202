import { type Finding, inWords } from './finding.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** An ellipsis may stand apart: it stands for words. */
const ELLIPSIS = /^(?:\.{3,}|…)/u

/**
 * White space before a comma, a stop or a percent sign.
 * Source: the typing rule of Vietnamese offices: a mark stands close behind its word, a space goes after it.
 */
export const spaceBeforeMark: Rule = ({ blocks }) => blocks.flatMap(spacesIn)

function spacesIn(at: ProofBlock): readonly Finding[] {
  return at.tokens.flatMap((token, i): readonly Finding[] => {
    const before = at.tokens[i - 1]
    if (!before || token.from === before.to || !belongsBehind(token, before)) return []
    return [inWords(at, before.from, token.to, { code: 'space-before-mark' }, before.text + token.text)]
  })
}

function belongsBehind({ kind, text }: PlacedToken, before: PlacedToken): boolean {
  if (before.kind !== 'word' && before.kind !== 'closing') return false
  if (text === '%') return /\p{N}$/u.test(before.text)
  return (kind === 'comma' || kind === 'stop') && !ELLIPSIS.test(text)
}
