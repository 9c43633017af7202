import type { BlockId } from '../draft/block.ts'
import { type MergePiece, merge } from '../text/merge.ts'
import { bracketedLetters } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { onOneLine } from '../text/table.ts'
import { join, plain, sameText } from '../text/tidy.ts'
import { abreast, apart, carried, lastPart } from './carrying.ts'
import { nextOf, paragraphOf, sectionOf, wordingOf } from './document.ts'
import { nameOf } from './paragraph-name.ts'
import type { Change, ChangeOf } from './shape.ts'
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

export function standingOf(meeting: OpenedMeeting, { change, changeSeq }: Amendment): Standing {
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return { kind: 'orphaned', reason: 'removed', label: '' }
  // An insertion needs only a place, and a removed paragraph still has one.
  if (change.kind === 'insert') return inserting(meeting, change, changeSeq)
  if (change.kind === 'reword') return rewording(meeting, paragraph, change, changeSeq)
  if (paragraph.removal !== null) return orphan(paragraph)
  switch (change.kind) {
    case 'delete':
      return { kind: 'ready', change }
    case 'move':
      return moving(meeting, paragraph, change)
    case 'split':
      return splitting(paragraph, change)
    case 'join':
      return joining(meeting, paragraph, change)
  }
}

/** Behind a paragraph that has been split since means behind all of it. */
function inserting(meeting: OpenedMeeting, change: ChangeOf<'insert'>, since: number): Standing {
  if (change.side === 'before') return { kind: 'ready', change }
  return { kind: 'ready', change: { ...change, blockId: lastPart(meeting, change.blockId, since) } }
}

/** What asks for something in both halves of a split cannot be done as one rewording: the operator settles it. */
function rewording(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  change: ChangeOf<'reword'>,
  since: number,
): Standing {
  const requests = carried(meeting, change, since)
  const [request, another] = requests ?? []
  if (requests === null || another) return paragraph.removal ? orphan(paragraph) : whole(paragraph, change)
  if (!request) return done(change, wordingOf(paragraph))
  const target = paragraphOf(meeting, request.blockId)
  if (!target || target.removal !== null) return orphan(target ?? paragraph)
  return merged({ ...change, ...request }, wordingOf(target))
}

/** Both wordings whole, for the operator to settle. */
function whole(paragraph: Paragraph, { base, text }: ChangeOf<'reword'>): Standing {
  return collision(paragraph.id, [{ kind: 'collision', base, mine: text, theirs: wordingOf(paragraph) }])
}

function done(change: ChangeOf<'reword'>, now: RichText): Standing {
  return { kind: 'done', change: { ...change, base: now, text: now } }
}

function merged(change: ChangeOf<'reword'>, now: RichText): Standing {
  if (sameText(change.text, now)) return done(change, now)
  if (sameText(change.base, now)) return { kind: 'ready', change }
  const outcome = merge(change.base, change.text, now)
  if (outcome.kind === 'collision') return collision(change.blockId, outcome.pieces)
  return sameText(outcome.text, now)
    ? done(change, now)
    : { kind: 'ready', change: { ...change, base: now, text: outcome.text } }
}

/** A split follows the words beside which it parts, as long as it is certain where they are now. */
function splitting(paragraph: Paragraph, change: ChangeOf<'split'>): Standing {
  const now = wordingOf(paragraph)
  if (sameText(change.base, now)) return { kind: 'ready', change }
  const outcome = merge(change.base, abreast(change.first, change.second), now)
  const [first, second] = (outcome.kind === 'clean' && apart(outcome.text)) || [[], []]
  if (first.length > 0 && second.length > 0) {
    return { kind: 'ready', change: { ...change, base: now, first, second } }
  }
  return collision(paragraph.id, [{ kind: 'collision', base: change.base, mine: change.base, theirs: now }])
}

function joining(meeting: OpenedMeeting, paragraph: Paragraph, change: ChangeOf<'join'>): Standing {
  const next = paragraphOf(meeting, change.nextId)
  if (!next || next.removal !== null) return orphan(paragraph)
  if (nextOf(meeting.document, paragraph.id)?.id !== next.id) return orphan(paragraph, 'parted')
  const [base, nextBase] = [wordingOf(paragraph), wordingOf(next)]
  if (sameText(change.base, base) && sameText(change.nextBase, nextBase)) return { kind: 'ready', change }
  const outcome = merge(join([change.base, change.nextBase], ' '), change.text, join([base, nextBase], ' '))
  return outcome.kind === 'clean'
    ? { kind: 'ready', change: { ...change, base, nextBase, text: outcome.text } }
    : collision(paragraph.id, outcome.pieces)
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
  return { kind: 'orphaned', reason, label: nameOf(paragraph) }
}

function collision(blockId: BlockId, pieces: readonly MergePiece[]): Standing {
  return { kind: 'collision', blockId, pieces, words: collidingWords(pieces) }
}

/** The words that stand at each collision; where they were deleted, the words that stood before. */
export function collidingWords(pieces: readonly MergePiece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    const said = piece.kind === 'collision' ? plain(piece.theirs).trim() || plain(piece.base).trim() : ''
    return said === '' ? [] : [onOneLine(bracketedLetters(said))]
  })
}
