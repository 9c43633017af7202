import { say } from '../../../parts/notice.tsx'
import { focusCapture } from '../keys/focus.ts'
import { selectedAmendment, selectedComment } from '../sitting-state.ts'
import type { Work } from '../work.ts'
import { ifSitting } from './sealed.ts'

function withComment(work: Work, kind: 'outcome' | 'correction'): void {
  const { meeting, state, put, t } = work
  const comment = selectedComment(meeting, state)
  if (!comment || comment.withdrawn) {
    say('done', t('sitting:comment.none'))
    return
  }
  put({ tab: 'comments', selected: comment.id, asking: { kind, id: comment.id } })
}

/** F2 corrects what is chosen in the panel: a comment, or the amendment where that list is open. */
function correct(work: Work): void {
  if (work.state.tab === 'amendments') work.run('revise')
  else withComment(work, 'correction')
}

async function withdraw(work: Work): Promise<void> {
  const { meeting, state, send, t } = work
  if (state.tab === 'amendments') {
    const amendment = selectedAmendment(meeting, state)
    if (amendment?.status.kind !== 'open') {
      say('done', t('sitting:amendment.noneOpen'))
      return
    }
    if (await send({ type: 'WithdrawAmendment', amendmentId: amendment.id }))
      say('done', t('sitting:amendment.withdrawn'))
    return
  }
  const comment = selectedComment(meeting, state)
  if (!comment || comment.withdrawn) {
    say('done', t('sitting:comment.none'))
    return
  }
  if (await send({ type: 'WithdrawComment', commentId: comment.id }))
    say('done', t('sitting:comment.nowWithdrawn'))
}

export const CAPTURING = {
  comment: ifSitting(({ put }) => {
    put({ task: null, asking: null })
    focusCapture()
  }),
  editComment: ifSitting(correct),
  outcome: ifSitting((work) => withComment(work, 'outcome')),
  withdraw: ifSitting((work) => void withdraw(work)),
  opinions: ifSitting(({ put }) => put({ overlay: { kind: 'opinions' } })),
} as const
