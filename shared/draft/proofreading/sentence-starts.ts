import { type Finding, inWords } from './finding.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** What is written with a point and goes on in small letters: `v.v.`, `TP.`, one letter, a figure. */
const ABBREVIATED = /^(?:[tT]r|T[PpTtXx]|ThS|P?GS|[TBK]S|[Đđ]\/c|\p{L}|\p{Lu}+|[\d.]+)$/u
const SMALL = /^\p{Ll}/u
/** The entries of a list may begin with a small letter. */
const LIST_LEVEL = 4

/**
 * A small letter where a sentence or paragraph begins.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, I: a capital begins a sentence, behind `.` `?` `!` and on a new
 * paragraph.
 */
export const sentenceStarts: Rule = ({ blocks }) =>
  blocks.flatMap((at) => at.tokens.flatMap((token, i) => startingSmall(at, token, i)))

function startingSmall(at: ProofBlock, token: PlacedToken, i: number): readonly Finding[] {
  if (token.kind !== 'word' || !SMALL.test(token.text) || !starts(at, i)) return []
  const instead = token.text.charAt(0).toUpperCase() + token.text.slice(1)
  return [inWords(at, token.from, token.to, { code: 'small-letter-begins' }, instead)]
}

function starts({ tokens, block, words }: ProofBlock, i: number): boolean {
  const [token, stop, last] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (stop === undefined) {
    return block.level < LIST_LEVEL && block.kind !== 'subject' && block.kind !== 'recipients'
  }
  if (!/^[.?!]$/u.test(stop.text) || !last || words.slice(stop.to, token?.from) === '') return false
  return !ABBREVIATED.test(last.text)
}
