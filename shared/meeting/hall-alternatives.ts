import type { AttributedSegment } from '../text/attribution.ts'
import { accept } from '../text/redline.ts'
import { amendmentScene, type ParagraphScene, type Proposal } from './hall-paragraph.ts'
import { type HallPlace, placeOf } from './hall-place.ts'
import { type Overlap, overlapsOf } from './overlap.ts'
import type { Stage } from './stage.ts'
import { standingOf } from './standing.ts'
import type { Amendment, OpenedMeeting, Paragraph } from './state.ts'

/** One of several proposals to a paragraph. */
export interface Alternative {
  readonly proposal: Proposal
  readonly segments: readonly AttributedSegment[]
}

/** The open proposals to one paragraph, side by side. */
export interface AlternativesScene extends HallPlace {
  readonly kind: 'alternatives'
  /** Two or more, in the order in which they were made. */
  readonly alternatives: readonly Alternative[]
  readonly overlaps: readonly Touching[]
}

/** Proposals, by ordinal, that touch the same words. */
export interface Touching {
  readonly ordinals: readonly number[]
  readonly words: readonly string[]
}

/**
 * What the hall weighs against each other: every open proposal that still has its place at this paragraph. With
 * a single one left that one is shown; null where none is.
 */
export function alternativesScene(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  view: Stage['view'],
): AlternativesScene | ParagraphScene | null {
  const open = meeting.amendments.filter((one) => isOpenAt(meeting, paragraph, one))
  const scenes = open.flatMap((amendment) => amendmentScene(meeting, amendment) ?? [])
  if (scenes.length < 2) return scenes[0] ?? null
  return {
    kind: 'alternatives',
    ...placeOf(meeting, paragraph),
    alternatives: scenes.flatMap(({ proposal, segments }) =>
      proposal ? [{ proposal, segments: view === 'clean' ? settled(segments) : segments }] : [],
    ),
    overlaps: touchings(overlapsOf(meeting, paragraph.id), open),
  }
}

/** Pairs that touch the same words are said once, all together. */
function touchings(overlaps: readonly Overlap[], amendments: readonly Amendment[]): readonly Touching[] {
  const ordinals = new Map(amendments.map(({ id, ordinal }) => [id, ordinal]))
  const byWords = Map.groupBy(overlaps, ({ words }) => words.join('\n'))
  return [...byWords.values()].map((pairs) => ({
    ordinals: [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
      .flatMap((id) => ordinals.get(id) ?? [])
      .sort((one, other) => one - other),
    words: pairs[0]?.words ?? [],
  }))
}

function isOpenAt(meeting: OpenedMeeting, { id }: Paragraph, amendment: Amendment): boolean {
  if (amendment.status.kind !== 'open') return false
  const now = standingOf(meeting, amendment)
  switch (now.kind) {
    case 'ready':
      return now.change.blockId === id
    case 'collision':
      return now.blockId === id
    default:
      return false
  }
}

/** The wording that a proposal comes to, without the marks of what it changes. */
function settled(segments: readonly AttributedSegment[]): readonly AttributedSegment[] {
  return [{ kind: 'keep', text: accept(segments), source: null }]
}
