import type { BlockId } from '../draft/block.ts'
import { renumber } from '../draft/numbering.ts'
import { type Document, type Entry, isParagraph, sectionOf, standing } from './document.ts'
import type { Fact } from './event.ts'
import type { Change } from './shape.ts'
import type { Amendment, AmendmentId, Departure, OpenedMeeting, Paragraph, Wording } from './state.ts'
import { joinWordings, partWordings } from './wording.ts'

/** Who made a change, and when. */
export interface Maker {
  readonly by: AmendmentId
  readonly fact: Fact
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

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
      return numbered(meeting, moved(document, change, maker))
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
  return document.map((entry) => (isParagraph(entry) && entry.id === id ? change(entry) : entry))
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
  return wordings.at(-1)?.by === maker.by && wordings.length > 1
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

/** The entry that an insertion stands beside: behind those inserted earlier at the same place. */
function seatBeside(meeting: OpenedMeeting, change: ChangeOf<'insert'>): Seat {
  const earlier = new Set(
    meeting.amendments
      .filter(({ status }) => status.kind === 'agreed' && sameSeat(status.applied, change))
      .map(({ id }) => id),
  )
  let anchorId = change.blockId
  if (change.side === 'after') {
    const { document } = meeting
    let next = indexOf(document, anchorId) + 1
    for (let entry = document[next]; entry && insertedBy(entry, earlier); entry = document[next]) {
      if (isParagraph(entry)) anchorId = entry.id
      next += 1
    }
  }
  return { anchorId, side: change.side }
}

function sameSeat(a: Change, b: ChangeOf<'insert'>): boolean {
  return a.kind === 'insert' && a.blockId === b.blockId && a.side === b.side
}

function insertedBy(entry: Entry, amendments: ReadonlySet<AmendmentId>): boolean {
  return isParagraph(entry) && entry.origin.how === 'inserted' && amendments.has(entry.origin.by)
}

function removed(document: Document, change: ChangeOf<'delete'>, maker: Maker): Document {
  return withParagraph(document, change.blockId, (paragraph) => ({
    ...paragraph,
    removal: { how: 'deleted', by: maker.by },
  }))
}

interface Seat {
  readonly anchorId: BlockId
  readonly side: 'before' | 'after'
}

/** Moving a paragraph behind another puts it behind the whole section of that one. */
function moved(document: Document, change: ChangeOf<'move'>, maker: Maker): Document {
  const section = new Set(sectionOf(document, change.blockId).map(({ id }) => id))
  const going = document.filter((entry) => isParagraph(entry) && section.has(entry.id)).filter(isParagraph)
  const staying = document.flatMap((entry): readonly Entry[] => {
    if (!isParagraph(entry) || !section.has(entry.id)) return [entry]
    return entry.origin.how === 'inserted' || entry.movedBy !== null ? [] : [departure(entry, maker)]
  })
  const lastOfAnchor = change.side === 'after' ? sectionOf(staying, change.anchorId).at(-1)?.id : undefined
  const seat = { anchorId: lastOfAnchor ?? change.anchorId, side: change.side }
  const arriving = going.map((paragraph) => ({ ...paragraph, movedBy: paragraph.movedBy ?? maker.by }))
  return placed(staying, arriving, seat)
}

function departure(paragraph: Paragraph, { by }: Maker): Departure {
  return { departed: paragraph.id, by, label: paragraph.label, text: paragraph.wordings.at(-1)?.text ?? [] }
}

function placed(document: Document, entries: readonly Paragraph[], { anchorId, side }: Seat): Document {
  const anchor = indexOf(document, anchorId)
  const index = anchor < 0 ? document.length : side === 'before' ? anchor : anchor + 1
  return document.toSpliced(index, 0, ...entries)
}

function indexOf(document: Document, id: BlockId): number {
  return document.findIndex((entry) => isParagraph(entry) && entry.id === id)
}

function split(document: Document, change: ChangeOf<'split'>, newBlockId: BlockId, maker: Maker): Document {
  return document.flatMap((entry): readonly Entry[] => {
    if (!isParagraph(entry) || entry.id !== change.blockId) return [entry]
    const [firsts, seconds] = partWordings(entry.wordings, change.first, change.second)
    const second: Paragraph = {
      ...entry,
      id: newBlockId,
      kind: change.label === null ? 'paragraph' : 'item',
      level: change.label === null ? 0 : entry.level,
      label: change.label,
      draftedLabel: null,
      numbered: change.label !== null,
      wordings: [...seconds, wording(change.second, maker)],
      origin: { how: 'split', by: maker.by, from: entry.id, whole: entry.wordings },
    }
    return [{ ...entry, wordings: [...firsts, wording(change.first, maker)] }, second]
  })
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
  return returned(document, by).flatMap((entry): readonly Entry[] => {
    if (!isParagraph(entry)) return [entry]
    if (entry.origin.how !== 'drafted' && entry.origin.by === by) return []
    return [restored(document, entry, by)]
  })
}

function restored(document: Document, entry: Paragraph, by: AmendmentId): Paragraph {
  const whole = document.filter(isParagraph).find(({ origin }) => origin.how === 'split' && origin.by === by)
  if (whole?.origin.how === 'split' && whole.origin.from === entry.id) {
    return { ...entry, wordings: whole.origin.whole }
  }
  const away = document
    .filter(isParagraph)
    .find(({ removal }) => removal?.how === 'joined' && removal.by === by)
  if (away?.removal?.how === 'joined' && away.removal.into === entry.id) {
    return { ...entry, wordings: away.removal.alone }
  }
  return entry.removal?.by === by ? { ...entry, removal: null } : entry
}

/** Puts what an amendment moved back where it departed from. */
function returned(document: Document, by: AmendmentId): Document {
  const going = new Map(
    document
      .filter(isParagraph)
      .filter(({ movedBy }) => movedBy === by)
      .map((paragraph) => [paragraph.id, { ...paragraph, movedBy: null }]),
  )
  const departures = document.filter((entry) => !isParagraph(entry) && entry.by === by)
  if (departures.length === 0) return document
  return document.flatMap((entry): readonly Entry[] => {
    if (isParagraph(entry))
      return entry.movedBy === by &&
        departures.some((left) => 'departed' in left && left.departed === entry.id)
        ? []
        : [entry]
    if (entry.by !== by) return [entry]
    const back = going.get(entry.departed)
    return back ? [back] : []
  })
}

/** The document with the labels that stand after a change of structure. */
function numbered(meeting: OpenedMeeting, document: Document): Document {
  const labels = renumber(standing(document), meeting.draft)
  return document.map((entry) => {
    const label = isParagraph(entry) ? labels.get(entry.id) : undefined
    return isParagraph(entry) && label !== undefined && label !== entry.label ? { ...entry, label } : entry
  })
}
