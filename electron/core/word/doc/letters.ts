import type { Revision } from '../../../../shared/draft/word.ts'
import { momentOf } from '../moment.ts'
import type { Bytes } from './bytes.ts'
import type { Fib } from './fib.ts'
import { type Format, Formats } from './formats.ts'
import { type Look, lookAfter } from './look.ts'
import { type ParagraphLook, paragraphAfter } from './paragraph-look.ts'
import { offsetOf, type Piece, type Pieces } from './pieces.ts'
import { readAuthors } from './strings.ts'
import { Styles } from './styles.ts'

/** The streams of a file, with what its beginning says of them. */
export interface Streams {
  readonly document: Bytes
  readonly table: Bytes
  readonly data: Bytes
  readonly fib: Fib
  readonly pieces: Pieces
}

/** Letters of one look. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly look: Look
}

/** Says of the characters of a file's text how they look, and of paragraphs what they are. */
export class LettersOf {
  readonly #streams: Streams
  readonly #styles: Styles
  readonly #letterFormats: Formats
  readonly #paragraphFormats: Formats
  readonly #authors: readonly string[]
  /** Looks by style and by where the changes of it stand, as most stretches share few of them. */
  readonly #looks = new Map<string, Look>()

  constructor(streams: Streams) {
    const { document, table, data, fib } = streams
    this.#streams = streams
    this.#styles = new Styles(table, data, fib.place('styles'))
    this.#letterFormats = new Formats(document, table, fib.place('letterFormats'), 'letters')
    this.#paragraphFormats = new Formats(document, table, fib.place('paragraphFormats'), 'paragraphs')
    this.#authors = readAuthors(table, fib.place('authors'))
  }

  /** The paragraph that a character ends: what it is, its style, and whether it ends one at all. */
  paragraph(end: number): { readonly look: ParagraphLook; readonly style: number; readonly isEnd: boolean } {
    const { document, table, data, pieces } = this.#streams
    const piece = pieces.at(end)
    const offset = piece ? offsetOf(piece, end) : 0
    const { style, changes, to } = this.#paragraphFormats.at(offset)
    const own = paragraphAfter(this.#styles.paragraph(style), document, changes, data)
    const look = piece ? paragraphAfter(own, table, piece.changes, data) : own
    return { look, style, isEnd: piece !== null && to === offset + piece.width }
  }

  /** The stretch that begins at a character, in a paragraph of a style; it ends at `to` at the latest. */
  stretch(from: number, to: number, style: number): Stretch {
    const piece = this.#streams.pieces.at(from)
    if (!piece) return { from, to, look: this.#styles.look(style) }
    const offset = offsetOf(piece, from)
    const format = this.#letterFormats.at(offset)
    const letters = Math.max(1, Math.ceil((format.to - offset) / piece.width))
    return { from, to: Math.min(to, piece.to, from + letters), look: this.#look(format, piece, style) }
  }

  #look({ changes }: Format, piece: Piece, style: number): Look {
    const { document, table } = this.#streams
    const key = `${style} ${changes.at} ${changes.length} ${piece.changes.at}`
    const known = this.#looks.get(key)
    if (known) return known
    const plain = this.#styles.look(style)
    const own = lookAfter(plain, plain, document, changes).style
    const styled = own === 0 ? plain : this.#styles.withStyle(plain, own)
    const changed = lookAfter(styled, styled, document, changes)
    const look = lookAfter(changed, styled, table, piece.changes)
    this.#looks.set(key, look)
    return look
  }

  /** Letters that one put in and another took out stand in neither text. */
  revisionOf(look: Look): Revision | 'neither' | null {
    if (look.isInserted && look.isDeleted) return 'neither'
    if (look.isDeleted) return this.#revision('delete', look.deletedBy, look.deletedAt)
    return look.isInserted ? this.#revision('insert', look.insertedBy, look.insertedAt) : null
  }

  #revision(kind: Revision['kind'], by: number, at: number): Revision {
    // The first author of the table is for nobody.
    return { kind, name: by === 0 ? '' : (this.#authors[by] ?? ''), at: momentOf(at) }
  }
}
