import { byCells } from './cells.ts'
import { diff } from './diff.ts'
import type { Edit } from './edit.ts'
import { simplify } from './simplify.ts'
import { slide } from './slide.ts'
import { withoutTonePlace } from './spelling.ts'
import type { Token } from './token.ts'

/**
 * How the words of one text became those of another: the stretches that changed, in the readable form. What
 * stands between two stretches is the same words, though perhaps with another style or tone placement.
 */
export function compare(old: readonly Token[], now: readonly Token[]): readonly Edit[] {
  return apart(old, now, (a, b) => simplify(wordsCompared(a, b), a, b))
}

/** The same with the fewest words marked, for machines: chance words that both texts share count as kept. */
export function compareClosely(old: readonly Token[], now: readonly Token[]): readonly Edit[] {
  return apart(old, now, wordsCompared)
}

/** Tables by their cells, everything else as it is. */
function apart(
  old: readonly Token[],
  now: readonly Token[],
  compareWords: (old: readonly Token[], now: readonly Token[]) => readonly Edit[],
): readonly Edit[] {
  const isTable = [old, now].some((list) => list.some(({ kind }) => kind === 'edge'))
  return isTable ? byCells(old, now, compareWords) : compareWords(old, now)
}

function wordsCompared(old: readonly Token[], now: readonly Token[]): readonly Edit[] {
  const number = numbering()
  const numbered = (list: readonly Token[]) => Int32Array.from(list, (token) => number(token.text))
  return slide(diff(numbered(old), numbered(now)), old, now)
}

/** Gives each word a number, the same for the same word. Maps, since `constructor` is a word like any other. */
function numbering(): (text: string) => number {
  const byText = new Map<string, number>()
  const byWord = new Map<string, number>()
  return (text) => {
    const known = byText.get(text)
    if (known !== undefined) return known
    const word = withoutTonePlace(text)
    const number = byWord.get(word) ?? byWord.size
    byWord.set(word, number)
    byText.set(text, number)
    return number
  }
}
