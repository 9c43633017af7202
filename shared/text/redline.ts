import { compare } from './comparison.ts'
import { concat, cut } from './cut.ts'
import { type Fragment, fragments, type Makers } from './fragment.ts'
import type { RichText } from './span.ts'
import { sameText, tidy } from './tidy.ts'
import { tokens } from './token.ts'

/**
 * One piece of a redline. Its texts keep the white space at their edges, so that laid end to end they are the
 * whole paragraph.
 * - `respell`: the same words with the tone placed otherwise (hoà, hòa)
 * - `restyle`: the same letters with other marks
 */
export type Segment =
  | { readonly kind: 'keep'; readonly text: RichText }
  | { readonly kind: 'delete'; readonly text: RichText }
  | { readonly kind: 'insert'; readonly text: RichText }
  | { readonly kind: 'respell'; readonly before: RichText; readonly after: RichText }
  | { readonly kind: 'restyle'; readonly before: RichText; readonly after: RichText }

export type Redline = readonly Segment[]

const NOBODY: Makers = { removed: () => 0, added: () => 0, changed: () => 0, spaced: () => 0 }

/**
 * What changed from `before` to `after`, for people to read: whole words, phrases rather than single words
 * scattered about, edges where a reader would set them. Two equal texts give one kept segment, two empty ones
 * none.
 */
export function redline(before: RichText, after: RichText): Redline {
  const old = tidy(before)
  const now = tidy(after)
  if (sameText(old, now)) return old.length === 0 ? [] : [{ kind: 'keep', text: old }]
  const oldTokens = tokens(old)
  const newTokens = tokens(now)
  return fragments(oldTokens, newTokens, compare(oldTokens, newTokens), NOBODY).map((fragment) =>
    segment(fragment, old, now),
  )
}

/** The text with every change taken: the second of the two compared, to the letter and mark. */
export function accept(redline: Redline): RichText {
  return tidy(concat(redline.flatMap((segment) => partIn(segment, 'delete'))))
}

/** The text with every change refused: the first of the two compared, to the letter and mark. */
export function reject(redline: Redline): RichText {
  return tidy(concat(redline.flatMap((segment) => partIn(segment, 'insert'))))
}

/** What a segment gives to the text that lacks the segments of kind `absent`. */
function partIn(segment: Segment, absent: 'delete' | 'insert'): readonly RichText[] {
  if (segment.kind === absent) return []
  if ('text' in segment) return [segment.text]
  return [absent === 'delete' ? segment.after : segment.before]
}

/** A fragment with its words, cut from the two texts it points into. */
export function segment(fragment: Fragment, old: RichText, now: RichText): Segment {
  const { kind } = fragment
  const before = () => cut(old, fragment.oldFrom, fragment.oldTo)
  const after = () => cut(now, fragment.newFrom, fragment.newTo)
  switch (kind) {
    case 'delete':
      return { kind, text: before() }
    case 'keep':
    case 'insert':
      return { kind, text: after() }
    case 'respell':
    case 'restyle':
      return { kind, before: before(), after: after() }
  }
}
