import type { PlacedToken } from './proof.ts'

const GREAT = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
const WORD = /^[\p{L}\p{M}]+$/u

/** Whether a token is letters alone: no number, symbol or joined word. */
export function isPlainWord(token: PlacedToken | undefined): token is PlacedToken {
  return token !== undefined && token.kind === 'word' && WORD.test(token.text)
}

/** `Hòa`: a capital, then small letters. */
export function isGreat({ text }: PlacedToken): boolean {
  return GREAT.test(text) && SMALL.test(text)
}

/**
 * Whether a word is part of a name of several, `Đặng Thùy Trâm`: a capital beside another's. Names are written
 * as their bearers write them.
 */
export function isInName(tokens: readonly PlacedToken[], i: number): boolean {
  const token = tokens[i]
  if (!token || !isGreat(token)) return false
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  return [before, next].some((other) => isPlainWord(other) && isGreat(other))
}

/** Whether a token begins a sentence: the first of its block, or behind a stop that ends one. */
export function beginsSentence(tokens: readonly PlacedToken[], i: number): boolean {
  let at = i - 1
  while (tokens[at]?.kind === 'opening') at -= 1
  const before = tokens[at]
  return before === undefined || /^[.!?:]/u.test(before.text)
}

/** Letters with the capitals of others: all great, the first great, or as they are. */
export function inCaseOf(model: string, letters: string): string {
  if (!SMALL.test(model) && GREAT.test(model) && model.length > 1) return letters.toUpperCase()
  return GREAT.test(model) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters
}
