import type { Level } from './block.ts'

/**
 * How a label counts:
 * - `roman`: `I.` `IV-`; `capital`: `A.` `B.`; `number`: `1.` `2-` `3)`; `decimal`: `1.1.` `1.1.1.`
 * - `letter`: `a)` `đ.`; `mark`: `-` `+` `•`, which does not count at all
 */
type LabelStyle = 'roman' | 'capital' | 'number' | 'decimal' | 'letter' | 'mark'

/** A label taken apart. `before` and `after` are its punctuation as written, so that it can be put together again. */
export interface Label {
  readonly style: LabelStyle
  readonly before: string
  /** One number, from 1; for a decimal one of each level; for a mark none. */
  readonly numbers: readonly number[]
  readonly after: string
}

/** The letters that count in Vietnamese papers: `đ` after `d`, no f, j, w, z, none of the marked vowels. */
export const VIETNAMESE_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The letters by which a word processor numbers a list that nobody told to count in Vietnamese. */
export const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const MARK = /^[-–—+*•●▪·]$/u
const COUNTED = /^(?<before>\(?)(?<core>\p{L}+|[1-9]\d*(?:\.[1-9]\d*)*)(?<after>[.)/]| ?[-–]|)$/u

/**
 * Takes a whole label apart; null when it is none. A single letter I, V or X is a Roman number, any other
 * capital letter a letter. `letters` is the alphabet in which small and capital letters count.
 */
export function parseLabel(label: string, letters: string = VIETNAMESE_LETTERS): Label | null {
  if (MARK.test(label)) return { style: 'mark', before: '', numbers: [], after: label }
  const { before = '', core = '', after = '' } = COUNTED.exec(label)?.groups ?? {}
  const counted = count(core, letters)
  if (counted === null || (after === '' && counted.style !== 'decimal')) return null
  return { ...counted, before, after }
}

function count(core: string, letters: string): Pick<Label, 'style' | 'numbers'> | null {
  if (/^\d/.test(core)) {
    const numbers = core.split('.').map(Number)
    return { style: numbers.length === 1 ? 'number' : 'decimal', numbers }
  }
  const roman = romanNumber(core)
  if (roman !== null) return { style: 'roman', numbers: [roman] }
  const small = core.toLowerCase()
  const place = letterNumber(small, letters)
  if (place === null) return null
  if (core === small) return { style: 'letter', numbers: [place] }
  return core.length === 1 ? { style: 'capital', numbers: [place] } : null
}

/** Whether a label only marks what follows it: `-`, `+`, `•`. Alone it tells no paragraph from another. */
export function isMark(label: string): boolean {
  return MARK.test(label)
}

/** The label as it is written. `letters` as for `parseLabel`. */
export function formatLabel(label: Label, letters: string = VIETNAMESE_LETTERS): string {
  return (
    label.before + label.numbers.map((number) => core(label.style, number, letters)).join('.') + label.after
  )
}

function core(style: LabelStyle, number: number, letters: string): string {
  if (style === 'roman') return roman(number)
  if (style === 'letter') return letter(number, letters)
  if (style === 'capital') return letter(number, letters).toUpperCase()
  return String(number)
}

/** The label that comes after this one in a row: `1.3.` → `1.4.`, `d)` → `đ)`; a mark follows itself. Null for what is no label. */
export function successor(label: string, letters: string = VIETNAMESE_LETTERS): string | null {
  const parsed = parseLabel(label, letters)
  if (parsed === null) return null
  const last = parsed.numbers.at(-1)
  if (last === undefined) return label
  return formatLabel({ ...parsed, numbers: [...parsed.numbers.slice(0, -1), last + 1] }, letters)
}

/**
 * What two labels must share to belong to one row: the way they count and their punctuation, the number of
 * levels for decimals. Null for what is no label.
 */
export function styleOf(label: string): string | null {
  const parsed = parseLabel(label) ?? parseLabel(label, LATIN_LETTERS)
  return parsed === null ? null : `${parsed.before}${parsed.style}${parsed.numbers.length}${parsed.after}`
}

/**
 * The level at which a label stands (`block.ts`). `1)` and `(1)` are used below a `1.`, so they stand with
 * the letters. Decimals of three or more numbers stay at level 3; `depthOf` in `outline.ts` puts them
 * beneath those of two.
 */
export function levelOf(label: string): Level {
  const parsed = parseLabel(label) ?? parseLabel(label, LATIN_LETTERS)
  switch (parsed?.style) {
    case 'roman':
    case 'capital':
      return 1
    case 'number':
      return parsed.after === ')' ? 4 : 2
    case 'decimal':
      return 3
    case 'letter':
      return 4
    case 'mark':
      return 5
    case undefined:
      return 0
  }
}

/** Up to XLIX: above it single letters (L, C, D, M) could no more be told from capital letters that count. */
const ROMAN = /^(?=.)(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/
const ROMAN_DIGITS = [
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function romanNumber(core: string): number | null {
  if (!ROMAN.test(core)) return null
  let rest = core
  let number = 0
  for (const [value, digits] of ROMAN_DIGITS) {
    while (rest.startsWith(digits)) {
      number += value
      rest = rest.slice(digits.length)
    }
  }
  return number
}

function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, digits] of ROMAN_DIGITS) {
    written += digits.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

/** After the last letter the row goes on with doubled letters, as word processors do: `y)`, `aa)`, `bb)`. */
function letter(number: number, letters: string): string {
  const index = (number - 1) % letters.length
  return letters.charAt(index).repeat(Math.floor((number - 1) / letters.length) + 1)
}

function letterNumber(written: string, letters: string): number | null {
  const first = written.charAt(0)
  const index = first === '' ? -1 : letters.indexOf(first)
  if (index < 0 || written !== first.repeat(written.length)) return null
  return index + 1 + (written.length - 1) * letters.length
}
