import type { BlockId } from '../draft/block.ts'
import { levelOf } from '../draft/label.ts'
import { renumber } from '../draft/numbering.ts'
import { depthOf } from '../draft/outline.ts'
import { sameText } from '../text/tidy.ts'
import {
  type Document,
  type Entry,
  indexOf,
  isParagraph,
  joinedInto,
  paragraphs,
  placed,
  type Seat,
  standing,
  wholeSectionOf,
} from './document.ts'
import type { Fact } from './event.ts'
import { moved, returned } from './moving.ts'
import type { Change, ChangeOf } from './shape.ts'
import type { Amendment, AmendmentId, OpenedMeeting, Paragraph, Wording } from './state.ts'
import { joinWordings, partWordings } from './wording.ts'

/** Who made a change, and when. */
export interface Maker {
  readonly by: AmendmentId
  readonly fact: Fact
}

/** The document after an agreed change. `newBlockId` names the paragraph that an insertion or a split makes. */
export function applied(
  meeting: OpenedMeeting,
  change: Change,
  newBlockId: BlockId,
  maker: Maker,
): OpenedMeeting['document'] {
  const { document } = meeting
  switch (change.kind) {
    case 'reword':
      return withParagraph(document, change.blockId, (paragraph) => reworded(paragraph, change.text, maker))
    case 'insert':
      return numbered(meeting, inserted(meeting, change, newBlockId, maker))
    case 'delete':
      return numbered(meeting, removed(document, change, maker))
    case 'move':
      return numbered(meeting, moved(document, change, maker.by))
    case 'split':
      return numbered(meeting, split(document, change, newBlockId, maker))
    case 'join':
      return numbered(meeting, joined(document, change, maker))
  }
}

/**
 * The document after an agreed change was taken back. A rewording is taken back by the wording given in
 * `reverted`; everything else by what the document remembers of it.
 */
export function takenBack(
  meeting: OpenedMeeting,
  amendment: Amendment,
  reverted: Change | null,
  maker: Maker,
): OpenedMeeting['document'] {
  const { document } = meeting
  if (reverted?.kind === 'reword') {
    return withParagraph(document, reverted.blockId, (paragraph) =>
      rewordedBack(paragraph, reverted.text, maker),
    )
  }
  return numbered(meeting, unmade(document, amendment.id))
}

function withParagraph(
  document: Document,
  id: BlockId,
  change: (paragraph: Paragraph) => Paragraph,
): Document {
  const index = indexOf(document, id)
  const entry = document[index]
  return entry && isParagraph(entry) ? document.with(index, change(entry)) : document
}

function wording(text: Wording['text'], { by, fact }: Maker): Wording {
  return { text, by, at: fact.at, seq: fact.seq }
}

function reworded(paragraph: Paragraph, text: Wording['text'], maker: Maker): Paragraph {
  return { ...paragraph, wordings: [...paragraph.wordings, wording(text, maker)] }
}

/** The newest wording simply goes when it is the one taken back; else the text goes on from what stands. */
function rewordedBack(paragraph: Paragraph, text: Wording['text'], maker: Maker): Paragraph {
  const { wordings } = paragraph
  const before = wordings.at(-2)
  return wordings.at(-1)?.by === maker.by && before !== undefined && sameText(before.text, text)
    ? { ...paragraph, wordings: wordings.slice(0, -1) }
    : reworded(paragraph, text, maker)
}

function inserted(
  meeting: OpenedMeeting,
  change: ChangeOf<'insert'>,
  newBlockId: BlockId,
  maker: Maker,
): Document {
  const paragraph: Paragraph = {
    id: newBlockId,
    kind: change.blockKind,
    level: change.level,
    label: change.label,
    draftedLabel: null,
    numbered: change.label !== null,
    wordings: [wording(change.text, maker)],
    origin: { how: 'inserted', by: maker.by },
    removal: null,
    movedBy: null,
  }
  return placed(meeting.document, [paragraph], seatBeside(meeting, change))
}

/**
 * The entry that an insertion stands beside: behind those inserted earlier at the same place. What does not
 * belong under the paragraph it comes after stands behind that one's section, or it would take the section over.
 */
function seatBeside(meeting: OpenedMeeting, change: ChangeOf<'insert'>): Seat {
  if (change.side === 'before') return { anchorId: change.blockId, side: 'before' }
  const { document } = meeting
  const earlier = new Set(
    meeting.amendments
      .filter(({ status }) => status.kind === 'agreed' && sameSeat(status.applied, change))
      .map(({ id }) => id),
  )
  let anchorId = lastBefore(document, change.blockId, change)
  let entry = document[indexOf(document, anchorId) + 1]
  while (entry && isParagraph(entry) && isInsertedBy(entry, earlier)) {
    anchorId = lastBefore(document, entry.id, change)
    entry = document[indexOf(document, anchorId) + 1]
  }
  return { anchorId, side: 'after' }
}

/**
 * The last paragraph of the section that an insertion must not cut off from its head; where it goes beneath
 * the head, the head itself with what was joined into it, which may come back.
 */
function lastBefore(
  document: Document,
  id: BlockId,
  { blockKind, level, label }: ChangeOf<'insert'>,
): BlockId {
  const head = paragraphs(document).find((paragraph) => paragraph.id === id)
  const isBeneath = !head || blockKind === 'paragraph' || depthOf({ level, label }) > depthOf(head)
  const section = isBeneath ? joinedInto(document, id) : wholeSectionOf(document, id)
  return section.at(-1)?.id ?? id
}

function sameSeat(a: Change, b: ChangeOf<'insert'>): boolean {
  return a.kind === 'insert' && a.blockId === b.blockId && a.side === b.side
}

function isInsertedBy({ origin }: Paragraph, amendments: ReadonlySet<AmendmentId>): boolean {
  return origin.how === 'inserted' && amendments.has(origin.by)
}

function removed(document: Document, change: ChangeOf<'delete'>, maker: Maker): Document {
  return withParagraph(document, change.blockId, (paragraph) => ({
    ...paragraph,
    removal: { how: 'deleted', by: maker.by },
  }))
}

function split(document: Document, change: ChangeOf<'split'>, newBlockId: BlockId, maker: Maker): Document {
  return document.flatMap((entry): readonly Entry[] => {
    if (!isParagraph(entry) || entry.id !== change.blockId) return [entry]
    const [firsts, seconds] = partWordings(entry.wordings, change.first, change.second)
    const second: Paragraph = {
      ...entry,
      ...partKind(entry, change.label),
      id: newBlockId,
      draftedLabel: null,
      numbered: change.label !== null,
      wordings: [...seconds, wording(change.second, maker)],
      origin: { how: 'split', by: maker.by, from: entry.id, whole: entry.wordings },
    }
    return [{ ...entry, wordings: [...firsts, wording(change.first, maker)] }, second]
  })
}

/** A second part without a label is plain text under the first; what has no labels (recipients) stays what it is. */
function partKind(
  { kind, level }: Paragraph,
  label: string | null,
): Pick<Paragraph, 'kind' | 'level' | 'label'> {
  if (label !== null) return { kind: 'item', level: level > 0 ? level : levelOf(label), label }
  return { kind: kind === 'heading' || kind === 'item' ? 'paragraph' : kind, level: 0, label }
}

function joined(document: Document, change: ChangeOf<'join'>, maker: Maker): Document {
  const first = document.filter(isParagraph).find(({ id }) => id === change.blockId)
  const second = document.filter(isParagraph).find(({ id }) => id === change.nextId)
  if (!first || !second) return document
  const wordings = [...joinWordings(first.wordings, second.wordings), wording(change.text, maker)]
  const away = { how: 'joined', by: maker.by, into: first.id, alone: first.wordings } as const
  return withParagraph(
    withParagraph(document, first.id, (paragraph) => ({ ...paragraph, wordings })),
    second.id,
    (paragraph) => ({ ...paragraph, removal: away }),
  )
}

/** The document without what an amendment inserted, deleted, moved, split or joined. */
function unmade(document: Document, by: AmendmentId): Document {
  const before = wordingsBefore(document, by)
  return returned(document, by).flatMap((entry): readonly Entry[] => {
    if (!isParagraph(entry)) return [entry]
    if (entry.origin.how !== 'drafted' && entry.origin.by === by) return []
    if (entry.removal?.by === by) return [{ ...entry, removal: null }]
    return [before?.id === entry.id ? { ...entry, wordings: before.wordings } : entry]
  })
}

/** The paragraph that an amendment split or to which it joined another, with its wordings before that. */
function wordingsBefore(document: Document, by: AmendmentId): Pick<Paragraph, 'id' | 'wordings'> | null {
  for (const { origin, removal } of paragraphs(document)) {
    if (origin.how === 'split' && origin.by === by) return { id: origin.from, wordings: origin.whole }
    if (removal?.how === 'joined' && removal.by === by) return { id: removal.into, wordings: removal.alone }
  }
  return null
}

/**
 * The document with the labels that stand after a change of structure. They are counted from the labels that the
 * paragraphs came with, not from those of the moment, so that a change taken back gives every label back.
 */
function numbered(meeting: OpenedMeeting, document: Document): Document {
  const asking = standing(document).map((paragraph) => ({
    ...paragraph,
    label: ownLabel(meeting, paragraph),
  }))
  const labels = renumber(asking, meeting.draft)
  return document.map((entry) => {
    const label = isParagraph(entry) ? labels.get(entry.id) : undefined
    return isParagraph(entry) && label !== undefined && label !== entry.label ? { ...entry, label } : entry
  })
}

/** The label of the draft, or the one that the amendment which made the paragraph asked for. */
function ownLabel({ amendments }: OpenedMeeting, { origin, draftedLabel }: Paragraph): string | null {
  if (origin.how === 'drafted') return draftedLabel
  const change = amendments.find(({ id }) => id === origin.by)?.change
  return change?.kind === 'insert' || change?.kind === 'split' ? change.label : null
}
