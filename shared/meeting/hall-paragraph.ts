import type { BlockId } from '../draft/block.ts'
import { type AttributedSegment, attributedRedline } from '../text/attribution.ts'
import type { RichText } from '../text/span.ts'
import { paragraphOf, wordingOf } from './document.ts'
import {
  type HallPlace,
  type Neighbour,
  neighbour,
  neighboursOf,
  type PathStep,
  placeOf,
  stepOf,
} from './hall-place.ts'
import { ofTable } from './hall-table.ts'
import { type Fate, paragraphLine } from './line.ts'
import { overlapsOf } from './overlap.ts'
import { reviewerAlone } from './reviewer.ts'
import type { Change, ChangeOf } from './shape.ts'
import type { Stage } from './stage.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Amendment, OpenedMeeting, Paragraph } from './state.ts'

/** What is said above the wording when the hall is shown a proposal. */
export interface Proposal {
  readonly ordinal: number
  /** How many alternatives there are to this paragraph. */
  readonly alternatives: number
  readonly proposers: readonly string[]
  /** Whoever wrote it into the draft's file, where no delegate proposes it. */
  readonly reviewer: string | null
  readonly change: Amendment['change']['kind']
  /** Where a moved paragraph shall stand: beside this one. Null for every other change. */
  readonly destination: { readonly side: 'before' | 'after'; readonly beside: PathStep } | null
  /** The words that this proposal and another one, or the wording agreed since, both touch. */
  readonly collidingWords: readonly string[]
}

/** One paragraph between its neighbours, as it stands, as it is proposed or as it is being typed. */
export interface ParagraphScene extends HallPlace {
  readonly kind: 'paragraph'
  readonly fate: Fate['kind']
  readonly segments: readonly AttributedSegment[]
  readonly before: Neighbour | null
  readonly after: Neighbour | null
  readonly proposal: Proposal | null
  readonly typing: boolean
}

/** A paragraph as the view has it. Two columns are drawn from the redline, by `inColumns`. */
export function standingScene(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  view: Stage['view'],
): ParagraphScene {
  const scene = paragraphScene(meeting, paragraph, segmentsIn(view, meeting, paragraph))
  return view === 'drafted' ? { ...scene, label: paragraph.draftedLabel } : scene
}

/** A wording being typed against the one that stands. */
export function typingScene(meeting: OpenedMeeting, paragraph: Paragraph, text: RichText): ParagraphScene {
  return { ...paragraphScene(meeting, paragraph, against(wordingOf(paragraph), text)), typing: true }
}

function paragraphScene(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  segments: readonly AttributedSegment[],
): ParagraphScene {
  return {
    kind: 'paragraph',
    ...placeOf(meeting, paragraph),
    ...neighboursOf(meeting, paragraph),
    fate: paragraphLine(paragraph).fate.kind,
    segments,
    proposal: null,
    typing: false,
  }
}

function segmentsIn(
  view: Stage['view'],
  meeting: OpenedMeeting,
  paragraph: Paragraph,
): readonly AttributedSegment[] {
  switch (view) {
    case 'redline':
    case 'columns':
      return paragraphLine(paragraph).segments
    case 'clean':
      return asKept(paragraph.removal === null ? wordingOf(paragraph) : [])
    case 'drafted':
      return asKept(meeting.draft.find(({ id }) => id === paragraph.id)?.text ?? [])
  }
}

function asKept(text: RichText): readonly AttributedSegment[] {
  return attributedRedline([{ text, source: null }])
}

function against(before: RichText, after: RichText): readonly AttributedSegment[] {
  return attributedRedline([
    { text: before, source: null },
    { text: after, source: '' },
  ])
}

/** An open amendment as it would change the wording that stands; null where it has no place any more. */
export function amendmentScene(meeting: OpenedMeeting, amendment: Amendment): ParagraphScene | null {
  const now = standingOf(meeting, amendment)
  const change = changeNow(amendment, now)
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return null
  const scene = paragraphScene(meeting, paragraph, segmentsOfChange(change, wordingOf(paragraph)))
  const place = change.kind === 'insert' ? besideAnchor(scene, neighbour(paragraph), change) : scene
  return { ...place, proposal: proposalOf(meeting, amendment, change.blockId, now) }
}

/** A proposal as it would change the wording that stands; where it cannot be merged, as it was proposed. */
function changeNow({ change }: Amendment, now: Standing): Change {
  return now.kind === 'ready' || now.kind === 'done' ? now.change : change
}

/** A paragraph that is only proposed, in the place that it would take. */
function besideAnchor(
  scene: ParagraphScene,
  anchor: Neighbour | null,
  { side, label, blockKind }: ChangeOf<'insert'>,
): ParagraphScene {
  const place = side === 'before' ? { after: anchor } : { before: anchor }
  return { ...scene, ...place, label, paragraphKind: blockKind }
}

/** What a change does to a wording; `standing` is the one that it takes away or moves. */
export function segmentsOfChange(change: Change, standing: RichText): readonly AttributedSegment[] {
  switch (change.kind) {
    case 'reword':
      return ofTable(against(change.base, change.text))
    case 'insert':
      return against([], change.text)
    case 'delete':
      return against(standing, [])
    case 'move':
      return asKept(standing)
    case 'split':
      return against(change.base, [...change.first, { text: '\n', marks: [] }, ...change.second])
    case 'join':
      return against([...change.base, { text: '\n', marks: [] }, ...change.nextBase], change.text)
  }
}

function proposalOf(meeting: OpenedMeeting, amendment: Amendment, blockId: BlockId, now: Standing): Proposal {
  const names = new Map(meeting.roster.map(({ id, name }) => [id, name]))
  const overlapping = overlapsOf(meeting, blockId).filter(
    ({ first, second }) => first === amendment.id || second === amendment.id,
  )
  return {
    ordinal: amendment.ordinal,
    alternatives: meeting.amendments.filter(
      ({ status, change }) => status.kind === 'open' && change.blockId === amendment.change.blockId,
    ).length,
    proposers: amendment.proposers.flatMap((id) => names.get(id) ?? []),
    reviewer: reviewerAlone(amendment),
    change: amendment.change.kind,
    destination: destinationOf(meeting, amendment),
    collidingWords: now.kind === 'collision' ? now.words : overlapping.flatMap(({ words }) => words),
  }
}

function destinationOf(meeting: OpenedMeeting, { change }: Amendment): Proposal['destination'] {
  const beside = change.kind === 'move' ? paragraphOf(meeting, change.anchorId) : undefined
  return change.kind === 'move' && beside ? { side: change.side, beside: stepOf(beside) } : null
}
