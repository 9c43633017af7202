import type { Stage } from '../../../shared/meeting/stage.ts'
import type { Amendment, Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Proposal } from './amendment/proposal.ts'
import type { FloorOverlay } from './floor/floor-overlay.ts'
import { isOpen, isUnanswered } from './open-item.ts'
import { blockOf, type Place, WHOLE } from './place.ts'

export const TABS = ['comments', 'amendments', 'history'] as const
export type Tab = (typeof TABS)[number]

/** What is being done in the document. */
export type Task =
  | { readonly kind: 'propose'; readonly opened: Proposal }
  /** A paragraph has been picked up; `target` counts among the places where it can be put down. */
  | { readonly kind: 'pick-up'; readonly blockId: string; readonly target: number; readonly moving: Proposal }

/** What is being asked in a card of the panel. */
export type Asking =
  | { readonly kind: 'reason'; readonly id: string }
  | { readonly kind: 'outcome'; readonly id: string }
  | { readonly kind: 'correction'; readonly id: string }

/** What lies over the screen. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'proofreading' }
  | { readonly kind: 'opinions' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settle'; readonly amendmentId: string }
  | FloorOverlay

/** Where the operator is and what they are doing. Nothing of it outlives the window but the place. */
export interface SittingState {
  readonly place: Place
  readonly tab: Tab
  /** The comment or amendment that was chosen in the panel; null leaves it to what is open. */
  readonly selected: string | null
  readonly task: Task | null
  readonly asking: Asking | null
  readonly overlay: Overlay | null
  /** Whether the hall sees a wording while it is typed. Off again for every new one. */
  readonly isLive: boolean
  /** Goes up when the capture form has to be read anew from what is kept. */
  readonly captureRound: number
}

/** A window begins where the hall is, so that opening it again moves nothing. */
export function beginning(places: readonly Place[], { scene }: Stage): SittingState {
  const shown = 'blockId' in scene ? scene.blockId : WHOLE
  return {
    place: places.includes(shown) ? shown : (places[1] ?? WHOLE),
    tab: 'comments',
    selected: null,
    task: null,
    asking: null,
    overlay: null,
    isLive: false,
    captureRound: 0,
  }
}

/** What belongs to the place left behind. */
export const LEFT = { selected: null, task: null, asking: null, isLive: false } as const

export function commentsAt(meeting: OpenedMeeting, place: Place): readonly Comment[] {
  const blockId = blockOf(place)
  return meeting.comments.filter((comment) => comment.blockId === blockId)
}

export function amendmentsAt(meeting: OpenedMeeting, place: Place): readonly Amendment[] {
  return meeting.amendments.filter(({ change }) => change.blockId === place)
}

/** The amendment that the keys speak of: the one chosen, else the first that is open. */
export function selectedAmendment(
  meeting: OpenedMeeting,
  { place, selected }: SittingState,
): Amendment | null {
  const here = amendmentsAt(meeting, place)
  return here.find(({ id }) => id === selected) ?? here.find(isOpen) ?? here.at(-1) ?? null
}

/** The comment that the keys speak of: the one chosen, else the first without an outcome, else the newest. */
export function selectedComment(meeting: OpenedMeeting, { place, selected }: SittingState): Comment | null {
  const here = commentsAt(meeting, place)
  return here.find(({ id }) => id === selected) ?? here.find(isUnanswered) ?? here.at(-1) ?? null
}
