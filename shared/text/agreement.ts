import { compareClosely } from './comparison.ts'
import type { Edit } from './edit.ts'
import { placesOf } from './revision.ts'
import { sameText, wider } from './tidy.ts'
import type { Token } from './token.ts'

/**
 * The base with all that both versions did to it alike. From there each of the two has only its own changes
 * left, so that what both did counts once, even where one of them did more beside it.
 */
export function agreed(
  base: readonly Token[],
  mine: readonly Token[],
  theirs: readonly Token[],
): readonly Token[] {
  const myEdits = compareClosely(base, mine)
  const theirEdits = compareClosely(base, theirs)
  const myPlaces = placesOf(base.length, myEdits)
  const theirPlaces = placesOf(base.length, theirEdits)
  const result: Token[] = []
  let from = 0
  const keepUpTo = (to: number) => {
    for (; from < to; from++) {
      const token = base[from]
      const [ours, others] = [mine[myPlaces[from] ?? -1], theirs[theirPlaces[from] ?? -1]]
      if (token !== undefined) result.push(withAgreedLook(token, ours, others))
    }
  }
  for (const [edit, added] of commonEdits(myEdits, theirEdits, mine, theirs)) {
    keepUpTo(edit.oldFrom)
    result.push(...added)
    from = edit.oldTo
  }
  keepUpTo(base.length)
  return result
}

/** The edits that both made, with what they put in. */
function commonEdits(
  myEdits: readonly Edit[],
  theirEdits: readonly Edit[],
  mine: readonly Token[],
  theirs: readonly Token[],
): readonly (readonly [Edit, readonly Token[]])[] {
  const byPlace = new Map(theirEdits.map((edit) => [placeOf(edit), edit]))
  return myEdits.flatMap((edit) => {
    const other = byPlace.get(placeOf(edit))
    if (other === undefined) return []
    const added = mine.slice(edit.newFrom, edit.newTo)
    const others = theirs.slice(other.newFrom, other.newTo)
    if (!sameTokens(added, others)) return []
    return [[edit, added.map((token, i) => alike(token, others[i] ?? token))]]
  })
}

/** Whether two lists have the same words in the same styles, whatever the white space. */
export function sameTokens(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, i) => sameText(token.spans, b[i]?.spans ?? []))
}

/** One token for two that are the same but for the white space, which decides what a straight quotation mark is. */
export function alike(a: Token, b: Token): Token {
  return { ...a, kind: a.kind === b.kind ? a.kind : 'sign', gap: wider(a.gap, b.gap) }
}

function placeOf(edit: Edit): string {
  return `${edit.oldFrom}-${edit.oldTo}`
}

function withAgreedLook(token: Token, mine: Token | undefined, theirs: Token | undefined): Token {
  if (mine === undefined || theirs === undefined) return token
  const gap = mine.gap === theirs.gap ? mine.gap : token.gap
  const { text, spans } = sameText(mine.spans, theirs.spans) ? mine : token
  return { ...token, text, spans, gap }
}
