import type { OpenedMeeting, Vote, VoteResult } from '../meeting/state.ts'
import { choicesOf, decidedBy } from '../meeting/vote.ts'
import { rich } from '../text/tidy.ts'
import { changeSaid } from './change.ts'
import { countsSaid, ordinalOf, shares } from './counts.ts'
import { type PaperBlock, table } from './paper.ts'
import { proposersOf } from './people.ts'
import type { Profile } from './profile.ts'
import { contentSaid, questionSaid } from './vote-said.ts'
import { clockOf, fill, opened, shortDate, stopped, twoDigits } from './written.ts'

/** Every vote that was put, with its figures as they were counted last and what they came to. */
export function voteRecords(meeting: OpenedMeeting, profile: Profile): readonly PaperBlock[] {
  const rows = meeting.votes.map((vote, i) => {
    const result = vote.status.kind === 'counted' ? vote.status.result : null
    const words = [
      String(i + 1),
      `${clockOf(vote.at, profile.annexes)}\n${shortDate(vote.at)}`,
      question(vote, meeting, profile),
      profile.annexes.votes.method[vote.voting.method],
      result === null ? '' : lines(countsSaid(vote.voting.question, result.counts, meeting, profile.minutes)),
      result === null ? '' : sharesOf(vote, result, meeting, profile),
      outcome(vote, meeting, profile),
    ]
    return words.map((each) => rich(each))
  })
  return table(profile.annexes.votes.columns, rows)
}

function lines(sentences: readonly string[]): string {
  return sentences.map(opened).join('\n')
}

/** The question, and below it each wording that was put. */
function question(vote: Vote, meeting: OpenedMeeting, { annexes, minutes }: Profile): string {
  const { question } = vote.voting
  const said = opened(questionSaid(question, vote.pinned, meeting, minutes))
  if (question.kind !== 'alternatives') return [said, ...contentSaid(vote, meeting, minutes)].join('\n')
  const alternatives = vote.pinned.changes.flatMap(({ amendmentId, change }) => {
    const amendment = meeting.amendments.find(({ id }) => id === amendmentId)
    if (!amendment) return []
    const values = {
      ordinal: String(amendment.ordinal),
      who: proposersOf(amendment, meeting, minutes),
      change: changeSaid({ ...amendment, change }, meeting, minutes),
    }
    return [stopped(fill(annexes.votes.alternative, values))]
  })
  return [said, ...alternatives].join('\n')
}

/** The shares of those in favour, or of each alternative, and how many were enough. */
function sharesOf({ voting }: Vote, result: VoteResult, meeting: OpenedMeeting, profile: Profile): string {
  const { counts, base, needed } = result
  const shared = choicesOf(voting.question).flatMap((choice, i) => {
    const share = shares(counts[i] ?? 0, voting, result, profile.minutes)
    if (choice.kind === 'for') return [share]
    return choice.kind === 'alternative' ? [`${ordinalOf(choice.amendmentId, meeting)}: ${share}`] : []
  })
  const enough = fill(profile.annexes.votes.needed, { needed: twoDigits(needed), base: twoDigits(base) })
  return [...shared, enough].join('\n')
}

function outcome({ voting, status }: Vote, meeting: OpenedMeeting, { annexes: { votes } }: Profile): string {
  if (status.kind === 'open') return votes.open
  if (status.kind === 'cancelled') {
    const reason = stopped(status.reason)
    return reason === '' ? votes.cancelled : fill(votes.cancelledBecause, { reason })
  }
  const decided = decidedBy(voting, status.result)
  switch (decided.kind) {
    case 'adopted':
      return votes.adopted
    case 'chosen':
      return fill(votes.chosen, { ordinal: ordinalOf(decided.amendmentId, meeting) })
    case 'not-adopted':
      return voting.question.kind === 'alternatives' ? votes.noneChosen : votes.notAdopted
  }
}
