import type { Bytes } from './bytes.ts'

/** A place in the table stream. */
export interface Place {
  readonly at: number
  readonly length: number
}

/**
 * What the beginning of a Word file says of the rest (FIB, [MS-DOC] 2.5). Lengths of texts are in characters; the
 * texts follow one another in the order of the fields.
 */
export interface Fib {
  readonly table: '0Table' | '1Table'
  readonly text: number
  readonly footnotes: number
  readonly heads: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
  place(what: keyof typeof PLACES): Place
}

/** Which pair of place and length it is, of those from byte 154 on. */
const PLACES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  letterFormats: 12,
  paragraphFormats: 13,
  fonts: 15,
  pieces: 33,
  commentAuthors: 36,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  authors: 51,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
  commentMoments: 112,
} as const

const WORD_97 = 0xa5ec
const OLDEST_FORMAT = 0xc0
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** Why a file is not read: of Word before 97, or with a password. */
export function readFib(document: Bytes): Fib | 'old' | 'locked' {
  if (document.u16(0) !== WORD_97 || document.u16(2) < OLDEST_FORMAT) return 'old'
  const flags = document.u16(0x0a)
  if ((flags & ENCRYPTED) !== 0) return 'locked'
  const pairs = document.u16(152)
  const count = (at: number) => Math.max(0, document.i32(at))
  return {
    table: (flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table',
    text: count(0x4c),
    footnotes: count(0x50),
    heads: count(0x54),
    comments: count(0x5c),
    endnotes: count(0x60),
    boxes: count(0x64),
    place: (what) => {
      const index = PLACES[what]
      const at = 154 + 8 * index
      return index < pairs ? { at: document.u32(at), length: document.u32(at + 4) } : { at: 0, length: 0 }
    },
  }
}
