import type { BlockId } from '../../../../shared/draft/block.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import { type MergePiece, settle } from '../../../../shared/text/merge.ts'
import { hasNoteEdge, NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'

export type Collision = Extract<MergePiece, { kind: 'collision' }>

/**
 * What the operator chose for one colliding place: the words agreed already (`theirs`), those proposed
 * (`mine`), both one after the other, or words of its own.
 */
export type Settlement =
  | { readonly kind: 'theirs' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'both' }
  | { readonly kind: 'own'; readonly words: string }

export const SETTLEMENTS = ['theirs', 'mine', 'both', 'own'] as const satisfies Settlement['kind'][]

export function collisionsIn(pieces: readonly MergePiece[]): readonly Collision[] {
  return pieces.filter((piece): piece is Collision => piece.kind === 'collision')
}

/** The text that comes of the choices, one for each collision in order. A choice not yet made keeps `theirs`. */
export function settledText(
  pieces: readonly MergePiece[],
  settlements: readonly (Settlement | undefined)[],
): RichText {
  let collisions = 0
  const chosen = pieces.map((piece) => {
    if (piece.kind === 'settled') return piece
    const settlement = settlements[collisions++]
    return settlement?.kind === 'own' ? { ...piece, theirs: own(settlement.words, piece) } : piece
  })
  const choices = collisionsIn(pieces).map((_, index) => {
    const kind = settlements[index]?.kind ?? 'theirs'
    return kind === 'own' ? 'theirs' : kind
  })
  return settle(chosen, choices)
}

/** Own words with the white space that the proposal has at the edges of this place. */
function own(words: string, { mine, theirs }: Collision): RichText {
  const model = plain(mine) || plain(theirs)
  const lead = /^\s*/.exec(model)?.[0] ?? ''
  const trail = /\s*$/.exec(model)?.[0] ?? ''
  const tidied = rich(hasNoteEdge(plain(mine) + plain(theirs)) ? unbracketed(words) : words)
  if (tidied.length === 0) return []
  return [
    ...(lead === '' ? [] : [{ text: lead, marks: [] }]),
    ...tidied,
    ...(trail === '' ? [] : [{ text: trail, marks: [] }]),
  ]
}

/** Typed words of which those in brackets are a note, as the place showed them. */
function unbracketed(words: string): string {
  return words.replace(/ ?\[/g, NOTE_START).replaceAll(']', NOTE_END)
}

/** The rewording that the settled text makes, from the wording that stands now. */
export function settledChange(blockId: BlockId, now: RichText, text: RichText): Change {
  return { kind: 'reword', blockId, base: now, text }
}
