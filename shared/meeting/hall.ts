import { paragraphOf } from './document.ts'
import type { Fact } from './event.ts'
import { type AlternativesScene, alternativesScene } from './hall-alternatives.ts'
import { type ColumnsScene, inColumns } from './hall-columns.ts'
import { type CommentScene, commentScene } from './hall-comment.ts'
import {
  type AgendaScene,
  type AttendanceScene,
  agendaScene,
  attendanceScene,
  type SpeakerScene,
  type Speaking,
  speakerScene,
  speakingOf,
} from './hall-floor.ts'
import { amendmentScene, type ParagraphScene, standingScene, typingScene } from './hall-paragraph.ts'
import { type VoteScene, voteScene } from './hall-vote.ts'
import { type History, meetingAt } from './history.ts'
import type { Stage } from './stage.ts'
import type { Meeting, OpenedMeeting } from './state.ts'

export type HallScene =
  | { readonly kind: 'cover' }
  | ParagraphScene
  | ColumnsScene
  | AlternativesScene
  | CommentScene
  | VoteScene
  | SpeakerScene
  | AgendaScene
  | AttendanceScene

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
  /** Who has the floor: said below whatever else the hall sees. */
  readonly speaking: Speaking | null
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
    // Who had the floor when the meeting was signed off speaks no more, though nobody ended the turn.
    speaking: opened?.status === 'sitting' ? speakingOf(opened) : null,
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
    case 'paragraph':
      return paragraphIn(meeting, scene.blockId, view)
    case 'typing': {
      const paragraph = paragraphOf(meeting, scene.blockId)
      if (!paragraph) return null
      const typed = typingScene(meeting, paragraph, scene.text)
      return view === 'columns' ? inColumns(typed, typed.label) : typed
    }
    case 'amendment': {
      const amendment = meeting.amendments.find(({ id }) => id === scene.amendmentId)
      return amendment ? proposed(amendmentScene(meeting, amendment), view) : null
    }
    case 'alternatives': {
      const paragraph = paragraphOf(meeting, scene.blockId)
      const weighed = paragraph && alternativesScene(meeting, paragraph, view)
      if (weighed?.kind === 'paragraph') return proposed(weighed, view)
      return weighed ?? paragraphIn(meeting, scene.blockId, view)
    }
    case 'comment': {
      const comment = meeting.comments.find(({ id }) => id === scene.commentId)
      return comment ? commentScene(meeting, comment) : null
    }
    case 'vote': {
      const vote = meeting.votes.find(({ id }) => id === scene.voteId)
      return vote ? voteScene(meeting, vote) : null
    }
    case 'speaker':
      return speakerScene(meeting)
    case 'agenda':
      return agendaScene(meeting)
    case 'attendance':
      return attendanceScene(meeting)
  }
}

function paragraphIn(meeting: OpenedMeeting, blockId: string, view: Stage['view']): HallScene | null {
  const paragraph = paragraphOf(meeting, blockId)
  if (!paragraph) return null
  const shown = standingScene(meeting, paragraph, view)
  return view === 'columns' ? inColumns(shown, paragraph.draftedLabel) : shown
}

/** A reworded paragraph can be read beside what stands; a new, removed or moved one has nothing beside it. */
function proposed(scene: ParagraphScene | null, view: Stage['view']): HallScene | null {
  return scene?.proposal?.change === 'reword' && view === 'columns' ? inColumns(scene, scene.label) : scene
}
