import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'
import { type Look, lookAfter, PLAIN } from './look.ts'
import { type ParagraphLook, PLAIN_PARAGRAPH, paragraphAfter } from './paragraph-look.ts'

interface Style {
  readonly base: number
  readonly letters: Place
  readonly paragraph: Place
}

const NONE: Place = { at: 0, length: 0 }
const NO_STYLE = 0xfff
/** Styles lean on others a few deep; a ring of them ends here. */
const DEEPEST = 20
/** Of [MS-DOC] 2.4.6.5: a style of paragraphs, or of letters. */
const OF_PARAGRAPHS = 1
const OF_LETTERS = 2

/** What the styles of a file say of letters and paragraphs ([MS-DOC] 2.9.271). */
export class Styles {
  readonly #table: Bytes
  readonly #data: Bytes
  readonly #styles: readonly (Style | null)[]
  readonly #plain: Look
  readonly #looks = new Map<number, Look>()
  readonly #paragraphs = new Map<number, ParagraphLook>()

  constructor(table: Bytes, data: Bytes, place: Place) {
    this.#table = table
    this.#data = data
    this.#styles = stylesIn(table, place)
    // The font of letters beyond ASCII where no style says another.
    this.#plain = { ...PLAIN, font: place.length > 18 ? table.u16(place.at + 2 + 16) : 0 }
  }

  /** The look of letters in paragraphs of a style. */
  look(style: number): Look {
    const known = this.#looks.get(style)
    if (known) return known
    const look = this.#lineage(style).reduce((found, { letters }) => this.#after(found, letters), this.#plain)
    this.#looks.set(style, look)
    return look
  }

  /** A look with what a style of letters adds to it. */
  withStyle(look: Look, style: number): Look {
    return this.#lineage(style).reduce((found, { letters }) => this.#after(found, letters), look)
  }

  #after(look: Look, letters: Place): Look {
    return lookAfter(look, look, this.#table, letters)
  }

  paragraph(style: number): ParagraphLook {
    const known = this.#paragraphs.get(style)
    if (known) return known
    const look = this.#lineage(style).reduce(
      (found, { paragraph }) => paragraphAfter(found, this.#table, paragraph, this.#data),
      PLAIN_PARAGRAPH,
    )
    this.#paragraphs.set(style, look)
    return look
  }

  /** A style with those it leans on, the farthest first. */
  #lineage(style: number): readonly Style[] {
    const found: Style[] = []
    for (let next = style; next !== NO_STYLE && found.length < DEEPEST; ) {
      const one = this.#styles[next]
      if (!one) break
      found.unshift(one)
      next = one.base
    }
    return found
  }
}

function stylesIn(table: Bytes, { at, length }: Place): readonly (Style | null)[] {
  const end = Math.min(at + length, table.length)
  const head = table.u16(at)
  const fixed = table.u16(at + 2 + 2)
  const found: (Style | null)[] = []
  for (let next = at + 2 + head; next + 2 <= end; ) {
    const size = table.u16(next)
    found.push(size === 0 ? null : styleAt(table, next + 2, fixed))
    next += 2 + size + (size % 2)
  }
  return found
}

/** What a style is, its name, then its changes of properties, each part beginning at an even place. */
function styleAt(table: Bytes, at: number, fixed: number): Style | null {
  const kind = table.u16(at + 2) & 0xf
  const base = table.u16(at + 2) >>> 4
  const name = at + fixed
  const first = at + even(fixed + 2 + 2 * table.u16(name) + 2)
  const firstPart = { at: first + 2, length: table.u16(first) }
  if (kind === OF_LETTERS) return { base, letters: firstPart, paragraph: NONE }
  if (kind !== OF_PARAGRAPHS) return { base: NO_STYLE, letters: NONE, paragraph: NONE }
  const second = first + even(2 + firstPart.length)
  // Those of paragraphs have the style's own number before them.
  return {
    base,
    paragraph: { at: firstPart.at + 2, length: firstPart.length - 2 },
    letters: { at: second + 2, length: table.u16(second) },
  }
}

function even(length: number): number {
  return length + (length % 2)
}
