import { MARKS, type Mark } from '../../../shared/text/span.ts'

/** The marks that a look of letters has. */
export function marksOf(look: { readonly [mark in Mark]?: boolean }): readonly Mark[] {
  return MARKS.filter((mark) => look[mark] === true)
}
