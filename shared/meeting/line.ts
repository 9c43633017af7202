import type { BlockId, BlockKind, Level } from '../draft/block.ts'
import { type AttributedSegment, attributedRedline } from '../text/attribution.ts'
import { reject } from '../text/redline.ts'
import { type Entry, isParagraph, standing } from './document.ts'
import { cameHome } from './homecoming.ts'
import type { AmendmentId, Departure, OpenedMeeting, Paragraph } from './state.ts'

/** What became of a paragraph of the draft, or how a paragraph that is not in the draft came to be. */
export type Fate =
  | { readonly kind: 'drafted' }
  | { readonly kind: 'inserted'; readonly by: AmendmentId }
  | { readonly kind: 'moved'; readonly by: AmendmentId }
  | { readonly kind: 'split-off'; readonly by: AmendmentId; readonly from: BlockId }
  | { readonly kind: 'deleted'; readonly by: AmendmentId }
  | { readonly kind: 'joined-away'; readonly by: AmendmentId; readonly into: BlockId }
  /** The place that a moved paragraph left: `label` and `segments` are what stood there. */
  | { readonly kind: 'departed'; readonly by: AmendmentId }

/**
 * One paragraph with its redline against the draft. The screen, the miniature, the hall and the papers all
 * draw these lines, so that they cannot disagree.
 */
export interface Line {
  /** Names the line among the others; a moved paragraph has two lines and one `blockId`. */
  readonly id: string
  readonly blockId: BlockId
  readonly kind: BlockKind
  readonly level: Level
  readonly label: string | null
  readonly draftedLabel: string | null
  readonly fate: Fate
  /** Each change with the amendment that made it. */
  readonly segments: readonly AttributedSegment[]
  /** Whether it is part of the text that stands. */
  readonly stands: boolean
}

const remembered = new WeakMap<Entry, Line>()

/**
 * Every line of the document in order. What was inserted and then removed again shows nowhere. Of the places
 * that a paragraph left, only the one where it stood in the draft shows, as long as it stands elsewhere now.
 */
export function documentLines(meeting: OpenedMeeting): readonly Line[] {
  const { document } = meeting
  const draftedIds = new Set(
    standing(document)
      .filter(isDrafted)
      .map(({ id }) => id),
  )
  const shown = document.filter(
    (entry) => isParagraph(entry) || (entry.movedBefore === null && draftedIds.has(entry.departed)),
  )
  const home = cameHome(shown)
  return shown.flatMap((entry): readonly Line[] => {
    const line = lineOf(entry)
    if (!isParagraph(entry)) return home.has(entry.departed) ? [] : [line]
    if (!line.stands && reject(line.segments).length === 0) return []
    return home.has(entry.id) && line.fate.kind === 'moved'
      ? [{ ...line, fate: { kind: 'drafted' } }]
      : [line]
  })
}

/** Whether any of its words were in the draft. */
function isDrafted({ wordings }: Paragraph): boolean {
  return wordings[0]?.by === null
}

/** The line of one entry. Entries never change, so each line is worked out once. */
function lineOf(entry: Entry): Line {
  const known = remembered.get(entry)
  if (known) return known
  const line = isParagraph(entry) ? paragraphLine(entry) : departureLine(entry)
  remembered.set(entry, line)
  return line
}

export function paragraphLine(paragraph: Paragraph): Line {
  const { id, kind, level, label, draftedLabel } = paragraph
  return {
    id,
    blockId: id,
    kind,
    level,
    label,
    draftedLabel,
    fate: fateOf(paragraph),
    segments: segmentsOf(paragraph),
    stands: paragraph.removal === null,
  }
}

function fateOf({ origin, removal, movedBy }: Paragraph): Fate {
  if (removal?.how === 'deleted') return { kind: 'deleted', by: removal.by }
  if (removal?.how === 'joined') return { kind: 'joined-away', by: removal.by, into: removal.into }
  if (origin.how === 'inserted') return { kind: 'inserted', by: origin.by }
  if (movedBy !== null) return { kind: 'moved', by: movedBy }
  if (origin.how === 'split') return { kind: 'split-off', by: origin.by, from: origin.from }
  return { kind: 'drafted' }
}

/** Against the draft: what the draft does not have begins with nothing. */
function segmentsOf({ wordings, removal }: Paragraph): readonly AttributedSegment[] {
  const versions = wordings.map(({ text, by }) => ({ text, source: by }))
  const drafted = versions[0]?.source === null ? versions : [{ text: [], source: null }, ...versions]
  if (removal?.how !== 'deleted') return attributedRedline(drafted)
  return attributedRedline([...drafted.slice(0, 1), { text: [], source: removal.by }])
}

function departureLine({ departed, by, kind, level, label, text }: Departure): Line {
  return {
    id: `${departed}:departed`,
    blockId: departed,
    kind,
    level,
    label,
    draftedLabel: label,
    fate: { kind: 'departed', by },
    segments: attributedRedline([{ text, source: null }]),
    stands: false,
  }
}
