import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'

/** How a stretch of the document's stream is formatted: where its changes of properties stand. */
export interface Format {
  readonly from: number
  readonly to: number
  readonly changes: Place
  /** Of a paragraph: its style. */
  readonly style: number
}

const PAGE = 512
/** What a page tells of each paragraph besides where its format stands. */
const PARAGRAPH_ENTRY = 13

/** The formats of letters, or of paragraphs, in pages of 512 bytes ([MS-DOC] 2.9.33, 2.9.174). */
export class Formats {
  readonly #formats: readonly Format[]

  constructor(document: Bytes, table: Bytes, place: Place, kind: 'letters' | 'paragraphs') {
    const read = kind === 'letters' ? letterFormats : paragraphFormats
    this.#formats = pagesIn(table, place, document.length)
      .flatMap((page) => read(document, page * PAGE))
      .toSorted((a, b) => a.from - b.from)
  }

  /** The format at a place of the stream; one that changes nothing where none is told, up to where the next begins. */
  at(offset: number): Format {
    let low = 0
    let high = this.#formats.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const format = this.#formats[middle]
      if (!format) break
      if (offset < format.from) high = middle - 1
      else if (offset >= format.to) low = middle + 1
      else return format
    }
    const next = this.#formats[low]?.from ?? Number.POSITIVE_INFINITY
    return { from: offset, to: Math.max(next, offset + 1), changes: { at: 0, length: 0 }, style: 0 }
  }
}

/** Each page once, however often a file names it. */
function pagesIn(table: Bytes, { at, length }: Place, end: number): readonly number[] {
  const count = Math.max(0, Math.floor((Math.min(length, table.length - at) - 4) / 8))
  const pages = new Set<number>()
  for (let index = 0; index < count; index += 1) {
    const page = table.u32(at + 4 * (count + 1) + 4 * index) & 0x3fffff
    if (page * PAGE < end) pages.add(page)
  }
  return [...pages]
}

function letterFormats(document: Bytes, page: number): readonly Format[] {
  const count = document.u8(page + PAGE - 1)
  return Array.from({ length: count }, (_, index): Format => {
    const word = document.u8(page + 4 * (count + 1) + index)
    const at = page + 2 * word
    const changes = word === 0 ? { at: 0, length: 0 } : { at: at + 1, length: document.u8(at) }
    return { ...rangeOf(document, page, index), changes, style: 0 }
  })
}

function paragraphFormats(document: Bytes, page: number): readonly Format[] {
  const count = document.u8(page + PAGE - 1)
  return Array.from({ length: count }, (_, index): Format => {
    const word = document.u8(page + 4 * (count + 1) + PARAGRAPH_ENTRY * index)
    const range = rangeOf(document, page, index)
    if (word === 0) return { ...range, changes: { at: 0, length: 0 }, style: 0 }
    // The length is in words less a byte; a zero says that it stands in the next byte, in words.
    const at = page + 2 * word
    const words = document.u8(at)
    const start = words === 0 ? at + 2 : at + 1
    const length = words === 0 ? 2 * document.u8(at + 1) : 2 * words - 1
    return { ...range, changes: { at: start + 2, length: length - 2 }, style: document.u16(start) }
  })
}

function rangeOf(
  document: Bytes,
  page: number,
  index: number,
): { readonly from: number; readonly to: number } {
  return { from: document.u32(page + 4 * index), to: document.u32(page + 4 * index + 4) }
}
