import { LARGEST_SIZE, SMALLEST_SIZE, type Stage } from '../../../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { type Place, WHOLE } from '../place.ts'

type Scene = Stage['scene']

/** What the hall sees of a place: its paragraph, or the cover for the whole draft. */
export function sceneOf(place: Place): Scene {
  return place === WHOLE ? { kind: 'cover' } : { kind: 'paragraph', blockId: place }
}

/** The hall going along with the operator; null while it is held. */
export function following(stage: Stage, place: Place): Partial<Stage> | null {
  return stage.heldAt === null ? { scene: sceneOf(place), page: 0 } : null
}

/**
 * Something shown because the operator said so: it is unveiled, and a held hall holds it as the meeting stands
 * now.
 */
export function pushed(stage: Stage, scene: Scene, seq: number): Partial<Stage> {
  return { scene, page: 0, blank: false, heldAt: stage.heldAt === null ? null : seq }
}

/** Whether what is on stage is no longer in the meeting. */
export function isGoneFrom({ amendments, comments, votes }: OpenedMeeting, scene: Scene): boolean {
  switch (scene.kind) {
    case 'amendment':
      return !amendments.some(({ id }) => id === scene.amendmentId)
    case 'comment':
      return !comments.some(({ id, withdrawn }) => id === scene.commentId && !withdrawn)
    case 'vote':
      return !votes.some(({ id }) => id === scene.voteId)
    default:
      return false
  }
}

/** Three states that exclude each other, as the operator thinks of them. */
export const HALL_STATES = ['following', 'held', 'blank'] as const
export type HallState = (typeof HALL_STATES)[number]

export function hallStateOf({ blank, heldAt }: Stage): HallState {
  if (blank) return 'blank'
  return heldAt === null ? 'following' : 'held'
}

/** The stage in another of the three states. Blanking keeps a hold, so that lifting it shows what was held. */
export function inState(stage: Stage, state: HallState, place: Place, seq: number): Partial<Stage> {
  switch (state) {
    case 'blank':
      return { blank: true }
    case 'held':
      return { blank: false, heldAt: stage.heldAt ?? seq }
    case 'following':
      return { blank: false, heldAt: null, scene: sceneOf(place), page: 0 }
  }
}

const VIEWS = ['redline', 'clean', 'drafted', 'columns'] as const satisfies readonly Stage['view'][]

export function nextView(view: Stage['view']): Stage['view'] {
  return VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'redline'
}

const THEMES = ['light', 'dark', 'contrast'] as const satisfies readonly Stage['theme'][]

export function nextTheme(theme: Stage['theme']): Stage['theme'] {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light'
}

export function resized({ size }: Stage, by: number): Partial<Stage> {
  return { size: Math.min(LARGEST_SIZE, Math.max(SMALLEST_SIZE, size + by)) }
}

/** Far more screenfuls than any paragraph has; the hall stops at its last by itself. */
const LAST_PAGE = 99

export function paged({ page }: Stage, by: number): Partial<Stage> {
  return { page: Math.min(LAST_PAGE, Math.max(0, page + by)) }
}
