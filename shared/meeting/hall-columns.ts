import type { AttributedSegment } from '../text/attribution.ts'
import type { ParagraphScene, Proposal } from './hall-paragraph.ts'
import type { HallPlace } from './hall-place.ts'
import { ofTable } from './hall-table.ts'
import type { Fate } from './line.ts'

/** One of two wordings side by side. */
export interface Column {
  readonly heading: 'drafted' | 'now' | 'proposed'
  readonly label: string | null
  /** Empty where the paragraph is not in this wording of the text. */
  readonly segments: readonly AttributedSegment[]
}

/** The wording before and the wording after: what goes is struck in the first, what comes underlined in the second. */
export interface ColumnsScene extends HallPlace {
  readonly kind: 'columns'
  readonly fate: Fate['kind']
  readonly left: Column
  readonly right: Column
  readonly proposal: Proposal | null
}

/** A redline parted into its two wordings. `labelBefore` is the label that went with the first. */
export function inColumns(
  { segments, proposal, ...scene }: ParagraphScene,
  labelBefore: string | null,
): ColumnsScene {
  const { blockId, paragraphKind, path, label, fate } = scene
  const shown = ofTable(segments)
  const [before, after] = proposal ? (['now', 'proposed'] as const) : (['drafted', 'now'] as const)
  return {
    kind: 'columns',
    blockId,
    paragraphKind,
    path,
    label,
    fate,
    left: { heading: before, label: labelBefore, segments: shown.flatMap(leaving) },
    right: { heading: after, label, segments: shown.flatMap(coming) },
    proposal,
  }
}

function leaving(segment: AttributedSegment): readonly AttributedSegment[] {
  switch (segment.kind) {
    case 'insert':
      return []
    case 'respell':
    case 'restyle':
      return [{ kind: 'keep', text: segment.before, source: null }]
    default:
      return [segment]
  }
}

function coming(segment: AttributedSegment): readonly AttributedSegment[] {
  return segment.kind === 'delete' ? [] : [segment]
}
