import type { ListDepth, WordList, WordNumber } from './word.ts'

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** As Word writes a number in a list. What is rare in Vietnam (words, other scripts) is written in figures. */
function numeral(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return letters(number)
    case 'lowerLetter':
      return letters(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}

function roman(number: number): string {
  let left = number
  let written = ''
  for (const [value, letter] of ROMAN) {
    written += letter.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}

/** A … Z, then AA, BB … as Word goes on. */
function letters(number: number): string {
  if (number < 1) return String(number)
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

/** Bullets of symbol fonts have no letter of their own; a hyphen is what the office writes by hand. */
const BULLET = /^[\uF000-\uF0FF•·▪■●◦‣⁃➢❖]/u

/** Counts the automatic numbers of a document, paragraph by paragraph, as Word shows them. */
export class NumberCounter {
  readonly #lists: ReadonlyMap<string, WordList>
  /** By sequence: the last number of each depth; none where it was not reached yet. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, WordList>) {
    this.#lists = lists
  }

  /** The label of the next paragraph; null where its list is unknown or shows nothing. */
  next({ listId, depth }: WordNumber): string | null {
    const list = this.#lists.get(listId)
    const own = list?.depths[depth]
    if (!list || !own) return null
    const counts = this.#counts.get(list.sequence) ?? []
    this.#counts.set(list.sequence, counts)
    this.#begin(list, counts)
    counts[depth] = counts[depth] === undefined ? own.start : counts[depth] + 1
    for (const [deeper, { restartsAfter }] of list.depths.entries()) {
      if (deeper > depth && depth < (restartsAfter ?? deeper)) counts[deeper] = undefined
    }
    return own.format === 'bullet' ? bullet(own.pattern) : label(list.depths, own, counts)
  }

  /** A list that begins some depths anew does so once, with its first paragraph. */
  #begin({ id, restarts }: WordList, counts: (number | undefined)[]): void {
    if (this.#begun.has(id)) return
    this.#begun.add(id)
    for (const [depth, start] of restarts) counts[depth] = start - 1
  }
}

function bullet(pattern: string): string | null {
  const mark = pattern.trim()
  if (mark === '') return null
  return BULLET.test(mark) ? '-' : mark
}

/** A depth above that was never reached counts as being at its first number. */
function label(
  depths: readonly ListDepth[],
  own: ListDepth,
  counts: readonly (number | undefined)[],
): string | null {
  const written = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const { start = 1, format = 'decimal' } = depths[at] ?? {}
    return numeral(counts[at] ?? start, own.inFigures && format !== 'none' ? 'decimal' : format)
  })
  return written.trim() === '' ? null : written.trim()
}
