import { type Finding, inWords } from './finding.ts'
import type { ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/**
 * White space inside brackets or quotation marks, or none before the opening one.
 * Source: the typing rule of Vietnamese offices: brackets and quotation marks stand close to what they hold,
 * apart from what is before.
 */
export const bracketSpace: Rule = ({ blocks }) =>
  blocks.flatMap((at) => at.tokens.flatMap((_, i) => [...inside(at, i), ...before(at, i)]))

/** Between two tokens of which the first opens or the second closes. */
function inside(at: ProofBlock, i: number): readonly Finding[] {
  const [token, next] = [at.tokens[i], at.tokens[i + 1]]
  if (!token || !next || token.to === next.from) return []
  if (token.kind !== 'opening' && next.kind !== 'closing') return []
  return [inWords(at, token.from, next.to, { code: 'space-inside-brackets' }, token.text + next.text)]
}

function before(at: ProofBlock, i: number): readonly Finding[] {
  const [token, next] = [at.tokens[i], at.tokens[i + 1]]
  if (token?.kind !== 'word' || next?.kind !== 'opening' || token.to !== next.from) return []
  return [inWords(at, token.from, next.to, { code: 'no-space-before-bracket' }, `${token.text} ${next.text}`)]
}
