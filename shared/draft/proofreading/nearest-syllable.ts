import { fold } from '../../text/fold.ts'
import { letterChanges } from './letter-changes.ts'
import { keyOf } from './lexicon.ts'
import type { Proof } from './proof.ts'

const LATIN = [...'abcdeghiklmnopqrstuvxy']

/**
 * Finds, for a syllable that is none, the one that was probably meant; null where nothing is near. `before` and
 * `behind` are the keys of its neighbours.
 */
export type NearestSyllable = (word: string, before: string, behind: string) => string | null

/**
 * Near is what has the same letters with other marks; failing that, and only for words with marks, what is one
 * letter away. Of several the one that differs in its tone alone comes first, as that is what is left out most; then
 * one that makes a known word with a neighbour, then the fewest changed letters and marks, then what the paper itself
 * has more often.
 */
export function nearestSyllable({ blocks, lexicon }: Proof): NearestSyllable {
  const uses = new Map<string, number>()
  for (const { tokens } of blocks) {
    for (const { key } of tokens) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return (word, before, behind) => {
    const plain = fold(word)
    const marked = lexicon.folded.get(plain) ?? []
    const isMarked = word.toLowerCase() !== plain
    const near =
      marked.length > 0 || !isMarked
        ? marked
        : oneLetterAway(plain).flatMap((one) => lexicon.folded.get(one) ?? [])
    const cost = (known: string) => {
      const isWord = [`${before} ${known}`, `${known} ${behind}`].some((pair) =>
        lexicon.words.has(keyOf(pair)),
      )
      const hasSameLetters = withoutTone(word) === withoutTone(known)
      const distance = letterChanges(sound(word), sound(known))
      return (
        (hasSameLetters ? 0 : 2000) +
        (isWord ? 0 : 1000) +
        distance * 10 -
        Math.min(9, uses.get(keyOf(known)) ?? 0)
      )
    }
    const ranked = near.map((known) => ({ known, cost: cost(known) })).toSorted((a, b) => a.cost - b.cost)
    return ranked[0]?.known ?? null
  }
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

function withoutTone(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(TONES, '')
}

/** One letter for each sound that has several, so that `nghành` is `ngành` and no more. */
function sound(word: string): string {
  return word
    .toLowerCase()
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
}

/** Every word that is a letter less, a letter more, another letter, or two letters changed about. */
function oneLetterAway(word: string): readonly string[] {
  const found = new Set<string>()
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    found.add(head + tail.slice(1))
    found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
    for (const letter of LATIN) {
      found.add(head + letter + tail.slice(1))
      found.add(head + letter + tail)
    }
  }
  return [...found]
}
