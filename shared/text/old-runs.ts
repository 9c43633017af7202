import {
  encodingOfFont,
  isFontOfCapitals,
  type OldEncoding,
  tcvn3Letters,
  vniLetters,
} from './old-letters.ts'
import { syllableOf } from './syllable.ts'

/** A stretch of text in one font, as a program sees it that knows nothing of old fonts. */
export interface FontRun {
  readonly text: string
  /** Empty where none is said. */
  readonly font: string
}

/** The runs' texts as their fonts mean them, and which encodings they were turned from. */
export interface ReadRuns {
  readonly texts: readonly string[]
  readonly turned: readonly OldEncoding[]
}

/**
 * Reads the runs of one paragraph. A font of before Unicode says what its letters mean, but people also type
 * Unicode in one, and a program then shows another font without a word. So each word is looked at: one with
 * letters that only Unicode has, or that is Vietnamese as it stands and none when turned, is left as it is; one
 * that could be either is taken as the word before it. A letter may stand in one run and its mark in the next:
 * the mark is left at the beginning of its run as a combining one, so that any choice of runs composes.
 */
export function readInFonts(runs: readonly FontRun[]): ReadRuns {
  const stretches = stretchesOf(runs)
  const words = stretches.flatMap(wordsOf)
  const sides = sidesOf(words)
  for (const [index, { stretch, from, to }] of words.entries()) {
    if (sides[index] === 'unicode') stretch.isKept.fill(true, from, to)
  }
  const texts = runs.map(({ text }) => text)
  const turned = new Set<OldEncoding>()
  for (const stretch of stretches) {
    for (const part of stretch.parts) {
      const text = shown(stretch, part, isFontOfCapitals(runs[part.run]?.font ?? ''))
      if (text !== texts[part.run]) turned.add(stretch.encoding)
      texts[part.run] = text
    }
  }
  return { texts, turned: [...turned] }
}

/** Letters in one old encoding, whatever their runs: as a program sees them, and what they mean. */
interface Stretch {
  readonly encoding: OldEncoding
  readonly seen: readonly string[]
  readonly meant: readonly string[]
  /** Whether they are Unicode, and stay as they are seen. */
  readonly isKept: boolean[]
  readonly parts: readonly Part[]
}

/** Which letters of a stretch a run has. */
interface Part {
  readonly run: number
  readonly from: number
  readonly to: number
}

interface Word {
  readonly stretch: Stretch
  readonly from: number
  readonly to: number
}

function stretchesOf(runs: readonly FontRun[]): readonly Stretch[] {
  const found: { encoding: OldEncoding; runs: number[] }[] = []
  let isOpen = false
  for (const [run, { text, font }] of runs.entries()) {
    if (text === '') continue
    const encoding = encodingOfFont(font)
    const last = found.at(-1)
    if (encoding !== null && isOpen && last?.encoding === encoding) last.runs.push(run)
    else if (encoding !== null) found.push({ encoding, runs: [run] })
    isOpen = encoding !== null
  }
  return found.map(({ encoding, runs: own }) => stretchOf(encoding, runs, own))
}

function stretchOf(encoding: OldEncoding, runs: readonly FontRun[], own: readonly number[]): Stretch {
  const seen: string[] = []
  const parts = own.map((run) => {
    const from = seen.length
    for (const letter of runs[run]?.text ?? '') seen.push(fromSymbol(letter))
    return { run, from, to: seen.length }
  })
  const text = seen.join('')
  const meant = encoding === 'VNI' ? vniLetters(text) : tcvn3Letters(text)
  return { encoding, seen, meant, isKept: seen.map(() => false), parts }
}

/** Fonts that call themselves symbols have their letters in a private place, from U+F000 on. */
function fromSymbol(letter: string): string {
  return letter >= '\uF020' && letter <= '\uF0FF'
    ? String.fromCharCode(letter.charCodeAt(0) - 0xf000)
    : letter
}

/** Words, each with the white space behind it. */
function wordsOf(stretch: Stretch): readonly Word[] {
  const { seen } = stretch
  const words: Word[] = []
  let from = 0
  for (let at = 1; at <= seen.length; at += 1) {
    const isEnd = at === seen.length || (isWhite(seen[at - 1]) && !isWhite(seen[at]))
    if (!isEnd) continue
    words.push({ stretch, from, to: at })
    from = at
  }
  return words
}

function isWhite(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter)
}

function shown({ seen, meant, isKept }: Stretch, { from, to }: Part, isCapital: boolean): string {
  let text = ''
  for (let at = from; at < to; at += 1) {
    const letter = isKept[at] ? seen[at] : meant[at]
    text += (isCapital && !isKept[at] ? letter?.toLocaleUpperCase('vi') : letter) ?? ''
  }
  return text.normalize('NFC')
}

type Side = 'old' | 'unicode'

/** What each word is; those that say nothing are as the one before, the first as the first that says it. */
function sidesOf(words: readonly Word[]): readonly Side[] {
  const said = words.map(sideOf)
  let last = said.find((side) => side !== null) ?? 'old'
  return said.map((side) => {
    last = side ?? last
    return last
  })
}

const ONLY_ASCII = /^\p{ASCII}*$/u
/** Vietnamese letters that no old encoding puts where a program sees them. */
const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u
/** Vietnamese letters in whose places old encodings have others. */
const PERHAPS_UNICODE = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/iu
/** Those that mean themselves. */
const SAME: Readonly<Record<OldEncoding, RegExp>> = { 'TCVN3 (ABC)': /ý/u, VNI: /[ìí]/iu }

/** Null where a word could be either. */
function sideOf({ stretch, from, to }: Word): Side | null {
  const seen = stretch.seen.slice(from, to)
  const word = seen.join('')
  if (ONLY_ASCII.test(word)) return null
  if (ONLY_UNICODE.test(word)) return 'unicode'
  const meant = stretch.meant.slice(from, to)
  const isOld = seen.some((letter, at) => letter !== meant[at] && !PERHAPS_UNICODE.test(letter))
  if (isOld) return 'old'
  const same = SAME[stretch.encoding]
  const hasNoMeaning = (letter: string, at: number) =>
    letter === meant[at] && PERHAPS_UNICODE.test(letter) && !same.test(letter)
  if (seen.some(hasNoMeaning)) return 'unicode'
  const isSeenVietnamese = isVietnamese(word)
  if (isSeenVietnamese === isVietnamese(meant.join('').normalize('NFC'))) return null
  return isSeenVietnamese ? 'unicode' : 'old'
}

/** Whether a word could be Vietnamese: syllables, and no capital behind a small letter. */
function isVietnamese(words: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(words)) return false
  return (words.match(/\p{L}+/gu) ?? []).every((word) => syllableOf(word) !== null)
}
