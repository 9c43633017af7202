import { nextOf } from '../../../../shared/meeting/document.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import type { Paragraph } from '../../../../shared/meeting/state.ts'
import { say } from '../../../parts/notice.tsx'
import { firstTarget, moveTargets, moveTo } from '../amendment/move-target.ts'
import { deletion, insertion, joining, proposalOf, rewording, splitting } from '../amendment/proposal.ts'
import { selectedComment } from '../sitting-state.ts'
import { currentParagraph, type Work } from '../work.ts'
import { ifSitting } from './sealed.ts'

/** A deed on the paragraph where the operator stands. A removed one can only have others put beside it. */
function onParagraph(
  deed: (work: Work, paragraph: Paragraph) => void,
  needsPresent = true,
): (work: Work) => void {
  return ifSitting((work) => {
    const { t } = work
    const paragraph = currentParagraph(work)
    if (!paragraph) {
      say('failed', t('sitting:chooseParagraph'))
      return
    }
    if (needsPresent && paragraph.removal !== null) {
      return say('failed', t('refusal:paragraph-removed', { label: paragraph.label ?? '' }))
    }
    deed(work, paragraph)
  })
}

function propose(work: Work, change: Change): void {
  work.put({ task: { kind: 'propose', opened: proposalOf(change) }, asking: null, isLive: false })
}

/** Picks the paragraph up; the arrow keys then carry it, Enter puts it down. */
function pickUp(work: Work, paragraph: Paragraph): void {
  const targets = moveTargets(work.meeting, paragraph.id)
  const target = firstTarget(work.meeting, paragraph.id, targets)
  const place = targets[target]
  if (!place) {
    say('failed', work.t('sitting:move.nowhere'))
    return
  }
  const moving = proposalOf(moveTo(paragraph.id, place))
  work.put({ task: { kind: 'pick-up', blockId: paragraph.id, target, moving }, asking: null })
}

function joinsTable({ document }: Work['meeting'], paragraph: Paragraph): boolean {
  return paragraph.kind === 'table' || nextOf(document, paragraph.id)?.kind === 'table'
}

export const AMENDING = {
  reword: onParagraph((work, paragraph) => propose(work, rewording(paragraph))),
  insertAfter: onParagraph((work, paragraph) => propose(work, insertion(paragraph, 'after')), false),
  insertBefore: onParagraph((work, paragraph) => propose(work, insertion(paragraph, 'before')), false),
  delete: onParagraph((work, paragraph) => propose(work, deletion(paragraph))),
  move: onParagraph(pickUp),
  split: onParagraph((work, paragraph) => {
    if (paragraph.kind === 'table') say('failed', work.t('refusal:table-stays-whole'))
    else propose(work, splitting(paragraph))
  }),
  join: onParagraph((work, paragraph) => {
    if (joinsTable(work.meeting, paragraph)) return say('failed', work.t('refusal:table-stays-whole'))
    const change = joining(work.meeting, paragraph.id)
    if (change) propose(work, change)
    else say('failed', work.t('refusal:not-next'))
  }),
  /** The wording that a delegate asked for, with the delegate as its proposer. */
  fromComment: onParagraph((work, paragraph) => {
    const comment = selectedComment(work.meeting, work.state)
    if (!comment) return propose(work, rewording(paragraph))
    const opened = {
      ...proposalOf(rewording(paragraph)),
      proposers: [comment.delegateId],
      commentId: comment.id,
    }
    work.put({ task: { kind: 'propose', opened }, asking: null, isLive: false })
  }),
} as const
