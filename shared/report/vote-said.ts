import type { Question, Threshold } from '../meeting/shape.ts'
import type { OpenedMeeting, Vote, VoteResult } from '../meeting/state.ts'
import { decidedBy } from '../meeting/vote.ts'
import { alternativesSaid } from './alternatives-said.ts'
import { changeSaid } from './change.ts'
import { countsSaid, shares } from './counts.ts'
import { decisionPassages } from './discussion.ts'
import { voteDriftSaid } from './drift-said.ts'
import { type Entry, plainly } from './entry.ts'
import { type CapturedPassage, said, together } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { partSaid, wholeSaid } from './part-said.ts'
import { comrades, proposersAgain } from './people.ts'
import { clockOf, fill, stopped, twoDigits, unstopped } from './written.ts'

/**
 * Each vote: on what, how, with which figures, against which base and threshold, and what became of it since:
 * a counting put right, a cancellation, a wording that changed afterwards.
 */
export function voteEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.votes.map((vote) => plainly(vote.seq, votePassages(vote, meeting, words)))
}

function votePassages(vote: Vote, meeting: OpenedMeeting, words: MinutesWords): readonly CapturedPassage[] {
  const key = `vote:${vote.id}`
  const below = (part: string, sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [said(`${key}:${part}`, sentences.join(' '))]
  const result = vote.status.kind === 'counted' ? vote.status.result : null
  return [
    ...together([
      said(key, resultSaid(vote, result, meeting, words)),
      ...below('on', contentSaid(vote, meeting, words)),
      ...(result === null ? [] : alternativesSaid(key, vote, result, meeting, words)),
    ]),
    ...below('basis', result === null ? [] : [basisSaid(vote, result, meeting, words)]),
    ...below('sections', result === null ? [] : sectionsSaid(vote, result, meeting, words)),
    ...below('ballots', result === null ? [] : ballotsSaid(result, words)),
    ...below('corrected', correctionsSaid(vote, meeting, words)),
    ...below('cancelled', cancellationSaid(vote, words)),
    ...decisionPassages(vote, meeting, words),
    ...below('drift', voteDriftSaid(vote, meeting, words)),
  ]
}

/** The sentence with the figures; of a vote that was not counted, that it was put. */
function resultSaid(
  { voting, pinned }: Vote,
  result: VoteResult | null,
  meeting: OpenedMeeting,
  words: MinutesWords,
): string {
  const { vote } = words
  const method = vote.method[voting.method]
  const question = questionSaid(voting.question, pinned, meeting, words)
  if (result === null) return fill(vote.put, { method, question })
  if (voting.question.kind === 'alternatives') return fill(vote.alternatives, { method, question })
  const sentence = decidedBy(voting, result).kind === 'adopted' ? vote.adopted : vote.notAdopted
  const [inFavour = 0] = result.counts
  return fill(sentence, {
    method,
    question,
    for: twoDigits(inFavour),
    base: twoDigits(result.base),
    shares: shares(inFavour, voting, result, words),
    others: countsSaid(voting.question, result.counts, meeting, words).slice(1).join(', '),
  })
}

/** What was voted on: `đề nghị của đồng chí …`, `phần II`. */
export function questionSaid(
  question: Question,
  pinned: Vote['pinned'],
  meeting: OpenedMeeting,
  words: MinutesWords,
): string {
  const { vote } = words
  switch (question.kind) {
    case 'whole':
      return wholeSaid(meeting, words)
    case 'part':
      return partSaid(question.blockId, pinned, meeting, words)
    case 'other':
      return fill(vote.question.other, { words: unstopped(question.words) })
    case 'amendment': {
      const amendment = meeting.amendments.find(({ id }) => id === question.amendmentId)
      return amendment
        ? fill(vote.question.amendment, { who: proposersAgain(amendment, meeting, words) })
        : ''
    }
    case 'alternatives':
      return fill(vote.question.alternatives, { count: twoDigits(question.amendmentIds.length) })
  }
}

/** What an amendment would do, as it was worded when the vote was put. */
export function contentSaid(
  { voting, pinned }: Vote,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly string[] {
  if (voting.question.kind !== 'amendment') return []
  return pinned.changes.flatMap(({ amendmentId, change }) => {
    const amendment = meeting.amendments.find(({ id }) => id === amendmentId)
    if (!amendment) return []
    const wording = changeSaid({ ...amendment, change }, meeting, words)
    return [stopped(fill(words.vote.content, { change: wording }))]
  })
}

/** Whose number the threshold is a share of, who does not count in it and why, and how many were enough. */
function basisSaid(
  { voting: { base, threshold } }: Vote,
  { base: number, needed }: VoteResult,
  meeting: OpenedMeeting,
  words: MinutesWords,
): string {
  const { vote } = words
  const excluded =
    base.excluded.length === 0 ? '' : fill(vote.excluded, { who: comrades(base.excluded, meeting, words) })
  const reason = base.reason === '' ? '' : fill(vote.reason, { reason: unstopped(base.reason) })
  return fill(vote.basis, {
    base: twoDigits(number),
    of: vote.of[base.of],
    excluded,
    reason,
    needed: twoDigits(needed),
    threshold: thresholdSaid(threshold, words),
  })
}

function thresholdSaid(threshold: Threshold, { vote }: MinutesWords): string {
  if (threshold.kind === 'over-half') return vote.overHalf
  return fill(vote.atLeast, { share: `${threshold.numerator}/${threshold.denominator}` })
}

/** Section by section, where the hall was parted for the counting. */
function sectionsSaid(
  { voting }: Vote,
  { counting }: VoteResult,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly string[] {
  const { tallies } = counting
  if (tallies.length === 1 && tallies[0]?.section.trim() === '') return []
  const sections = tallies.map(({ section, counts }, i) =>
    fill(words.vote.section, {
      section: section.trim() || String(i + 1),
      counts: countsSaid(voting.question, counts, meeting, words).join(', '),
    }),
  )
  return [fill(words.vote.sections, { sections: sections.join('; ') })]
}

function ballotsSaid({ counting: { ballots } }: VoteResult, { vote }: MinutesWords): readonly string[] {
  if (ballots === null) return []
  const { handedOut, returned, invalid } = ballots
  return [
    fill(vote.ballots, {
      handedOut: twoDigits(handedOut),
      returned: twoDigits(returned),
      valid: twoDigits(Math.max(0, returned - invalid)),
      invalid: twoDigits(invalid),
    }),
  ]
}

function correctionsSaid(
  { voting, status, replaced }: Vote,
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly string[] {
  const sentence = status.kind === 'cancelled' ? words.vote.countedBefore : words.vote.corrected
  return replaced.map(({ counts, at }) =>
    fill(sentence, {
      clock: clockOf(at, words),
      counts: countsSaid(voting.question, counts, meeting, words).join(', '),
    }),
  )
}

function cancellationSaid({ status }: Vote, words: MinutesWords): readonly string[] {
  if (status.kind !== 'cancelled') return []
  const { at, reason } = status
  const clock = clockOf(at, words)
  return [
    reason.trim() === ''
      ? fill(words.vote.cancelled, { clock })
      : fill(words.vote.cancelledBecause, { clock, reason: stopped(reason) }),
  ]
}
