import type { PlacedToken, ProofBlock } from './proof.ts'

/** Two marks that open and close the words between them. */
export interface Pair {
  readonly opening: PlacedToken
  readonly closing: PlacedToken
}

export interface Pairs {
  readonly pairs: readonly Pair[]
  /** What opens and never closes, and what closes nothing. */
  readonly unclosed: readonly PlacedToken[]
  readonly unopened: readonly PlacedToken[]
}

const BRACKETS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['»', '«'],
])
const OPENS = /^[([{«“"]$/u
const QUOTES = /^[“”"]$/u

/**
 * The brackets and double quotation marks of a block. A straight quotation mark opens where none is open and
 * closes where one is, so that `“…"` is one pair. Apostrophes are no quotation marks.
 */
export function pairsIn({ tokens }: ProofBlock): Pairs {
  const open: PlacedToken[] = []
  const pairs: Pair[] = []
  const unopened: PlacedToken[] = []
  tokens.forEach((token, i) => {
    const { text } = token
    const isOpen = QUOTES.test(text) && open.some((one) => QUOTES.test(one.text))
    const closes = BRACKETS.has(text) || text === '”' || (text === '"' && isOpen)
    if (!closes) {
      if (OPENS.test(text)) open.push(token)
      return
    }
    const at = open.findLastIndex((one) => fits(one.text, text))
    const opening = open[at]
    if (opening) {
      open.splice(at, 1)
      pairs.push({ opening, closing: token })
    } else if (!isListLetter(tokens, i)) unopened.push(token)
  })
  return { pairs, unclosed: open, unopened }
}

function fits(opening: string, closing: string): boolean {
  return QUOTES.test(closing) ? QUOTES.test(opening) : BRACKETS.get(closing) === opening
}

/** `a)`, `1)` within a sentence: a list, not a bracket. */
function isListLetter(tokens: readonly PlacedToken[], i: number): boolean {
  const before = tokens[i - 1]
  return tokens[i]?.text === ')' && before?.kind === 'word' && /^(?:\p{L}|\d{1,2})$/u.test(before.text)
}
