import { Malformed } from './malformed.ts'
import { afterSpace, dictionaryAt, type Entries, entriesOf, itemsOf, referenceOf } from './pdf-value.ts'

interface Section {
  readonly offsets: ReadonlyMap<number, number>
  readonly trailer: Entries
}

/**
 * The objects of a PDF whose table is written as plain text, which holds for our papers and for whatever was
 * added to them. Throws Malformed for any other.
 */
export class PdfFile {
  readonly bytes: Buffer
  /** Of the newest table, from which an update goes on. */
  readonly trailer: Entries
  readonly tableAt: number
  readonly #text: string
  readonly #offsets = new Map<number, number>()

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.#text = bytes.toString('latin1')
    const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-64))
    if (found === null) throw new Malformed('no table')
    this.tableAt = Number(found[1])
    const newest = this.#section(this.tableAt)
    this.trailer = newest.trailer
    this.#takeAll(newest)
  }

  get catalog(): number {
    return numberOf(this.trailer.get('/Root'))
  }

  /** The number of the last page. */
  get lastPage(): number {
    return this.#last(numberOf(this.entries(this.catalog).get('/Pages')), 0)
  }

  /** Of an object that is a dictionary, or a stream, which begins with one. */
  entries(number: number): Entries {
    return dictionaryAt(this.#text, this.#bodyAt(number)).entries
  }

  /** A value of a dictionary, in the object that it may point to. */
  resolved(value: string): string {
    const number = referenceOf(value)
    return number === null ? value : this.source(number)
  }

  /** An object as it is written, without its stream. */
  source(number: number): string {
    const at = this.#bodyAt(number)
    const end = this.#text.indexOf('endobj', at)
    if (end < 0) throw new Malformed('an object without an end')
    if (!this.#text.startsWith('<<', at)) return this.#text.slice(at, end).trim()
    return this.#text.slice(at, dictionaryAt(this.#text, at).end)
  }

  /** The bytes of an object's stream, packed as they are; null where it has none. */
  stream(number: number): Buffer | null {
    const { entries, end } = this.#dictionary(number)
    if (entries === null) return null
    const found = /^\s*stream\r?\n/.exec(this.#text.slice(end, end + 16))
    if (found === null) return null
    const length = Number(this.resolved(entries.get('/Length') ?? ''))
    const start = end + found[0].length
    if (!Number.isInteger(length) || start + length > this.bytes.length)
      throw new Malformed('a stream too long')
    return this.bytes.subarray(start, start + length)
  }

  #dictionary(number: number): { readonly entries: Entries | null; readonly end: number } {
    const at = this.#bodyAt(number)
    return this.#text.startsWith('<<', at) ? dictionaryAt(this.#text, at) : { entries: null, end: at }
  }

  #last(number: number, depth: number): number {
    const kids = this.entries(number).get('/Kids')
    if (kids === undefined) return number
    if (depth > 20) throw new Malformed('pages without an end')
    return this.#last(numberOf(itemsOf(this.resolved(kids)).at(-1)), depth + 1)
  }

  #bodyAt(number: number): number {
    const at = this.#offsets.get(number)
    const head = at === undefined ? null : /^(\d+)\s+\d+\s+obj\b/.exec(this.#text.slice(at, at + 32))
    if (at === undefined || head === null || Number(head[1]) !== number)
      throw new Malformed(`no object ${number}`)
    return afterSpace(this.#text, at + head[0].length)
  }

  /** From the newest table back: what a later one says of an object holds. */
  #takeAll(newest: Section): void {
    const seen = new Set([this.tableAt])
    let section: Section | null = newest
    while (section !== null) {
      for (const [number, at] of section.offsets) {
        if (!this.#offsets.has(number)) this.#offsets.set(number, at)
      }
      const before: string | undefined = section.trailer.get('/Prev')
      const at: number = Number(before)
      section = before === undefined || seen.has(at) ? null : this.#section(at)
      seen.add(at)
    }
  }

  #section(at: number): Section {
    const text = this.#text
    const trailerAt = text.indexOf('trailer', at)
    if (!text.startsWith('xref', at) || trailerAt < 0) throw new Malformed('no table in plain text')
    return {
      offsets: offsetsIn(text.slice(at + 4, trailerAt)),
      trailer: entriesOf(text.slice(trailerAt + 7, text.indexOf('startxref', trailerAt))),
    }
  }
}

/** Lines of two numbers open a run of objects; lines of two numbers and a letter are objects. */
function offsetsIn(table: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  let next = 0
  for (const [, first, second, state] of table.matchAll(/(\d+) (\d+)(?: ([nf]))?/g)) {
    if (state === undefined) next = Number(first)
    else {
      if (state === 'n' && second !== undefined) offsets.set(next, Number(first))
      next += 1
    }
  }
  return offsets
}

function numberOf(value: string | undefined): number {
  const number = referenceOf(value)
  if (number === null) throw new Malformed('a reference is missing')
  return number
}
