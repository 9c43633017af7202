import { fold } from '../../text/fold.ts'
import { withoutTonePlace } from '../../text/spelling.ts'

/**
 * What is known of the language, as lists of words in NFC: loaded by the host and handed in, so that words can be
 * added without touching a rule.
 */
export interface WordLists {
  /** A dictionary's syllables. */
  readonly syllables: readonly string[]
  /** Words of two syllables, as papers of this field write them: `tinh giản`. */
  readonly words: readonly string[]
  /** Ways of writing one word that are both right, the one to be preferred first: `hằng năm`, `hàng năm`. */
  readonly variants: readonly (readonly string[])[]
  /** Syllables that hardly ever stand alone, each with the one that is meant where it does: `tinh`, `tỉnh`. */
  readonly bound: readonly (readonly [syllable: string, meant: string])[]
}

/** The same, ready to be looked up by `keyOf`. */
export interface Lexicon {
  readonly syllables: ReadonlyMap<string, string>
  /** The same by their letters without marks, as `fold` leaves them. */
  readonly folded: ReadonlyMap<string, readonly string[]>
  readonly words: ReadonlyMap<string, string>
  /** The seconds of every first syllable, and the firsts of every second, as they are written. */
  readonly seconds: ReadonlyMap<string, readonly string[]>
  readonly firsts: ReadonlyMap<string, readonly string[]>
  readonly variants: readonly (readonly string[])[]
  readonly bound: ReadonlyMap<string, string>
}

export function lexiconOf({ syllables, words, variants, bound }: WordLists): Lexicon {
  const pairs = words.map((word) => word.split(' '))
  return {
    syllables: byKey(syllables),
    folded: Map.groupBy(syllables, fold),
    words: byKey(words),
    seconds: gathered(pairs.map(([first = '', second = '']) => [first, second])),
    firsts: gathered(pairs.map(([first = '', second = '']) => [second, first])),
    variants,
    bound: new Map(bound.map(([syllable, meant]) => [keyOf(syllable), meant])),
  }
}

/** What a word is looked up by: capitals and the place of its tone make no difference. */
export function keyOf(word: string): string {
  return withoutTonePlace(word.toLowerCase())
}

/** A set of words, written one behind another, to be looked up by `keyOf`. */
export function keySet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(keyOf))
}

function byKey(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [keyOf(word), word]))
}

function gathered(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(pairs, ([by]) => keyOf(by))
  return new Map([...groups].map(([key, group]) => [key, group.map(([, other]) => other)]))
}
