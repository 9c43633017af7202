/**
 * The part of a pdfkit font that painting needs and that its public interface hides: the codes of glyphs and
 * their advances, in thousandths of the size.
 */
export interface EmbeddedFace {
  /** The name by which a page's content calls it: `F1`. */
  readonly id: string
  readonly ascender: number
  readonly descender: number
  font: ParsedFont
  /** Codes in hexadecimal, one a glyph, and where the pen goes after each. */
  encode(words: string): [codes: readonly string[], positions: readonly Position[]]
  /** The object of the document that pages refer to. */
  ref(): unknown
}

/** What has been read of a font's file so far: its tables are parsed when they are first needed. */
export interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean
  /** The pictures asked for, by number, each with the characters that it was first asked for. */
  _glyphs: object
}

interface Position {
  /** With kerning. */
  readonly xAdvance: number
  /** Without. */
  readonly advanceWidth: number
}

/**
 * The face that a document has just been told to use. pdfkit's version is pinned; should its inside change all
 * the same, this says so at the first paper.
 */
export function currentFace(document: object): EmbeddedFace {
  const face: unknown = '_font' in document ? document._font : null
  if (!isEmbeddedFace(face)) throw new TypeError('pdfkit no longer keeps its current font as it did in 0.20')
  return face
}

function isEmbeddedFace(face: unknown): face is EmbeddedFace {
  return (
    typeof face === 'object' &&
    face !== null &&
    'id' in face &&
    typeof face.id === 'string' &&
    'ascender' in face &&
    typeof face.ascender === 'number' &&
    'descender' in face &&
    typeof face.descender === 'number' &&
    'encode' in face &&
    typeof face.encode === 'function' &&
    'ref' in face &&
    typeof face.ref === 'function' &&
    'font' in face &&
    typeof face.font === 'object' &&
    face.font !== null &&
    'hasGlyphForCodePoint' in face.font &&
    typeof face.font.hasGlyphForCodePoint === 'function' &&
    '_glyphs' in face.font &&
    typeof face.font._glyphs === 'object'
  )
}
