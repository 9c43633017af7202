import { type Finding, inWords } from './finding.ts'
import { isPlainWord } from './letter-case.ts'
import { keySet } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** Words that are never said twice for their sense, as `luôn luôn` or `ngày ngày` are. */
const NEVER_TWICE = keySet(
  'của và các những cho trong với để là được bị về theo tại đã sẽ có đến trên khi hoặc do như việc bằng cùng một này',
)

/**
 * A word, or two words together, written twice: `của của`, `tiếp tục tiếp tục`.
 * Source: a slip of copying; reduplications of the language are no such words.
 */
export const doubledWords: Rule = ({ blocks }) =>
  blocks.flatMap((at) => at.tokens.flatMap((_, i) => [...twice(at, i, 1), ...twice(at, i, 2)]))

function twice(at: ProofBlock, i: number, length: number): readonly Finding[] {
  const { tokens, words } = at
  for (let j = 0; j < length; j++) if (tokens[i + j]?.key !== tokens[i + length + j]?.key) return []
  const all = tokens.slice(i, i + 2 * length)
  const [start, end, last] = [all[0], all[length - 1], all.at(-1)]
  if (!start || !end || !last || all.length < 2 * length || !all.every(isPlainWord)) return []
  if (words.slice(start.from, last.to).includes('\n') || !isSlip(all, length)) return []
  return [inWords(at, start.from, last.to, { code: 'word-twice' }, words.slice(start.from, end.to))]
}

/** One word: of those that are never doubled. Two: not one four times. */
function isSlip([first, second]: readonly PlacedToken[], length: number): boolean {
  return length === 1 ? NEVER_TWICE.has(first?.key ?? '') : first?.key !== second?.key
}
