import { TextDecoder } from 'node:util'
import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'

/** A stretch of the text, and where it stands in the document's stream. */
export interface Piece {
  /** From and to which character of the whole text. */
  readonly from: number
  readonly to: number
  readonly at: number
  /** Bytes of each character: one of the Western code page, or two. */
  readonly width: 1 | 2
  /** Changes of properties that hold for all of the piece, as a part of the table stream. */
  readonly changes: Place
}

const NONE: Place = { at: 0, length: 0 }
const WESTERN = new TextDecoder('windows-1252')
const IS_WESTERN = 0x40000000

/** The text of a file, in the order in which it reads: Word may keep it in pieces anywhere in the stream. */
export class Pieces {
  readonly text: string
  readonly #pieces: readonly Piece[]

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text
    this.#pieces = pieces
  }

  /** Null where the pieces do not add up: no text is longer than the stream that holds it. */
  static read(document: Bytes, table: Bytes, place: Place): Pieces | null {
    const pieces = piecesIn(table, place)
    const length = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
    if (length > document.length || pieces.some(({ from, to }) => to < from)) return null
    return new Pieces(pieces.map((piece) => textOf(document, piece)).join(''), pieces)
  }

  /** The piece that a character stands in. */
  at(character: number): Piece | null {
    let low = 0
    let high = this.#pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const piece = this.#pieces[middle]
      if (!piece) return null
      if (character < piece.from) high = middle - 1
      else if (character >= piece.to) low = middle + 1
      else return piece
    }
    return null
  }
}

/** Where in the document's stream a character of a piece stands. */
export function offsetOf({ from, at, width }: Piece, character: number): number {
  return at + (character - from) * width
}

function textOf(document: Bytes, { from, to, at, width }: Piece): string {
  const letters = to - from
  const text = width === 2 ? document.wide(at, letters) : WESTERN.decode(document.part(at, letters))
  // A piece that leads beyond the stream keeps its length, so that all others keep their places.
  return text.length < letters ? text.padEnd(letters, ' ') : text
}

/** Changes of properties come first, each behind a 1; the pieces behind a 2. */
function piecesIn(table: Bytes, { at, length }: Place): readonly Piece[] {
  const changes: Place[] = []
  const end = Math.min(at + length, table.length)
  let next = at
  while (next < end && table.u8(next) === 1) {
    const size = table.u16(next + 1)
    changes.push({ at: next + 3, length: size })
    next += 3 + size
  }
  if (next >= end || table.u8(next) !== 2) return []
  const size = Math.min(table.u32(next + 1), end - next - 5)
  const count = Math.max(0, Math.floor((size - 4) / 12))
  const starts = next + 5
  return Array.from({ length: count }, (_, index) => {
    const descriptor = starts + 4 * (count + 1) + 8 * index
    const where = table.u32(descriptor + 2)
    const modifier = table.u16(descriptor + 6)
    const isWestern = (where & IS_WESTERN) !== 0
    const offset = where & 0x3fffffff
    return {
      from: table.u32(starts + 4 * index),
      to: table.u32(starts + 4 * index + 4),
      at: isWestern ? offset >>> 1 : offset,
      width: isWestern ? 1 : 2,
      changes: (modifier & 1) !== 0 ? (changes[modifier >>> 1] ?? NONE) : NONE,
    }
  })
}
