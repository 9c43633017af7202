import type { OpenedMeeting, Vote, VoteResult } from '../meeting/state.ts'
import { choicesOf, decidedBy } from '../meeting/vote.ts'
import { changeSaid } from './change.ts'
import { countSaid, ordinalOf, shares } from './counts.ts'
import { type CapturedPassage, said } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { proposersAgain } from './people.ts'
import { fill, opened, stopped, twoDigits } from './written.ts'

/** Alternatives voted on against each other: each with its figures, other views, and which one was chosen. */
export function alternativesSaid(
  key: string,
  { voting, pinned }: Vote,
  result: VoteResult,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly CapturedPassage[] {
  if (voting.question.kind !== 'alternatives') return []
  const { vote } = words
  const lines = choicesOf(voting.question).map((choice, i) => {
    const count = result.counts[i] ?? 0
    if (choice.kind !== 'alternative') {
      return said(`${key}:other`, stopped(opened(countSaid(choice, count, meeting, words))), '-')
    }
    const amendment = meeting.amendments.find(({ id }) => id === choice.amendmentId)
    const change = pinned.changes.find(({ amendmentId }) => amendmentId === choice.amendmentId)?.change
    const sentence = fill(vote.alternative, {
      ordinal: ordinalOf(choice.amendmentId, meeting),
      who: amendment ? proposersAgain(amendment, meeting, words) : '',
      change: amendment && change ? changeSaid({ ...amendment, change }, meeting, words) : '',
      for: twoDigits(count),
      base: twoDigits(result.base),
      shares: shares(count, voting, result, words),
    })
    return said(`${key}:${choice.amendmentId}`, stopped(sentence), '-')
  })
  return [...lines, said(`${key}:decided`, decisionSaid(voting, result, meeting, words))]
}

function decisionSaid(
  voting: Vote['voting'],
  result: VoteResult,
  meeting: OpenedMeeting,
  { vote }: MinutesWords,
): string {
  const decided = decidedBy(voting, result)
  if (decided.kind !== 'chosen') return vote.noneChosen
  return fill(vote.chosen, { ordinal: ordinalOf(decided.amendmentId, meeting) })
}
