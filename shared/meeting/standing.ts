import type { BlockId } from '../draft/block.ts'
import { type MergePiece, merge } from '../text/merge.ts'
import type { RichText } from '../text/span.ts'
import { plain, sameText } from '../text/tidy.ts'
import { paragraphOf, wordingOf } from './document.ts'
import type { Change } from './shape.ts'
import type { Amendment, OpenedMeeting, Paragraph } from './state.ts'

/**
 * How an amendment stands against the document of this moment. It is worked out anew each time from what was
 * proposed, by a three-way merge with what has been agreed since; the proposal itself is never rewritten.
 */
export type Standing =
  /** It can be agreed: `change` is what would be done now. */
  | { readonly kind: 'ready'; readonly change: Change }
  /** It touches words that have been changed since. */
  | {
      readonly kind: 'collision'
      readonly blockId: BlockId
      readonly pieces: readonly MergePiece[]
      /** The colliding words as they stand now. */
      readonly words: readonly string[]
    }
  /** The paragraph it speaks of is no longer there. */
  | { readonly kind: 'orphaned'; readonly label: string }
  /** What it asks for has been done already by another amendment. */
  | { readonly kind: 'done'; readonly change: Change }

export function standingOf(meeting: OpenedMeeting, { change }: Amendment): Standing {
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return { kind: 'orphaned', label: '' }
  // An insertion needs only a place, and a removed paragraph still has one.
  if (change.kind === 'insert') return { kind: 'ready', change }
  if (paragraph.removal !== null) return { kind: 'orphaned', label: paragraph.label ?? '' }
  switch (change.kind) {
    case 'reword':
      return rewording(paragraph, change)
    case 'delete':
      return { kind: 'ready', change }
    case 'move':
      return present(meeting, change.anchorId) ? { kind: 'ready', change } : orphan(paragraph)
    case 'split':
      return onSameWording(paragraph, change, wordingOf(paragraph))
    case 'join':
      return joining(meeting, paragraph, change)
  }
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

function rewording(paragraph: Paragraph, change: ChangeOf<'reword'>): Standing {
  const now = wordingOf(paragraph)
  const done: Standing = { kind: 'done', change: { ...change, base: now, text: now } }
  if (sameText(change.text, now)) return done
  if (sameText(change.base, now)) return { kind: 'ready', change }
  const merged = merge(change.base, change.text, now)
  if (merged.kind === 'collision') return collision(paragraph.id, merged.pieces)
  if (sameText(merged.text, now)) return done
  return { kind: 'ready', change: { ...change, base: now, text: merged.text } }
}

/** A split or a join is brought up to date by the operator: where the parts begin is no matter of words alone. */
function onSameWording(paragraph: Paragraph, change: ChangeOf<'split'>, now: RichText): Standing {
  if (sameText(change.base, now)) return { kind: 'ready', change }
  return collision(paragraph.id, [{ kind: 'collision', base: change.base, mine: change.base, theirs: now }])
}

function joining(meeting: OpenedMeeting, paragraph: Paragraph, change: ChangeOf<'join'>): Standing {
  const next = paragraphOf(meeting, change.nextId)
  if (!next || next.removal !== null) return orphan(paragraph)
  const [now, nextNow] = [wordingOf(paragraph), wordingOf(next)]
  if (sameText(change.base, now) && sameText(change.nextBase, nextNow)) return { kind: 'ready', change }
  return collision(paragraph.id, [
    { kind: 'collision', base: change.base, mine: change.base, theirs: now },
    { kind: 'collision', base: change.nextBase, mine: change.nextBase, theirs: nextNow },
  ])
}

function present(meeting: OpenedMeeting, id: BlockId): boolean {
  return paragraphOf(meeting, id)?.removal === null
}

function orphan(paragraph: Paragraph): Standing {
  return { kind: 'orphaned', label: paragraph.label ?? '' }
}

function collision(blockId: BlockId, pieces: readonly MergePiece[]): Standing {
  const words = pieces.flatMap((piece) =>
    piece.kind === 'collision' ? [plain(piece.theirs) || plain(piece.base)] : [],
  )
  return { kind: 'collision', blockId, pieces, words }
}
