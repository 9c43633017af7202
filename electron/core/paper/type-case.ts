import type { Face, Measure } from '../../../shared/report/measure.ts'
import { currentFace, type EmbeddedFace, type ParsedFont } from './embedded-face.ts'
import type { PaperDocument } from './paper-document.ts'
import { fontFile } from './typeface.ts'

/** A word ready to be painted. */
export interface Sort {
  /** The operand of a TJ operator without its brackets: codes, and kerning where there is any. */
  readonly glyphs: string
  /** In thousandths of the size, kerning included. */
  readonly width: number
}

/**
 * The faces of one document. Words are measured and painted by the same sorts, so that a line is exactly as
 * wide on paper as layout took it to be. A face is embedded only when it is first used.
 */
export class TypeCase implements Measure {
  readonly ascent: number
  readonly descent: number
  readonly #document: PaperDocument
  readonly #faces = new Map<Face, EmbeddedFace>()
  readonly #sorts = new Map<Face, Map<string, Sort>>()

  constructor(document: PaperDocument) {
    this.#document = document
    const { ascender, descender } = this.face('regular')
    this.ascent = ascender / 1000
    this.descent = -descender / 1000
  }

  face(name: Face): EmbeddedFace {
    const known = this.#faces.get(name)
    if (known !== undefined) return known
    this.#document.font(fontFile(name))
    const face = currentFace(this.#document)
    face.font = parsedOnce(name, face.font)
    this.#faces.set(name, face)
    return face
  }

  width(words: string, face: Face, size: number): number {
    return (this.sort(words, face).width * size) / 1000
  }

  sort(word: string, face: Face): Sort {
    const sorts = this.#sortsOf(face)
    const known = sorts.get(word)
    if (known !== undefined) return known
    const sort = composed(...this.face(face).encode(word))
    sorts.set(word, sort)
    return sort
  }

  /**
   * Characters set so far for which their face has no picture: on paper they would be gaps that nobody notices.
   */
  missing(): string {
    const missing = [...this.#sorts].flatMap(([face, sorts]) => {
      const { font } = this.face(face)
      const used = new Set([...sorts.keys()].flatMap((word) => [...word]))
      return [...used].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    })
    return [...new Set(missing)].join('')
  }

  #sortsOf(face: Face): Map<string, Sort> {
    const known = this.#sorts.get(face)
    if (known !== undefined) return known
    const sorts = new Map<string, Sort>()
    this.#sorts.set(face, sorts)
    return sorts
  }
}

const parsed = new Map<Face, ParsedFont>()

/**
 * The font as an earlier document parsed it: to parse it anew is half the work of a short paper. What it
 * remembers of the characters that its pictures stood for is forgotten, as one picture may stand for several (a
 * space, a fixed space), and a document's bytes must not depend on the one before.
 */
function parsedOnce(name: Face, fresh: ParsedFont): ParsedFont {
  const font = parsed.get(name) ?? fresh
  parsed.set(name, font)
  font._glyphs = {}
  return font
}

/** Glyph codes as they stand in a TJ array: strings of codes, parted by what kerning moves the pen back. */
function composed(
  codes: readonly string[],
  positions: readonly { xAdvance: number; advanceWidth: number }[],
): Sort {
  let glyphs = '<'
  let width = 0
  for (const [i, code] of codes.entries()) {
    const { xAdvance = 0, advanceWidth = 0 } = positions[i] ?? {}
    glyphs += code
    width += xAdvance
    const kern = advanceWidth - xAdvance
    if (kern !== 0) glyphs += `>${decimal(kern)}<`
  }
  return { glyphs: `${glyphs}>`, width }
}

/** A number as content streams write it: no exponent, no more digits than can be seen. */
export function decimal(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
