import { standingOf } from '../../../../shared/meeting/standing.ts'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import { say } from '../../../parts/notice.tsx'
import { setStage } from '../../../store.ts'
import { revision } from '../amendment/proposal.ts'
import { following } from '../hall/hall-scene.ts'
import { isOpen } from '../open-item.ts'
import { selectedAmendment } from '../sitting-state.ts'
import type { Work } from '../work.ts'
import { ifSitting } from './sealed.ts'

/**
 * A deed on the chosen amendment. Where the list is not in sight the first press only shows it: nothing is
 * decided that the operator does not see.
 */
function onAmendment(
  isMeant: (amendment: Amendment) => boolean,
  deed: (work: Work, amendment: Amendment) => void,
): (work: Work) => void {
  return ifSitting((work) => {
    const { meeting, state, put, t } = work
    const amendment = selectedAmendment(meeting, state)
    if (!amendment || !isMeant(amendment)) {
      say('done', t('sitting:amendment.noneOpen'))
      return
    }
    if (state.tab !== 'amendments') {
      put({ tab: 'amendments', selected: amendment.id, asking: null })
      return say('done', t('sitting:amendment.pressAgain', { ordinal: amendment.ordinal }))
    }
    deed(work, amendment)
  })
}

/** Also what follows from a vote. Words that collide are asked about first. */
export async function agree(work: Work, amendment: Amendment): Promise<void> {
  const { meeting, send, t } = work
  const now = standingOf(meeting, amendment)
  if (now.kind === 'collision') {
    settle(work, amendment)
    return
  }
  if (await send({ type: 'AgreeAmendment', amendmentId: amendment.id })) {
    returnHall(work)
    say('done', t('sitting:amendment.nowAgreed', { ordinal: amendment.ordinal }))
  }
}

/** Words that collide are chosen place by place; a split or a join is written anew. */
function settle(work: Work, amendment: Amendment): void {
  if (amendment.change.kind !== 'reword') {
    revise(work, amendment)
    return
  }
  work.put({ selected: amendment.id, overlay: { kind: 'settle', amendmentId: amendment.id } })
}

function revise({ meeting, put }: Work, amendment: Amendment): void {
  put({
    tab: 'amendments',
    selected: amendment.id,
    task: { kind: 'propose', opened: revision(meeting, amendment) },
    asking: null,
    isLive: false,
  })
}

async function reopen({ send, put, t }: Work, amendment: Amendment): Promise<void> {
  if (!(await send({ type: 'ReopenAmendment', amendmentId: amendment.id }))) return
  put({ selected: amendment.id })
  say('done', t('sitting:amendment.nowReopened', { ordinal: amendment.ordinal }))
}

/** Once a proposal is settled the hall sees the paragraph again. */
export function returnHall({ stage, state }: Work): void {
  const { kind } = stage.scene
  const isOfProposal = kind === 'amendment' || kind === 'alternatives' || kind === 'typing'
  const back = isOfProposal ? following(stage, state.place) : null
  if (back) setStage(back)
}

export const DECIDING = {
  agree: onAmendment(isOpen, (work, amendment) => void agree(work, amendment)),
  reject: onAmendment(isOpen, ({ put }, { id }) => put({ selected: id, asking: { kind: 'reason', id } })),
  revise: onAmendment(isOpen, revise),
  reopen: onAmendment(
    (amendment) => !isOpen(amendment),
    (work, amendment) => void reopen(work, amendment),
  ),
} as const
