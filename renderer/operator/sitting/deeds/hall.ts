import type { Stage } from '../../../../shared/meeting/stage.ts'
import { say } from '../../../parts/notice.tsx'
import { setStage } from '../../../store.ts'
import {
  hallStateOf,
  inState,
  nextTheme,
  nextView,
  paged,
  pushed,
  resized,
  sceneOf,
} from '../hall/hall-scene.ts'
import { turnHallWindow } from '../hall/hall-window.ts'
import { isOpen } from '../open-item.ts'
import { amendmentsAt, selectedAmendment, selectedComment } from '../sitting-state.ts'
import type { Work } from '../work.ts'

type FloorScene = Extract<Stage['scene'], { kind: 'vote' | 'speaker' | 'agenda' | 'attendance' }>

/** What the operator looks at, to the hall: the open amendment where those are in sight, else the paragraph. */
function push({ meeting, stage, state, t }: Work): void {
  const amendment = state.tab === 'amendments' ? selectedAmendment(meeting, state) : null
  if (amendment && isOpen(amendment)) {
    setStage(pushed(stage, { kind: 'amendment', amendmentId: amendment.id }, meeting.seq))
    say('done', t('sitting:hall.pushedAmendment', { ordinal: amendment.ordinal }))
  } else {
    setStage(pushed(stage, sceneOf(state.place), meeting.seq))
    say('done', t('sitting:hall.pushed'))
  }
}

/** The open amendments here against each other; a single one is shown by itself. */
function showAlternatives({ meeting, stage, state, t }: Work): void {
  if (!amendmentsAt(meeting, state.place).some(isOpen)) {
    say('done', t('hall:noAlternatives'))
    return
  }
  setStage(pushed(stage, { kind: 'alternatives', blockId: state.place }, meeting.seq))
  say('done', t('hall:shown.alternatives'))
}

/** What somebody said comes to the hall only from the open list, where the operator sees which comment it is. */
function showComment({ meeting, stage, state, t }: Work): void {
  const comment = state.tab === 'comments' ? selectedComment(meeting, state) : null
  if (!comment || comment.withdrawn) {
    say('done', t('hall:commentFirst'))
    return
  }
  setStage(pushed(stage, { kind: 'comment', commentId: comment.id }, meeting.seq))
  const name = meeting.roster.find(({ id }) => id === comment.delegateId)?.name ?? ''
  say('done', t('hall:shown.comment', { name }))
}

/** What goes on in the hall, shown by its key and left by the same key: then the hall sees the paragraph again. */
function show({ meeting, stage, state, t }: Work, scene: FloorScene): void {
  const isShown = stage.scene.kind === scene.kind && !stage.blank
  setStage(pushed(stage, isShown ? sceneOf(state.place) : scene, meeting.seq))
  say('done', isShown ? t('sitting:hall.pushed') : t(`hall:shown.${scene.kind}`))
}

/** The vote that is on, else the newest that was counted. */
function showVote(work: Work): void {
  const vote = work.meeting.votes.findLast(({ status }) => status.kind !== 'cancelled')
  if (vote) show(work, { kind: 'vote', voteId: vote.id })
  else say('done', work.t('hall:noVote'))
}

function turn({ stage, state, meeting }: Work, to: 'held' | 'blank'): void {
  const now = hallStateOf(stage)
  const lifted = stage.heldAt !== null && to === 'blank' ? 'held' : 'following'
  setStage(inState(stage, now === to ? lifted : to, state.place, meeting.seq))
}

function live({ state, put, t }: Work): void {
  const { task } = state
  if (task?.kind !== 'propose' || task.opened.change.kind !== 'reword') {
    say('done', t('sitting:hall.liveNeedsEditor'))
    return
  }
  put({ isLive: !state.isLive })
}

async function turnWindow({ t }: Work): Promise<void> {
  const done = await turnHallWindow()
  if (done === 'refused') say('failed', t('sitting:hall.windowRefused'))
  else if (done === 'drag') say('failed', t('hall:display.drag'))
}

export const HALL = {
  push,
  showAlternatives,
  showComment,
  hallVote: showVote,
  hallSpeaker: (work: Work) => show(work, { kind: 'speaker' }),
  hallAgenda: (work: Work) => show(work, { kind: 'agenda' }),
  hallAttendance: (work: Work) => show(work, { kind: 'attendance' }),
  hold: (work: Work) => turn(work, 'held'),
  blank: (work: Work) => turn(work, 'blank'),
  view: ({ stage }: Work) => setStage({ view: nextView(stage.view) }),
  larger: ({ stage }: Work) => setStage(resized(stage, 1)),
  smaller: ({ stage }: Work) => setStage(resized(stage, -1)),
  nextPage: ({ stage }: Work) => setStage(paged(stage, 1)),
  previousPage: ({ stage }: Work) => setStage(paged(stage, -1)),
  hallTheme: ({ stage }: Work) => setStage({ theme: nextTheme(stage.theme) }),
  live,
  hallWindow: (work: Work) => void turnWindow(work),
} as const
