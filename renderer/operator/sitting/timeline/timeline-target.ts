import { paragraphOf } from '../../../../shared/meeting/document.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { TimelineEntry } from '../../../../shared/meeting/timeline.ts'
import { type Place, WHOLE } from '../place.ts'
import type { SittingState } from '../sitting-state.ts'

/** Where an entry of the timeline leads, and what is to be shown there. */
export interface TimelineTarget {
  readonly place: Place
  readonly change: Partial<SittingState>
}

/** Null for what happened at no place of the text, or at one that is there no more. */
export function targetOf(meeting: OpenedMeeting, entry: TimelineEntry): TimelineTarget | null {
  const { event, blockId, group } = entry
  if (blockId !== null && !paragraphOf(meeting, blockId)) return null
  const place = blockId ?? WHOLE
  switch (group) {
    case 'comments':
      return { place, change: { tab: 'comments', selected: 'commentId' in event ? event.commentId : null } }
    case 'amendments': {
      const tab = event.type === 'AmendmentAgreed' ? 'history' : 'amendments'
      return { place, change: { tab, selected: 'amendmentId' in event ? event.amendmentId : null } }
    }
    default:
      return blockId === null ? null : { place, change: {} }
  }
}
