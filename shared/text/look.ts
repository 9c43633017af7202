import { MARKS, type Mark, type RichText } from './span.ts'
import { sameText } from './tidy.ts'
import type { Token } from './token.ts'

/**
 * The spelling and style of a word that both sides kept, each perhaps in another look. What only one side
 * changed is taken from it; letters and marks count apart, and each mark by itself. Null where both changed
 * the same thing in two ways.
 */
export function mergeLooks(base: Token, mine: Token, theirs: Token): Token | null {
  if (sameText(mine.spans, theirs.spans) || sameText(theirs.spans, base.spans)) return lookingLike(base, mine)
  if (sameText(mine.spans, base.spans)) return lookingLike(base, theirs)
  const [marksOfBase, marksOfMine, marksOfTheirs] = [base, mine, theirs].map(({ spans }) => marksOf(spans))
  if (marksOfBase == null || marksOfMine == null || marksOfTheirs == null) return null
  if (mine.text !== base.text && theirs.text !== base.text && mine.text !== theirs.text) return null
  const text = mine.text === base.text ? theirs.text : mine.text
  const merged = MARKS.filter((mark) => {
    const was = marksOfBase.includes(mark)
    return marksOfMine.includes(mark) === was ? marksOfTheirs.includes(mark) : !was
  })
  return { ...base, text, spans: [{ text, marks: merged }] }
}

function lookingLike(token: Token, { text, spans }: Token): Token {
  return { ...token, text, spans }
}

/** Marks that were put on and taken off. */
export interface Restyling {
  readonly added: readonly Mark[]
  readonly removed: readonly Mark[]
}

const NO_RESTYLING: Restyling = { added: [], removed: [] }

/** What was done to a word's style; null where the word is in several styles, so that it cannot be said. */
export function restylingOf(base: Token, now: Token): Restyling | null {
  if (sameText(base.spans, now.spans)) return NO_RESTYLING
  const before = marksOf(base.spans)
  const after = marksOf(now.spans)
  if (before === null || after === null) return null
  return {
    added: after.filter((mark) => !before.includes(mark)),
    removed: before.filter((mark) => !after.includes(mark)),
  }
}

/** The one restyling of them all, nothing if there are none; null where they are not all the same. */
export function commonRestyling(restylings: readonly (Restyling | null)[]): Restyling | null {
  const [first = NO_RESTYLING, ...others] = restylings
  return first !== null && others.every((other) => other !== null && sameRestyling(first, other))
    ? first
    : null
}

export function restyle(token: Token, { added, removed }: Restyling): Token {
  const spans = token.spans.map(({ text, marks }) => ({
    text,
    marks: MARKS.filter((mark) => (marks.includes(mark) || added.includes(mark)) && !removed.includes(mark)),
  }))
  return { ...token, spans }
}

function sameRestyling(a: Restyling, b: Restyling): boolean {
  return a.added.join() === b.added.join() && a.removed.join() === b.removed.join()
}

/** The marks of a text in one style; null for one in several. */
function marksOf(spans: RichText): readonly Mark[] | null {
  const [first, ...others] = spans
  return first === undefined || others.length > 0 ? null : first.marks
}
