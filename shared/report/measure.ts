import type { Mark } from '../text/span.ts'
import type { Style } from './profile.ts'

/** The four faces of the paper's typeface. */
export type Face = 'regular' | 'bold' | 'italic' | 'bold-italic'

/** What layout must know of the type. The host measures with the very fonts that are painted. */
export interface Measure {
  /** Width in points of words in a face at a size in points, with the kerning inside them. */
  width(words: string, face: Face, size: number): number
  /** Height above and depth below the baseline, as shares of the size; alike in all four faces. */
  readonly ascent: number
  readonly descent: number
}

/** What lengths in points may differ by and still be equal: sums of fractions are never exact. */
export const HAIR = 1e-6

/** Exact spacing: what a line is higher or lower than its type is shared out above and below. */
export function baselineOf(style: Style, { ascent, descent }: Measure): number {
  return (style.line - (ascent + descent) * style.size) / 2 + ascent * style.size
}

/** The face of a span: what the component's style asks for, and what the author marked besides. */
function faceOf(style: Style, marks: readonly Mark[]): Face {
  const bold = style.bold || marks.includes('bold')
  const italic = style.italic || marks.includes('italic')
  if (bold) return italic ? 'bold-italic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/** How letters stand on their line. */
export interface Type {
  readonly face: Face
  readonly size: number
  /** Points above the baseline of the line, below 0 for lowered letters. */
  readonly raise: number
  /** The size of the type whose underline is drawn below; 0 for none. */
  readonly underline: number
  /** Of the number that refers to a note, that number; 0 for all other letters. */
  readonly note: number
}

/** Of the size: raised and lowered letters, and how far they stand from the baseline. Lines stay as they are. */
const SMALL = 0.65
const RAISE = 0.34
const LOWER = -0.13

/** The type of a span, by the component's style and the author's marks. */
export function typeOf(style: Style, marks: readonly Mark[]): Type {
  const { size } = style
  const raise = marks.includes('superscript') ? RAISE : marks.includes('subscript') ? LOWER : 0
  return {
    face: faceOf(style, marks),
    size: raise === 0 ? size : size * SMALL,
    raise: raise * size,
    underline: style.underline || marks.includes('underline') ? size : 0,
    note: 0,
  }
}

export function sameType(a: Type, b: Type): boolean {
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.raise === b.raise &&
    a.underline === b.underline &&
    a.note === b.note
  )
}
