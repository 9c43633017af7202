import { Malformed } from './malformed.ts'
import { type Table, tableIn } from './pdf-table.ts'
import { afterSpace, dictionaryAt, type Entries, itemsOf, referenceOf } from './pdf-value.ts'

/** A table of objects, with what is said beside it. */
export interface Section extends Table {
  /** Where the table begins. */
  readonly at: number
  readonly trailer: Entries
  /** Where the next update would begin. */
  readonly end: number
}

/**
 * The objects of a PDF whose table is written as plain text, which holds for our papers and for whatever was
 * added to them. Throws Malformed for any other.
 */
export class PdfFile {
  readonly bytes: Buffer
  /** Its tables, the newest first: from that an update goes on. */
  readonly sections: readonly Section[]
  readonly #text: string
  readonly #offsets = new Map<number, number>()
  #pages: readonly number[] | null = null

  /** `text` is the same bytes, a letter each, where somebody has them already. */
  constructor(bytes: Buffer, text = bytes.toString('latin1')) {
    this.bytes = bytes
    this.#text = text
    const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-64))
    if (found === null) throw new Malformed('no table')
    this.sections = this.#sectionsFrom(Number(found[1]))
    // What a later table says of an object holds.
    for (const { offsets } of this.sections.toReversed()) {
      for (const [number, at] of offsets) this.#offsets.set(number, at)
    }
  }

  get newest(): Section {
    const [newest] = this.sections
    if (newest === undefined) throw new Malformed('no table')
    return newest
  }

  get trailer(): Entries {
    return this.newest.trailer
  }

  has(number: number): boolean {
    return this.#offsets.has(number)
  }

  get catalog(): number {
    return numberOf(this.trailer.get('/Root'))
  }

  /** The numbers of the pages, in their order. */
  get pages(): readonly number[] {
    this.#pages ??= this.#pagesInOrder()
    return this.#pages
  }

  #pagesInOrder(): readonly number[] {
    const pages: number[] = []
    const waiting = [numberOf(this.entries(this.catalog).get('/Pages'))]
    for (let steps = 0; waiting.length > 0; steps += 1) {
      if (steps > MOST_PAGES) throw new Malformed('pages without an end')
      const number = waiting.shift() ?? 0
      const kids = this.entries(number).get('/Kids')
      if (kids === undefined) pages.push(number)
      else waiting.unshift(...itemsOf(this.resolved(kids)).map(numberOf))
    }
    return pages
  }

  get lastPage(): number {
    const last = this.pages.at(-1)
    if (last === undefined) throw new Malformed('no page')
    return last
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

  #bodyAt(number: number): number {
    const at = this.#offsets.get(number)
    const head = at === undefined ? null : /^(\d+)\s+\d+\s+obj\b/.exec(this.#text.slice(at, at + 32))
    if (at === undefined || head === null || Number(head[1]) !== number)
      throw new Malformed(`no object ${number}`)
    return afterSpace(this.#text, at + head[0].length)
  }

  /** From the newest table back, as each names the one before. */
  #sectionsFrom(newest: number): readonly Section[] {
    const sections: Section[] = []
    for (let at: number | null = newest; at !== null; ) {
      const section: Section = this.#section(at)
      sections.push(section)
      if (sections.length > MOST_SECTIONS) throw new Malformed('tables without an end')
      const before: string | undefined = section.trailer.get('/Prev')
      at = before === undefined ? null : Number(before)
    }
    return sections
  }

  #section(at: number): Section {
    const text = this.#text
    const trailerAt = text.indexOf('trailer', at)
    if (!text.startsWith('xref', at) || trailerAt < 0) throw new Malformed('no table in plain text')
    const trailer = dictionaryAt(text, trailerAt + 'trailer'.length)
    END.lastIndex = trailer.end
    const end = END.exec(text)
    if (end === null || Number(end[1]) !== at) throw new Malformed('a table that does not end as it should')
    const table = tableIn(text.slice(at + 'xref'.length, trailerAt))
    return { at, ...table, trailer: trailer.entries, end: END.lastIndex }
  }
}

/** More than a paper of the app can have. */
const MOST_PAGES = 20_000
const MOST_SECTIONS = 60

const END = /\s*startxref\s+(\d+)\s+%%EOF(?:\r\n|\r|\n)?/y

export function numberOf(value: string | undefined): number {
  const number = referenceOf(value)
  if (number === null) throw new Malformed('a reference is missing')
  return number
}
