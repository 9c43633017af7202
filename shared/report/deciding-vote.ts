import type { Amendment, OpenedMeeting, Vote } from '../meeting/state.ts'

/** The vote after which an amendment was agreed to or rejected; undefined where none was counted. */
export function decidingVote({ id, status }: Amendment, { votes }: OpenedMeeting): Vote | undefined {
  if (status.kind !== 'agreed' && status.kind !== 'rejected') return undefined
  return votes.findLast(
    ({ voting: { question }, status: { kind } }) =>
      question.kind === 'amendment' && question.amendmentId === id && kind === 'counted',
  )
}
