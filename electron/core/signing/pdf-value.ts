import { Malformed } from './malformed.ts'

/**
 * Values of a PDF as the file writes them, Latin letters one a byte. Of a dictionary only the entries are told
 * apart, each left as it is written: what signing does not touch goes into the update letter by letter.
 */
export type Entries = ReadonlyMap<string, string>

/** The entries of a dictionary that begins at `at`, and where it ends. */
export function dictionaryAt(text: string, at = 0): { readonly entries: Entries; readonly end: number } {
  const start = afterSpace(text, at)
  if (!text.startsWith('<<', start)) throw new Malformed('not a dictionary')
  const entries = new Map<string, string>()
  let next = afterSpace(text, start + 2)
  while (!text.startsWith('>>', next)) {
    const name = match(NAME, text, next)
    // Of two some readers take the first, some the second.
    if (entries.has(name)) throw new Malformed('an entry told twice')
    const from = afterSpace(text, next + name.length)
    const to = endOfValue(text, from)
    entries.set(name, text.slice(from, to))
    next = afterSpace(text, to)
  }
  return { entries, end: next + 2 }
}

export function entriesOf(text: string): Entries {
  return dictionaryAt(text).entries
}

/** The items of an array, each as it is written. */
export function itemsOf(array: string): readonly string[] {
  if (!array.startsWith('[')) throw new Malformed('not an array')
  const items: string[] = []
  let next = afterSpace(array, 1)
  while (array[next] !== ']') {
    const end = endOfValue(array, next)
    items.push(array.slice(next, end))
    next = afterSpace(array, end)
  }
  return items
}

export function written(entries: Entries): string {
  return `<< ${[...entries].map(([name, value]) => `${name} ${value}`).join(' ')} >>`
}

/** The number of the object that a reference points to; null for what is none. */
export function referenceOf(value: string | undefined): number | null {
  const number = value === undefined ? undefined : /^(\d+)\s+\d+\s+R$/.exec(value)?.[1]
  return number === undefined ? null : Number(number)
}

/** Words as a PDF keeps them, in any script. */
export function wordsIn(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y
const REFERENCE = /\d+\s+\d+\s+R(?![A-Za-z])/y
const HEXADECIMAL = /<[0-9A-Fa-f\s]*>/y
const KEYWORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y

export function afterSpace(text: string, at: number): number {
  return at + match(SPACE, text, at).length
}

function endOfValue(text: string, at: number): number {
  if (text.startsWith('<<', at)) return endOfNested(text, at + 2, '>>')
  if (text[at] === '[') return endOfNested(text, at + 1, ']')
  if (text[at] === '(') return endOfString(text, at)
  if (text[at] === '<') return at + match(HEXADECIMAL, text, at).length
  if (text[at] === '/') return at + match(NAME, text, at).length
  REFERENCE.lastIndex = at
  return at + (REFERENCE.exec(text)?.[0] ?? match(KEYWORD, text, at)).length
}

/** Values one after another, to the bracket that closes them. Nesting is counted, not followed by calls. */
function endOfNested(text: string, at: number, closing: string): number {
  const open = [closing]
  let next = afterSpace(text, at)
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    if (text.startsWith(last, next)) {
      open.pop()
      next += last.length
    } else if (text.startsWith('<<', next)) {
      open.push('>>')
      next += 2
    } else if (text[next] === '[') {
      open.push(']')
      next += 1
    } else next = endOfValue(text, next)
    if (open.length > 0) next = afterSpace(text, next)
  }
  return next
}

function endOfString(text: string, at: number): number {
  let depth = 0
  for (let next = at; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1
    else if (text[next] === '(') depth += 1
    else if (text[next] === ')' && --depth === 0) return next + 1
  }
  throw new Malformed('a string without an end')
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found === null) throw new Malformed(`nothing readable at ${at}`)
  return found[0]
}
