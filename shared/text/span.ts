/** The character styles that the app keeps. A span lists its marks in this order, each at most once. */
export const MARKS = ['bold', 'italic', 'underline', 'superscript', 'subscript'] as const

export type Mark = (typeof MARKS)[number]

/** The marks that are on. */
export function marksOn(look: { readonly [mark in Mark]?: boolean }): readonly Mark[] {
  return MARKS.filter((mark) => look[mark] === true)
}

/** A run of characters in one style. */
export interface Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * The text of one paragraph. Always in normal form: NFC, no empty span, no two neighbours with the same
 * marks, no white space at either end, white space inside single; a line break is `\n`. White space has no
 * style of its own: it carries the marks that the characters on its two sides share. No letter is both raised
 * and lowered: it is raised. `tidy` makes it so. Footnotes stand among the letters (`note-edge.ts`).
 */
export type RichText = readonly Span[]
