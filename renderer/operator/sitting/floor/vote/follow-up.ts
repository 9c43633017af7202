import type { BlockId } from '../../../../../shared/draft/block.ts'
import { hasDrifted, voteDrift } from '../../../../../shared/meeting/pinned.ts'
import type { Amendment, AmendmentId, OpenedMeeting, Vote } from '../../../../../shared/meeting/state.ts'
import { type Decided, decidedBy } from '../../../../../shared/meeting/vote.ts'
import { isOpen } from '../../open-item.ts'

/** What a vote asks to be done, so that one key does it. */
export type FollowUp =
  | { readonly kind: 'agree'; readonly amendment: Amendment }
  /** Those that were not chosen, or the one that was voted down. */
  | { readonly kind: 'reject'; readonly amendmentIds: readonly AmendmentId[] }
  | { readonly kind: 'adopt'; readonly blockId: BlockId | null }
  /** An adoption by this vote, which was cancelled since or counted anew to the contrary. */
  | { readonly kind: 'takeBack'; readonly blockId: BlockId | null }

/**
 * What follows from a counted vote and has not been done yet; null for nothing. What has moved since it was
 * voted on is not what was decided: nothing follows from that by itself.
 */
export function followUp(meeting: OpenedMeeting, vote: Vote): FollowUp | null {
  if (vote.status.kind !== 'counted') return withoutGround(meeting, vote)
  const decided = decidedBy(vote.voting, vote.status.result)
  const { question } = vote.voting
  switch (question.kind) {
    case 'other':
      return null
    case 'whole':
      return adoption(meeting, vote, decided, null)
    case 'part':
      return adoption(meeting, vote, decided, question.blockId)
    case 'amendment':
      return settlement(
        meeting,
        vote,
        [question.amendmentId],
        decided.kind === 'adopted' ? question.amendmentId : null,
      )
    case 'alternatives':
      return settlement(
        meeting,
        vote,
        question.amendmentIds,
        decided.kind === 'chosen' ? decided.amendmentId : null,
      )
  }
}

function adoption(
  meeting: OpenedMeeting,
  vote: Vote,
  decided: Decided,
  blockId: BlockId | null,
): FollowUp | null {
  if (decided.kind !== 'adopted') return withoutGround(meeting, vote)
  const isDone = meeting.adoptions.some(({ voteId }) => voteId === vote.id)
  return isDone || hasDrifted(voteDrift(meeting, vote)) ? null : { kind: 'adopt', blockId }
}

/** What was adopted by a vote that adopts nothing any more. */
function withoutGround({ adoptions }: OpenedMeeting, { id }: Vote): FollowUp | null {
  const adoption = adoptions.find(({ voteId }) => voteId === id)
  return adoption ? { kind: 'takeBack', blockId: adoption.blockId } : null
}

/** First the one that was chosen is agreed, then the others are settled as well. */
function settlement(
  meeting: OpenedMeeting,
  vote: Vote,
  ids: readonly AmendmentId[],
  chosen: AmendmentId | null,
): FollowUp | null {
  const amendment = meeting.amendments.find(({ id }) => id === chosen)
  if (amendment && isOpen(amendment)) {
    return hasDrifted(voteDrift(meeting, vote)) ? null : { kind: 'agree', amendment }
  }
  if (chosen !== null && amendment?.status.kind !== 'agreed') return null
  const left = meeting.amendments.filter((one) => one.id !== chosen && ids.includes(one.id) && isOpen(one))
  // Alternatives of which none was chosen may be voted on again; one that was voted down is settled.
  if (left.length === 0 || (chosen === null && ids.length > 1)) return null
  return { kind: 'reject', amendmentIds: left.map(({ id }) => id) }
}
