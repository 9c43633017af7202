import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { ancestors, parents, shortTitle } from '../draft/outline.ts'
import { type AttributedSegment, attributedRedline } from '../text/attribution.ts'
import type { RichText } from '../text/span.ts'
import { plain } from '../text/tidy.ts'
import { paragraphOf, paragraphs, wordingOf } from './document.ts'
import type { Fact } from './event.ts'
import { type History, meetingAt } from './history.ts'
import { type Fate, paragraphLine } from './line.ts'
import { overlapsOf } from './overlap.ts'
import type { Change } from './shape.ts'
import type { Stage } from './stage.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Amendment, Meeting, OpenedMeeting, Paragraph } from './state.ts'

/** One step of the heading path: `II.` `Nhiệm vụ, giải pháp chủ yếu`. */
export interface PathStep {
  readonly label: string | null
  readonly title: string
}

/** A paragraph beside the current one, as it stands. */
export interface Neighbour {
  readonly blockId: BlockId
  readonly label: string | null
  readonly kind: Paragraph['kind']
  readonly text: RichText
}

/** What is said above the wording when the hall is shown a proposal. */
export interface Proposal {
  readonly ordinal: number
  /** How many alternatives there are to this paragraph. */
  readonly alternatives: number
  readonly proposers: readonly string[]
  readonly change: Amendment['change']['kind']
  /** Where a moved paragraph shall stand: beside this one. Null for every other change. */
  readonly destination: { readonly side: 'before' | 'after'; readonly beside: PathStep } | null
  /** The words that this proposal and another one, or the wording agreed since, both touch. */
  readonly collidingWords: readonly string[]
}

export type HallScene =
  | { readonly kind: 'cover' }
  | {
      readonly kind: 'paragraph'
      readonly blockId: BlockId
      readonly paragraphKind: Paragraph['kind']
      readonly fate: Fate['kind']
      readonly path: readonly PathStep[]
      readonly label: string | null
      readonly segments: readonly AttributedSegment[]
      readonly before: Neighbour | null
      readonly after: Neighbour | null
      readonly proposal: Proposal | null
      readonly typing: boolean
    }

/** All that the hall's screen and its miniature draw, as plain data. */
export interface HallView {
  readonly name: string
  readonly body: string
  /** The day of the sitting, `2026-11-24`; null as long as it is not known. */
  readonly day: string | null
  readonly sealed: boolean
  readonly view: Stage['view']
  readonly size: number
  readonly theme: Stage['theme']
  readonly page: number
  readonly blank: boolean
  readonly held: boolean
  readonly scene: HallScene
}

/**
 * What the hall sees. A held stage is drawn from the meeting as it stood when it was held, so that nothing the
 * operator does meanwhile reaches the screen. A scene whose paragraph is gone falls back to the cover.
 */
export function hallView(history: History, stage: Stage): HallView {
  const meeting = stage.heldAt === null ? history.meeting : heldMeeting(history.facts, stage.heldAt)
  const opened = meeting.status === 'unopened' ? null : meeting
  return {
    name: opened?.about.name ?? '',
    body: opened?.about.body ?? '',
    day: opened?.about.startsAt?.slice(0, 10) ?? null,
    sealed: opened?.status === 'sealed',
    view: stage.view,
    size: stage.size,
    theme: stage.theme,
    page: stage.page,
    blank: stage.blank,
    held: stage.heldAt !== null,
    scene: (opened && sceneOf(opened, stage)) ?? { kind: 'cover' },
  }
}

/** The one held meeting a window looks at, remembered by the log's first fact: folding anew costs a replay. */
const held = new WeakMap<Fact, { readonly seq: number; readonly meeting: Meeting }>()

function heldMeeting(facts: readonly Fact[], seq: number): Meeting {
  const [first] = facts
  const known = first && held.get(first)
  if (known?.seq === seq) return known.meeting
  const meeting = meetingAt(facts, seq)
  if (first) held.set(first, { seq, meeting })
  return meeting
}

function sceneOf(meeting: OpenedMeeting, { scene, view }: Stage): HallScene | null {
  switch (scene.kind) {
    case 'cover':
      return null
    case 'paragraph': {
      const paragraph = paragraphOf(meeting, scene.blockId)
      if (!paragraph) return null
      const shown = paragraphScene(meeting, paragraph, segmentsIn(view, meeting, paragraph))
      return view === 'drafted' ? { ...shown, label: paragraph.draftedLabel } : shown
    }
    case 'amendment':
      return amendmentScene(meeting, scene.amendmentId)
    case 'typing': {
      const paragraph = paragraphOf(meeting, scene.blockId)
      if (!paragraph) return null
      return {
        ...paragraphScene(meeting, paragraph, against(wordingOf(paragraph), scene.text)),
        typing: true,
      }
    }
  }
}

export type ParagraphScene = Extract<HallScene, { kind: 'paragraph' }>

function paragraphScene(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  segments: readonly AttributedSegment[],
): ParagraphScene {
  const around = withStanding(meeting, paragraph)
  const shown = around.filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  const index = shown.findIndex(({ id }) => id === paragraph.id)
  return {
    kind: 'paragraph',
    blockId: paragraph.id,
    paragraphKind: paragraph.kind,
    fate: paragraphLine(paragraph).fate.kind,
    path: pathOf(around, paragraph.id),
    label: paragraph.label,
    segments,
    before: neighbour(shown[index - 1]),
    after: index < 0 ? null : neighbour(shown[index + 1]),
    proposal: null,
    typing: false,
  }
}

const LONGEST_TITLE = 60

/** What stands, and the paragraph itself in its place if it was removed. */
function withStanding({ document }: OpenedMeeting, { id }: Paragraph): readonly Paragraph[] {
  return paragraphs(document).filter((other) => other.removal === null || other.id === id)
}

function pathOf(around: readonly Paragraph[], id: BlockId): readonly PathStep[] {
  return ancestors(parents(around), id).map(stepOf)
}

function stepOf(paragraph: Paragraph): PathStep {
  return { label: paragraph.label, title: shortTitle(plain(wordingOf(paragraph)), LONGEST_TITLE) }
}

function neighbour(paragraph: Paragraph | undefined): Neighbour | null {
  if (!paragraph) return null
  return { blockId: paragraph.id, label: paragraph.label, kind: paragraph.kind, text: wordingOf(paragraph) }
}

function segmentsIn(
  view: Stage['view'],
  meeting: OpenedMeeting,
  paragraph: Paragraph,
): readonly AttributedSegment[] {
  switch (view) {
    case 'redline':
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

function amendmentScene(meeting: OpenedMeeting, id: string): HallScene | null {
  const amendment = meeting.amendments.find((one) => one.id === id)
  if (!amendment) return null
  const now = standingOf(meeting, amendment)
  const change = changeNow(amendment, now)
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return null
  const scene = paragraphScene(meeting, paragraph, proposedSegments(change, paragraph))
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
  { side, label, blockKind }: Extract<Change, { kind: 'insert' }>,
): ParagraphScene {
  const place = side === 'before' ? { after: anchor } : { before: anchor }
  return { ...scene, ...place, label, paragraphKind: blockKind }
}

function proposedSegments(change: Change, paragraph: Paragraph): readonly AttributedSegment[] {
  switch (change.kind) {
    case 'reword':
      return against(change.base, change.text)
    case 'insert':
      return against([], change.text)
    case 'delete':
      return against(wordingOf(paragraph), [])
    case 'move':
      return asKept(wordingOf(paragraph))
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
    change: amendment.change.kind,
    destination: destinationOf(meeting, amendment),
    collidingWords: now.kind === 'collision' ? now.words : overlapping.flatMap(({ words }) => words),
  }
}

function destinationOf(meeting: OpenedMeeting, { change }: Amendment): Proposal['destination'] {
  const beside = change.kind === 'move' ? paragraphOf(meeting, change.anchorId) : undefined
  return change.kind === 'move' && beside ? { side: change.side, beside: stepOf(beside) } : null
}
