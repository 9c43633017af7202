import { say } from '../../../parts/notice.tsx'
import { moveTargets } from '../amendment/move-target.ts'
import { focusPanel, focusPlace } from '../keys/focus.ts'
import { openItemFrom, openItems } from '../open-item.ts'
import { headingFrom, stepped } from '../place.ts'
import { selectedAmendment, selectedComment, type Tab } from '../sitting-state.ts'
import type { Work } from '../work.ts'

/** Up and down: from paragraph to paragraph, or through the places for one that has been picked up. */
function step(work: Work, by: number): void {
  const { meeting, places, state, put, go } = work
  const { task } = state
  if (task?.kind !== 'pick-up') {
    go(stepped(places, state.place, by))
    return
  }
  const last = moveTargets(meeting, task.blockId).length - 1
  put({ task: { ...task, target: Math.min(last, Math.max(0, task.target + by)) } })
}

function goToOpen(work: Work, direction: -1 | 1): void {
  const { meeting, places, state, go, t } = work
  const chosen =
    state.tab === 'comments' ? selectedComment(meeting, state) : selectedAmendment(meeting, state)
  const item = openItemFrom(openItems(meeting, places), places, state.place, chosen?.id ?? null, direction)
  if (!item) {
    say('done', t('sitting:nothingOpen'))
    return
  }
  go(item.place, { tab: item.kind === 'comment' ? 'comments' : 'amendments', selected: item.id })
}

function show({ put }: Work, tab: Tab): void {
  put({ tab, selected: null, asking: null })
}

export const MOVEMENTS = {
  previousParagraph: (work: Work) => step(work, -1),
  nextParagraph: (work: Work) => step(work, 1),
  previousHeading: ({ lines, state, go }: Work) => go(headingFrom(lines, state.place, -1)),
  nextHeading: ({ lines, state, go }: Work) => go(headingFrom(lines, state.place, 1)),
  firstParagraph: ({ places, state, go }: Work) => go(places[0] ?? state.place),
  lastParagraph: ({ places, state, go }: Work) => go(places.at(-1) ?? state.place),
  nextOpen: (work: Work) => goToOpen(work, 1),
  previousOpen: (work: Work) => goToOpen(work, -1),
  toPanel: () => void focusPanel(),
  toDocument: ({ state }: Work) => focusPlace(state.place),
  showComments: (work: Work) => show(work, 'comments'),
  showAmendments: (work: Work) => show(work, 'amendments'),
  showHistory: (work: Work) => show(work, 'history'),
} as const
