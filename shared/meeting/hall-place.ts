import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { ancestors, parents, shortTitle } from '../draft/outline.ts'
import type { RichText } from '../text/span.ts'
import { plain } from '../text/tidy.ts'
import { paragraphs, parentsAmongStanding, wordingOf } from './document.ts'
import type { OpenedMeeting, Paragraph } from './state.ts'

/** One step of the heading path: `II.` `Nhiệm vụ, giải pháp chủ yếu`. */
export interface PathStep {
  readonly label: string | null
  readonly title: string
}

/** Where in the text something in the hall stands. */
export interface HallPlace {
  readonly blockId: BlockId
  readonly paragraphKind: Paragraph['kind']
  readonly path: readonly PathStep[]
  readonly label: string | null
}

/** A paragraph beside the current one, as it stands. */
export interface Neighbour {
  readonly blockId: BlockId
  readonly label: string | null
  readonly kind: Paragraph['kind']
  readonly text: RichText
}

export function placeOf(meeting: OpenedMeeting, paragraph: Paragraph): HallPlace {
  return {
    blockId: paragraph.id,
    paragraphKind: paragraph.kind,
    path: ancestors(parentsAround(meeting, paragraph), paragraph.id).map(stepOf),
    label: paragraph.label,
  }
}

/** What is read before and after a paragraph. */
export function neighboursOf(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
): { readonly before: Neighbour | null; readonly after: Neighbour | null } {
  const shown = withStanding(meeting, paragraph).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  const index = shown.findIndex(({ id }) => id === paragraph.id)
  return {
    before: neighbour(shown[index - 1]),
    after: index < 0 ? null : neighbour(shown[index + 1]),
  }
}

function parentsAround(meeting: OpenedMeeting, paragraph: Paragraph): ReadonlyMap<BlockId, Paragraph | null> {
  return paragraph.removal === null
    ? parentsAmongStanding(meeting.document)
    : parents(withStanding(meeting, paragraph))
}

/** What stands, and the paragraph itself in its place if it was removed. */
function withStanding({ document }: OpenedMeeting, { id }: Paragraph): readonly Paragraph[] {
  return paragraphs(document).filter((other) => other.removal === null || other.id === id)
}

const LONGEST_TITLE = 60

export function stepOf(paragraph: Paragraph): PathStep {
  return { label: paragraph.label, title: shortTitle(plain(wordingOf(paragraph)), LONGEST_TITLE) }
}

export function neighbour(paragraph: Paragraph | undefined): Neighbour | null {
  if (!paragraph) return null
  return { blockId: paragraph.id, label: paragraph.label, kind: paragraph.kind, text: wordingOf(paragraph) }
}
