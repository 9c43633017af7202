import type { BlockId } from '../draft/block.ts'
import { type MergePiece, merge } from '../text/merge.ts'
import type { RichText } from '../text/span.ts'
import { plain, sameText } from '../text/tidy.ts'
import { nextOf, paragraphOf, sectionOf, wordingOf } from './document.ts'
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
  /**
   * It has no place any more: a paragraph it speaks of is `removed`, the two to be joined are `parted`, or the
   * place to move to is now `inside` what would move.
   */
  | { readonly kind: 'orphaned'; readonly reason: Unfit; readonly label: string }
  /** What it asks for has been done already by another amendment. */
  | { readonly kind: 'done'; readonly change: Change }

type Unfit = 'removed' | 'parted' | 'inside'

export function standingOf(meeting: OpenedMeeting, { change }: Amendment): Standing {
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return { kind: 'orphaned', reason: 'removed', label: '' }
  // An insertion needs only a place, and a removed paragraph still has one.
  if (change.kind === 'insert') return { kind: 'ready', change }
  if (paragraph.removal !== null) return orphan(paragraph)
  switch (change.kind) {
    case 'reword':
      return rewording(paragraph, change)
    case 'delete':
      return { kind: 'ready', change }
    case 'move':
      return moving(meeting, paragraph, change)
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
  if (nextOf(meeting.document, paragraph.id)?.id !== next.id) return orphan(paragraph, 'parted')
  const [now, nextNow] = [wordingOf(paragraph), wordingOf(next)]
  if (sameText(change.base, now) && sameText(change.nextBase, nextNow)) return { kind: 'ready', change }
  return collision(paragraph.id, [
    { kind: 'collision', base: change.base, mine: change.base, theirs: now },
    { kind: 'collision', base: change.nextBase, mine: change.nextBase, theirs: nextNow },
  ])
}

/** A place inside the section itself is none: the anchor was put there after the move was proposed. */
function moving(meeting: OpenedMeeting, paragraph: Paragraph, change: ChangeOf<'move'>): Standing {
  if (!present(meeting, change.anchorId)) return orphan(paragraph)
  const section = sectionOf(meeting.document, paragraph.id)
  return section.some(({ id }) => id === change.anchorId)
    ? orphan(paragraph, 'inside')
    : { kind: 'ready', change }
}

function present(meeting: OpenedMeeting, id: BlockId): boolean {
  return paragraphOf(meeting, id)?.removal === null
}

function orphan(paragraph: Paragraph, reason: Unfit = 'removed'): Standing {
  return { kind: 'orphaned', reason, label: paragraph.label ?? '' }
}

function collision(blockId: BlockId, pieces: readonly MergePiece[]): Standing {
  return { kind: 'collision', blockId, pieces, words: collidingWords(pieces) }
}

/** The words that stand at each collision; where they were deleted, the words that stood before. */
export function collidingWords(pieces: readonly MergePiece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    const said = piece.kind === 'collision' ? plain(piece.theirs).trim() || plain(piece.base).trim() : ''
    return said === '' ? [] : [said]
  })
}
