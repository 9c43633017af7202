import type { BlockId, BlockKind } from '../../../../shared/draft/block.ts'
import { parents } from '../../../../shared/draft/outline.ts'
import { sectionOf, standing } from '../../../../shared/meeting/document.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph } from '../../../../shared/meeting/state.ts'

/** A place beside a paragraph to which another can be moved. */
export interface MoveTarget {
  readonly anchorId: BlockId
  readonly side: 'before' | 'after'
}

/** Nothing is moved above the opening or below the recipients. */
const BODY: ReadonlySet<BlockKind> = new Set(['heading', 'item', 'paragraph'])

/**
 * Every place in the body to which a paragraph with its section can be moved, from top to bottom, without the
 * one where it already stands. A place is named after the paragraph above it, as people say it (`sau điểm
 * 1.5`), except right under a heading: moving behind a heading means behind its whole section, so that place
 * is named after the paragraph below it.
 */
export function moveTargets(meeting: OpenedMeeting, blockId: BlockId): readonly MoveTarget[] {
  const section = new Set(sectionOf(meeting.document, blockId).map(({ id }) => id))
  const body = standing(meeting.document).filter(({ kind }) => BODY.has(kind))
  const others = body.filter(({ id }) => !section.has(id))
  const parentOf = parents(others)
  const stays = body.findIndex(({ id }) => id === blockId)
  return others
    .map((below, index) => placeAbove(below, others[index - 1], parentOf))
    .concat(placeBelow(others.at(-1)))
    .filter((_, index) => index !== stays)
}

function placeAbove(
  below: Paragraph,
  above: Paragraph | undefined,
  parentOf: ReadonlyMap<BlockId, Paragraph | null>,
): MoveTarget {
  return above === undefined || parentOf.get(below.id)?.id === above.id
    ? { anchorId: below.id, side: 'before' }
    : { anchorId: above.id, side: 'after' }
}

function placeBelow(last: Paragraph | undefined): readonly MoveTarget[] {
  return last === undefined ? [] : [{ anchorId: last.id, side: 'after' }]
}

/**
 * Where picking up begins: the place right below where the paragraph stands, or the one above it at the end of
 * the body. Places above the paragraph are as many as there are paragraphs above it.
 */
export function firstTarget(
  meeting: OpenedMeeting,
  blockId: BlockId,
  targets: readonly MoveTarget[],
): number {
  const body = standing(meeting.document).filter(({ kind }) => BODY.has(kind))
  const above = body.findIndex(({ id }) => id === blockId)
  return Math.max(0, Math.min(above, targets.length - 1))
}

export function moveTo(blockId: BlockId, { anchorId, side }: MoveTarget): Extract<Change, { kind: 'move' }> {
  return { kind: 'move', blockId, anchorId, side }
}
