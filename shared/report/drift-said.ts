import { adoptionDrift, hasDrifted, voteDrift } from '../meeting/pinned.ts'
import type { Adoption, OpenedMeeting, Vote } from '../meeting/state.ts'
import { decidedBy } from '../meeting/vote.ts'
import type { MinutesWords } from './minutes-words.ts'
import { placesSaid } from './part-said.ts'
import { fill } from './written.ts'

/**
 * What is no longer worded as it was voted on. Of what was not adopted nothing is said: its wording was never to
 * stand.
 */
export function voteDriftSaid(vote: Vote, meeting: OpenedMeeting, words: MinutesWords): readonly string[] {
  if (vote.status.kind !== 'counted') return []
  if (decidedBy(vote.voting, vote.status.result).kind === 'not-adopted') return []
  const { blockIds, amendmentIds } = voteDrift(meeting, vote)
  return [
    ...(blockIds.length === 0
      ? []
      : [fill(words.vote.changedSince, { places: placesSaid(blockIds, meeting, words) })]),
    ...(amendmentIds.length === 0 ? [] : [words.vote.revisedSince]),
  ]
}

export function adoptionDriftSaid(
  adoption: Adoption,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly string[] {
  const drift = adoptionDrift(meeting, adoption)
  if (!hasDrifted(drift)) return []
  return [fill(words.adoption.changedSince, { places: placesSaid(drift.blockIds, meeting, words) })]
}
