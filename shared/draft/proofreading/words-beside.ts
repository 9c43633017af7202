const BEFORE = /[\p{L}\p{M}]+$/u
const BEHIND = /^[\p{L}\p{M}]+/u
/** No word is longer, and a huge paragraph must not be searched again for every place. */
const FAR = 40

/** The words that stand right before one place and right behind another; empty where none does. */
export function wordsBeside(
  words: string,
  from: number,
  to: number,
): readonly [before: string, behind: string] {
  return [
    BEFORE.exec(words.slice(Math.max(0, from - FAR), from))?.[0] ?? '',
    BEHIND.exec(words.slice(to, to + FAR))?.[0] ?? '',
  ]
}
