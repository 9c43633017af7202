import type { Open } from '../../../shared/meeting/checklist.ts'
import { type Place, WHOLE } from './place.ts'
import type { SittingState } from './sitting-state.ts'

/** Where the sitting begins for whoever comes to it for one matter; a place of null is where the hall is. */
export interface Arrival {
  readonly place: Place | null
  readonly change: Partial<SittingState>
}

/** Where what is still open is settled in the sitting; null for what is settled elsewhere. */
export function arrivalFor(open: Open): Arrival | null {
  switch (open.kind) {
    case 'open-amendment':
    case 'colliding-amendment':
      return { place: open.blockId, change: { tab: 'amendments', selected: open.amendmentId } }
    case 'comment-without-outcome':
      return { place: open.blockId ?? WHOLE, change: { tab: 'comments', selected: open.commentId } }
    case 'placeholder':
      return { place: open.blockId, change: {} }
    // A vote is on the hall's screen while it is counted: to go to its paragraph would take it away.
    case 'open-vote':
    case 'moved-since-vote':
      return { place: null, change: { overlay: { kind: 'vote' } } }
    case 'moved-since-adoption':
      return { place: open.blockId ?? WHOLE, change: { overlay: { kind: 'adoption' } } }
    case 'quorum-lost':
    case 'attendance-unknown':
    case 'no-delegates':
    case 'missing':
      return null
  }
}
