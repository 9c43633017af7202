import type { BlockId } from '../../../../shared/draft/block.ts'
import { ancestors, isOutlined, shortTitle } from '../../../../shared/draft/outline.ts'
import { paragraphs, parentsAmongAll, wordingOf } from '../../../../shared/meeting/document.ts'
import {
  isSameProgress,
  NO_PROGRESS,
  type Progress,
  progressByParagraph,
  sum,
} from '../../../../shared/meeting/progress.ts'
import type { OpenedMeeting, Paragraph } from '../../../../shared/meeting/state.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { type AdoptionMark, adoptionMarks } from '../floor/adoption/adoption-marks.ts'
import { type Place, WHOLE } from '../place.ts'

/** One row of the outline. Its progress is that of the paragraph and of all that stands below it. */
export interface OutlineRow {
  readonly place: Place
  /** From 0 at the top. */
  readonly depth: number
  /** What the row is named by: a kind that has a name of its own, or the label and the first words. */
  readonly name:
    | { readonly kind: 'whole' | 'opening' | 'recipients' }
    | { readonly kind: 'labelled'; readonly label: string | null; readonly title: string }
  readonly progress: Progress
  /** Whether it is adopted by itself, or has moved since it was adopted with a larger part. */
  readonly adoption: AdoptionMark
}

/** How a row stands: amendments to decide, comments to answer, all settled, or nothing said. */
export type RowState = 'open' | 'unanswered' | 'done' | 'quiet'

/** Letters and dashes would make the outline as long as the draft; they count with the point above them. */
const DEEPEST_LEVEL = 3
const LONGEST_TITLE = 80

export function outlineRows(meeting: OpenedMeeting): readonly OutlineRow[] {
  const all = paragraphs(meeting.document)
  const parentOf = parentsAmongAll(meeting.document)
  const shown = new Map(all.filter(isShown).map((paragraph) => [paragraph.id, paragraph]))
  const progress = gathered(meeting, all, shown, parentOf)
  const markOf = adoptionMarks(meeting)
  const own = new Set(meeting.adoptions.map(({ blockId }) => blockId))
  /** What is adopted as part of a larger part is not said again at each row below it. */
  const adoptionOf = (id: BlockId | null) => {
    const mark = markOf(id)
    return mark === 'adopted' && !own.has(id) ? null : mark
  }
  const rows = [...shown.values()].map((paragraph) =>
    rowOf(
      paragraph,
      ancestors(parentOf, paragraph.id).filter(({ id }) => shown.has(id)).length,
      progress.get(paragraph.id) ?? NO_PROGRESS,
      adoptionOf(paragraph.id),
    ),
  )
  const whole: OutlineRow = {
    place: WHOLE,
    depth: 0,
    name: { kind: 'whole' },
    progress: ofWhole(meeting),
    adoption: adoptionOf(null),
  }
  return [whole, ...rows]
}

const known = new WeakMap<Paragraph, OutlineRow>()

/** The same row as long as nothing in it has changed, so that it is not drawn again with every fact. */
function rowOf(paragraph: Paragraph, depth: number, progress: Progress, adoption: AdoptionMark): OutlineRow {
  const before = known.get(paragraph)
  const isSame = before?.depth === depth && before.adoption === adoption
  if (isSame && isSameProgress(before.progress, progress)) return before
  const row = { place: paragraph.id, depth, name: before?.name ?? nameOf(paragraph), progress, adoption }
  known.set(paragraph, row)
  return row
}

/** The rows at the top, each with those below it. */
export function partsOf(rows: readonly OutlineRow[]): readonly (readonly OutlineRow[])[] {
  const parts: OutlineRow[][] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last === undefined || row.depth === 0) parts.push([row])
    else last.push(row)
  }
  return parts
}

function isShown(paragraph: Paragraph): boolean {
  if (paragraph.removal !== null) return false
  return isOutlined(paragraph) ? paragraph.level <= DEEPEST_LEVEL : isNamedKind(paragraph.kind)
}

function isNamedKind(kind: Paragraph['kind']): kind is 'subject' | 'opening' | 'recipients' {
  return kind === 'subject' || kind === 'opening' || kind === 'recipients'
}

function nameOf({ kind, label, wordings }: Paragraph): OutlineRow['name'] {
  if (isNamedKind(kind) && kind !== 'subject') return { kind }
  const words = plain(wordings.at(-1)?.text ?? [])
  return { kind: 'labelled', label, title: shortTitle(words, LONGEST_TITLE) }
}

/** Adds what was said of each paragraph to its own row and to every row above it. */
function gathered(
  meeting: OpenedMeeting,
  all: readonly Paragraph[],
  shown: ReadonlyMap<BlockId, Paragraph>,
  parentOf: ReadonlyMap<BlockId, Paragraph | null>,
): ReadonlyMap<BlockId, Progress> {
  const found = new Map<BlockId, Progress>()
  const own = progressByParagraph(meeting)
  for (const { id } of all) {
    const here = own.get(id)
    if (!here) continue
    for (const row of [id, ...ancestors(parentOf, id).map((above) => above.id)]) {
      if (shown.has(row)) found.set(row, sum(found.get(row) ?? NO_PROGRESS, here))
    }
  }
  return found
}

function ofWhole({ comments }: OpenedMeeting): Progress {
  const general = comments.filter(({ blockId, withdrawn }) => blockId === null && !withdrawn)
  const openComments = general.filter(({ outcome }) => outcome === null).length
  return { ...NO_PROGRESS, comments: general.length, openComments }
}

export function stateOf({ comments, openComments, openAmendments, agreedAmendments }: Progress): RowState {
  if (openAmendments > 0) return 'open'
  if (openComments > 0) return 'unanswered'
  return comments + agreedAmendments > 0 ? 'done' : 'quiet'
}

/** The row that stands for a place: its own, or that of the nearest paragraph above it that has one. */
export function rowFor(meeting: OpenedMeeting, rows: readonly OutlineRow[], place: Place): Place | null {
  const shown = new Set(rows.map((row) => row.place))
  if (shown.has(place)) return place
  const above = ancestors(parentsAmongAll(meeting.document), place)
  return above.findLast(({ id }) => shown.has(id))?.id ?? null
}

/** The first words of a paragraph, for a list. */
export function titleOf(paragraph: Paragraph, longest = LONGEST_TITLE): string {
  return shortTitle(plain(wordingOf(paragraph)), longest)
}
