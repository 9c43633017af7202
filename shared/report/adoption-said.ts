import type { Adoption, OpenedMeeting } from '../meeting/state.ts'
import { decidedBy } from '../meeting/vote.ts'
import { adoptionDriftSaid } from './drift-said.ts'
import { type Entry, plainly } from './entry.ts'
import { said, together } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { partSaid, wholeSaid } from './part-said.ts'
import { fill } from './written.ts'

/** Text adopted without a count. What was adopted by a vote is told with the vote. */
export function adoptionEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.adoptions
    .filter((adoption) => !isToldByVote(adoption, meeting))
    .map((adoption) => {
      const key = `adoption:${adoption.seq}`
      const drift = adoptionDriftSaid(adoption, meeting, words)
      return plainly(
        adoption.seq,
        together([
          said(key, fill(words.adoption.adopted, { part: adopted(adoption, meeting, words) })),
          ...drift.map((sentence) => said(`${key}:drift`, sentence)),
        ]),
      )
    })
}

/** A vote that was put right or cancelled afterwards no longer says what was adopted by it. */
function isToldByVote({ voteId }: Adoption, { votes }: OpenedMeeting): boolean {
  const vote = votes.find(({ id }) => id === voteId)
  return vote?.status.kind === 'counted' && decidedBy(vote.voting, vote.status.result).kind === 'adopted'
}

function adopted({ blockId, pinned }: Adoption, meeting: OpenedMeeting, words: MinutesWords): string {
  return blockId === null ? wholeSaid(meeting, words) : partSaid(blockId, pinned, meeting, words)
}
