import type { Outcome } from '../meeting/shape.ts'
import type { Amendment, Comment, OpenedMeeting, Vote } from '../meeting/state.ts'
import { isAlternative } from './alternative.ts'
import { changeSaid } from './change.ts'
import { decidingVote } from './deciding-vote.ts'
import type { Entry } from './entry.ts'
import { type CapturedPassage, said, together } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { comrades, proposersOf } from './people.ts'
import { placeOf } from './place.ts'
import { fill, opened, stopped } from './written.ts'

/** What delegates said, each with what became of it. A comment that was withdrawn is left out. */
export function commentEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.comments
    .filter(({ withdrawn }) => !withdrawn)
    .map((comment) => ({
      seq: comment.seq,
      told: {
        kind: 'speech',
        // What was sent before the meeting was not said by whoever has the floor.
        speaker: comment.written ? null : comment.delegateId,
        passages: (isNamed) => commentPassages(comment, isNamed, meeting, words),
      },
    }))
}

function commentPassages(
  comment: Comment,
  isNamed: boolean,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly CapturedPassage[] {
  const { discussion } = words
  const sentences = comment.written ? discussion.written : discussion.comment
  const sentence = fill(sentences[comment.kind], {
    who: isNamed ? comrades([comment.delegateId], meeting, words) : '',
    place: placeOf(comment.citation, words),
    words: stopped(comment.words),
  })
  const outcome = comment.outcome === null ? '' : outcomeSaid(comment.outcome, words)
  return withOutcome(`comment:${comment.id}`, opened(sentence.trim()), outcome)
}

/** An outcome stands below what it is the outcome of. */
function withOutcome(key: string, sentence: string, outcome: string): readonly CapturedPassage[] {
  return together([said(key, sentence), ...(outcome === '' ? [] : [said(`${key}:outcome`, outcome)])])
}

function outcomeSaid(outcome: Outcome, { discussion }: MinutesWords): string {
  if (outcome.kind === 'accepted' || outcome.words.trim() === '') return discussion.outcome[outcome.kind]
  return fill(discussion.outcomeWithWords[outcome.kind], { words: stopped(outcome.words) })
}

/** What was proposed, each with what was decided. */
export function amendmentEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.amendments.map((amendment) => {
    const { proposers, seq } = amendment
    const [only, another] = proposers
    return {
      seq,
      told: {
        kind: 'speech',
        speaker: another === undefined ? (only ?? null) : null,
        passages: (isNamed) => amendmentPassages(amendment, isNamed, meeting, words),
      },
    }
  })
}

function amendmentPassages(
  amendment: Amendment,
  isNamed: boolean,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly CapturedPassage[] {
  const { discussion } = words
  const sentence = fill(isAlternative(amendment, meeting) ? discussion.alternative : discussion.proposal, {
    who: isNamed ? proposersOf(amendment, meeting, words) : '',
    ordinal: String(amendment.ordinal),
    change: changeSaid(amendment, meeting, words),
  })
  // What was voted on was decided there.
  const outcome = decidingVote(amendment, meeting) ? '' : decisionSaid(amendment, meeting, words)
  return withOutcome(`amendment:${amendment.id}`, stopped(opened(sentence.trim())), outcome)
}

/** What was decided of an amendment after a vote, to stand below it. */
export function decisionPassages(
  { voting: { question }, id }: Vote,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly CapturedPassage[] {
  if (question.kind !== 'amendment') return []
  const amendment = meeting.amendments.find((one) => one.id === question.amendmentId)
  if (!amendment || decidingVote(amendment, meeting)?.id !== id) return []
  return [said(`amendment:${amendment.id}:outcome`, decisionSaid(amendment, meeting, words))]
}

function decisionSaid(amendment: Amendment, meeting: OpenedMeeting, words: MinutesWords): string {
  const { status } = amendment
  const { discussion } = words
  switch (status.kind) {
    case 'open':
      return meeting.status === 'sealed' ? discussion.undecided : ''
    case 'withdrawn':
      return discussion.withdrawn
    case 'rejected':
      return status.reason.trim() === ''
        ? discussion.rejected
        : fill(discussion.rejectedBecause, { reason: stopped(status.reason) })
    case 'agreed': {
      const applied = changeSaid({ ...amendment, change: status.applied }, meeting, words)
      if (applied === changeSaid(amendment, meeting, words)) return discussion.agreed
      return stopped(fill(discussion.agreedAs, { change: applied }))
    }
  }
}
