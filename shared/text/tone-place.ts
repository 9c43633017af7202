import { syllableOf } from './syllable.ts'

/** A word with its tone where each of the two ways puts it; the same for most words. */
export interface TonePlaces {
  /** `hóa`, `khỏe`, `ủy`: on the first vowel of an open `oa`, `oe`, `uy`. */
  readonly older: string
  /** `hoá`, `khoẻ`, `uỷ`. */
  readonly newer: string
}

const MARKED = /[ăâêôơư]/g
const OPEN_GLIDE = /^(?:oa|oe|uy)$/
const CONSONANT = /[cghmnpt]+$/

/**
 * Where the tone of a word belongs; null for a word without one, or that is no Vietnamese syllable. The letters
 * keep their capitals.
 * Source: Quyết định 240/QĐ (1984) for the newer way; the older is that of most papers and of dictionaries
 * before it. They differ in open `oa`, `oe`, `uy` alone.
 */
export function tonePlaces(word: string): TonePlaces | null {
  const syllable = syllableOf(word)
  if (syllable === null || syllable.tone === '') return null
  const { onset, rime, tone } = syllable
  const bare = [...onset, ...rime]
  const older = onset.length + olderPlace(rime)
  const newer = onset.length + (OPEN_GLIDE.test(rime) && onset !== 'qu' ? 1 : olderPlace(rime))
  return { older: toned(word, bare, older, tone), newer: toned(word, bare, newer, tone) }
}

/** The vowel of a rime that carries the tone, counted from 0. A letter with a mark of its own comes first. */
function olderPlace(rime: string): number {
  const marked = [...rime.matchAll(MARKED)].at(-1)
  if (marked) return marked.index
  const closed = CONSONANT.test(rime)
  const vowels = rime.replace(CONSONANT, '').length
  if (vowels === 1) return 0
  return vowels === 3 || closed ? 1 : 0
}

function toned(word: string, bare: readonly string[], place: number, tone: string): string {
  const letters = bare.map((letter, i) => (i === place ? (letter + tone).normalize('NFC') : letter))
  const great = [...word].map((letter) => letter !== letter.toLowerCase())
  return letters.map((letter, i) => (great[i] ? letter.toUpperCase() : letter)).join('')
}
