import { compare } from './comparison.ts'
import { concat, cutter } from './cut.ts'
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
  return segmentsOf(fragments(oldTokens, newTokens, compare(oldTokens, newTokens), NOBODY), old, now)
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

/** The fragments with their words, cut from the two texts they point into. One segment for each. */
export function segmentsOf(line: readonly Fragment[], old: RichText, now: RichText): Redline {
  const [cutOld, cutNow] = [cutter(old), cutter(now)]
  return line.map(({ kind, oldFrom, oldTo, newFrom, newTo }): Segment => {
    if (kind === 'delete') return { kind, text: cutOld(oldFrom, oldTo) }
    if (kind === 'keep' || kind === 'insert') return { kind, text: cutNow(newFrom, newTo) }
    return { kind, before: cutOld(oldFrom, oldTo), after: cutNow(newFrom, newTo) }
  })
}
