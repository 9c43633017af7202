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
export function faceOf(style: Style, marks: readonly Mark[]): Face {
  const bold = style.bold || marks.includes('bold')
  const italic = style.italic || marks.includes('italic')
  if (bold) return italic ? 'bold-italic' : 'bold'
  return italic ? 'italic' : 'regular'
}
