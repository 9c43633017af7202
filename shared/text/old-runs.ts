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
  const words = stretchesOf(runs).flatMap(wordsOf)
  const sides = sidesOf(words)
  const pieces = new Map<number, string[]>()
  const turned = new Set<OldEncoding>()
  for (const [index, word] of words.entries()) {
    const isOld = sides[index] === 'old'
    for (const { seen, meant, run, isCapital } of word.letters) {
      const letter = isOld ? shown(meant, isCapital) : seen
      if (letter !== seen) turned.add(word.encoding)
      const own = pieces.get(run) ?? []
      own.push(letter)
      pieces.set(run, own)
    }
  }
  const texts = runs.map(({ text }, run) => pieces.get(run)?.join('').normalize('NFC') ?? text)
  return { texts, turned: [...turned] }
}

function shown(letter: string, isCapital: boolean): string {
  return isCapital ? letter.toLocaleUpperCase('vi') : letter
}

interface Letter {
  readonly seen: string
  readonly meant: string
  readonly run: number
  /** Whether its font shows it as a capital. */
  readonly isCapital: boolean
}

/** Letters in one old encoding, whatever their runs. */
interface Stretch {
  readonly encoding: OldEncoding
  readonly letters: readonly Letter[]
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
  return found.map(({ encoding, runs: own }) => ({ encoding, letters: lettersOf(encoding, runs, own) }))
}

function lettersOf(
  encoding: OldEncoding,
  runs: readonly FontRun[],
  own: readonly number[],
): readonly Letter[] {
  const seen = own.flatMap((run) => {
    const { text = '', font = '' } = runs[run] ?? {}
    const isCapital = isFontOfCapitals(font)
    return Array.from(text, (letter) => ({ seen: fromSymbol(letter), run, isCapital }))
  })
  const text = seen.map((letter) => letter.seen).join('')
  const meant = encoding === 'VNI' ? vniLetters(text) : tcvn3Letters(text)
  return seen.map((letter, at) => ({ ...letter, meant: meant[at] ?? letter.seen }))
}

/** Fonts that call themselves symbols have their letters in a private place, from U+F000 on. */
function fromSymbol(letter: string): string {
  return /[\uF020-\uF0FF]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xf000) : letter
}

/** Words, each with the white space behind it. */
function wordsOf({ encoding, letters }: Stretch): readonly Stretch[] {
  const words: Stretch[] = []
  let from = 0
  for (let at = 1; at <= letters.length; at += 1) {
    const isEnd = at === letters.length || (isWhite(letters[at - 1]) && !isWhite(letters[at]))
    if (!isEnd) continue
    words.push({ encoding, letters: letters.slice(from, at) })
    from = at
  }
  return words
}

function isWhite(letter: Letter | undefined): boolean {
  return letter !== undefined && /\s/.test(letter.seen)
}

type Side = 'old' | 'unicode'

/** What each word is; those that say nothing are as the one before, the first as the first that says it. */
function sidesOf(words: readonly Stretch[]): readonly Side[] {
  const said = words.map(sideOf)
  let last = said.find((side) => side !== null) ?? 'old'
  return said.map((side) => {
    last = side ?? last
    return last
  })
}

/** Vietnamese letters that no old encoding puts where a program sees them. */
const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u
/** Vietnamese letters in whose places old encodings have others. */
const PERHAPS_UNICODE = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/iu
/** Those that mean themselves. */
const SAME: Readonly<Record<OldEncoding, RegExp>> = { 'TCVN3 (ABC)': /ý/u, VNI: /[ìí]/iu }

/** Null where a word could be either. */
function sideOf({ encoding, letters }: Stretch): Side | null {
  const seen = letters.map((letter) => letter.seen).join('')
  if (ONLY_UNICODE.test(seen)) return 'unicode'
  const foreign = letters.filter((letter) => letter.seen > '\u007F')
  const isOld = foreign.some((letter) => letter.meant !== letter.seen && !PERHAPS_UNICODE.test(letter.seen))
  if (isOld) return 'old'
  const hasNoMeaning = ({ seen, meant }: Letter) =>
    seen === meant && PERHAPS_UNICODE.test(seen) && !SAME[encoding].test(seen)
  if (foreign.some(hasNoMeaning)) return 'unicode'
  const isSeenVietnamese = isVietnamese(seen)
  const meant = letters
    .map((letter) => letter.meant)
    .join('')
    .normalize('NFC')
  if (isSeenVietnamese === isVietnamese(meant)) return null
  return isSeenVietnamese ? 'unicode' : 'old'
}

/** Whether a word could be Vietnamese: syllables, and no capital behind a small letter. */
function isVietnamese(words: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(words)) return false
  return (words.match(/\p{L}+/gu) ?? []).every((word) => syllableOf(word) !== null)
}
