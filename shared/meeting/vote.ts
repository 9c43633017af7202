import type { BlockId } from '../draft/block.ts'
import { accepted, refused } from '../result.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import { isOnRoster } from './delegates.ts'
import { paragraphOf } from './document.ts'
import type { EventOf, Fact } from './event.ts'
import { pinnedQuestion } from './pinned.ts'
import { quorumOf } from './quorum.ts'
import type { Refusal } from './refusal.ts'
import type { Counting, Question, Voting } from './shape.ts'
import type { AmendmentId, OpenedMeeting, Sitting, Vote, VoteId, VoteResult } from './state.ts'
import { neededOf, OVER_HALF } from './threshold.ts'
import { tidied } from './tidying.ts'

/** One vote at a time, on something that can be decided now. */
export function putVote(meeting: Sitting, { voting }: CommandOf<'PutVote'>, { id }: Metadata): Decision {
  if (openVote(meeting)) return refused({ code: 'vote-under-way' })
  const tidy = tidiedVoting(voting)
  const refusal = objectionTo(meeting, tidy.question)
  if (refusal) return refused(refusal)
  if (!tidy.base.excluded.every((member) => isOnRoster(meeting, member))) {
    return refused({ code: 'unknown-delegate' })
  }
  if (baseOf(meeting, tidy) <= 0) return refused({ code: 'nobody-to-vote' })
  return accepted([{ type: 'VotePut', voteId: id, voting: tidy }])
}

function tidiedVoting(voting: Voting): Voting {
  const { question, base } = voting
  return {
    ...voting,
    question: question.kind === 'other' ? { ...question, words: tidied(question.words) } : question,
    base: { ...base, excluded: [...new Set(base.excluded)], reason: tidied(base.reason) },
  }
}

function objectionTo(meeting: Sitting, question: Question): Refusal | null {
  switch (question.kind) {
    case 'whole':
      return meeting.draft.length === 0 ? { code: 'no-draft' } : null
    case 'part':
      return isPart(meeting, question.blockId) ? null : { code: 'not-a-part' }
    case 'other':
      return question.words === '' ? { code: 'no-words' } : null
    case 'amendment':
      return objectionToAmendments(meeting, [question.amendmentId])
    case 'alternatives':
      return objectionToAmendments(meeting, question.amendmentIds)
  }
}

/** Alternatives are different open amendments to one paragraph. */
function objectionToAmendments(meeting: Sitting, ids: readonly AmendmentId[]): Refusal | null {
  const amendments = ids.flatMap((id) => meeting.amendments.find((one) => one.id === id) ?? [])
  if (amendments.length !== ids.length) return { code: 'unknown-amendment' }
  if (amendments.some(({ status }) => status.kind !== 'open')) return { code: 'amendment-not-open' }
  const places = new Set(amendments.map(({ change }) => change.blockId))
  return places.size > 1 || new Set(ids).size !== ids.length ? { code: 'not-alternatives' } : null
}

/** A part is a heading that stands, with all below it. */
export function isPart(meeting: OpenedMeeting, blockId: BlockId): boolean {
  const paragraph = paragraphOf(meeting, blockId)
  return paragraph?.kind === 'heading' && paragraph.removal === null
}

export function countVote(meeting: Sitting, { voteId, counting }: CommandOf<'CountVote'>): Decision {
  const vote = meeting.votes.find(({ id }) => id === voteId)
  if (!vote) return refused({ code: 'unknown-vote' })
  if (vote.status.kind === 'cancelled') return refused({ code: 'vote-cancelled' })
  const choices = choicesOf(vote.voting.question).length
  const tidy = {
    ...counting,
    tallies: counting.tallies.map((tally) => ({ ...tally, section: tidied(tally.section) })),
  }
  const fits = tidy.tallies.every(({ counts }) => counts.length === choices)
  const hasSlips = (tidy.ballots !== null) === (vote.voting.method === 'ballots')
  return fits && hasSlips
    ? accepted([{ type: 'VoteCounted', voteId, counting: tidy }])
    : refused({ code: 'wrong-count' })
}

export function cancelVote(meeting: Sitting, { voteId, reason }: CommandOf<'CancelVote'>): Decision {
  const vote = meeting.votes.find(({ id }) => id === voteId)
  if (!vote) return refused({ code: 'unknown-vote' })
  if (vote.status.kind === 'cancelled') return refused({ code: 'vote-cancelled' })
  return accepted([{ type: 'VoteCancelled', voteId, reason: tidied(reason) }])
}

/** The vote that was put and is not counted yet. */
export function openVote({ votes }: OpenedMeeting): Vote | null {
  return votes.findLast(({ status }) => status.kind === 'open') ?? null
}

/** What can be voted for, in the order of the counts: an alternative, or for and against; other views last. */
export type Choice =
  | { readonly kind: 'for' | 'against' | 'other' }
  | { readonly kind: 'alternative'; readonly amendmentId: AmendmentId }

export function choicesOf(question: Question): readonly Choice[] {
  if (question.kind !== 'alternatives') return [{ kind: 'for' }, { kind: 'against' }, { kind: 'other' }]
  return [
    ...question.amendmentIds.map((amendmentId) => ({ kind: 'alternative' as const, amendmentId })),
    { kind: 'other' },
  ]
}

/** The number that the threshold is a share of: members on the roster, or those present, less those excluded. */
export function baseOf(meeting: Pick<OpenedMeeting, 'roster' | 'rules'>, { base }: Voting): number {
  const excluded = new Set(base.excluded)
  const counting = meeting.roster.filter(({ id }) => !excluded.has(id))
  const { members, present } = quorumOf({ ...meeting, roster: counting })
  return base.of === 'members' ? members : present
}

/** What a counting comes to, with the roster's figures of this moment. */
export function resultOf(
  meeting: OpenedMeeting,
  voting: Voting,
  counting: Counting,
  { at, seq }: Pick<Fact, 'at' | 'seq'>,
): VoteResult {
  const { members, present } = quorumOf(meeting)
  const base = baseOf(meeting, voting)
  const counts = choicesOf(voting.question).map((_, choice) =>
    counting.tallies.reduce((sum, tally) => sum + (tally.counts[choice] ?? 0), 0),
  )
  return { counting, counts, members, present, base, needed: neededOf(voting.threshold, base), at, seq }
}

/**
 * What was decided: adopted or not, and by alternatives which one. Two alternatives that reach the threshold
 * (possible where it is below half) decide nothing.
 */
export type Decided =
  | { readonly kind: 'adopted' }
  | { readonly kind: 'chosen'; readonly amendmentId: AmendmentId }
  | { readonly kind: 'not-adopted' }

export function decidedBy({ question }: Voting, { counts, needed }: VoteResult): Decided {
  const enough = choicesOf(question).filter(
    (choice, i) => choice.kind !== 'other' && (counts[i] ?? 0) >= needed,
  )
  const [only, another] = enough
  if (question.kind !== 'alternatives') {
    return (counts[0] ?? 0) >= needed ? { kind: 'adopted' } : { kind: 'not-adopted' }
  }
  return only?.kind === 'alternative' && !another
    ? { kind: 'chosen', amendmentId: only.amendmentId }
    : { kind: 'not-adopted' }
}

/** What does not add up, or should be looked at before the result is announced. None of it forbids anything. */
export type VoteWarning =
  | { readonly kind: 'no-quorum'; readonly present: number; readonly needed: number }
  | { readonly kind: 'roll-not-called' }
  | { readonly kind: 'more-than-present'; readonly votes: number; readonly present: number }
  | { readonly kind: 'more-than-returned'; readonly returned: number; readonly handedOut: number }
  | { readonly kind: 'slips-do-not-add-up'; readonly votes: number; readonly valid: number }
  | { readonly kind: 'fewer-than-present'; readonly votes: number; readonly present: number }
  /** Over half of those present, and not over half of the base; or the other way round. */
  | {
      readonly kind: 'bases-differ'
      readonly votes: number
      readonly neededOfPresent: number
      readonly needed: number
    }

export function voteWarnings(
  meeting: Pick<OpenedMeeting, 'roster' | 'rules'>,
  { voting }: Pick<Vote, 'voting'>,
  result: VoteResult,
): readonly VoteWarning[] {
  const { counting, counts, present, needed } = result
  const votes = counts.reduce((sum, count) => sum + count, 0)
  const quorum = quorumOf(meeting)
  const called = meeting.roster.some(
    ({ role, attendance }) => role === 'member' && attendance.kind !== 'unknown',
  )
  return [
    ...(called ? [] : [{ kind: 'roll-not-called' as const }]),
    ...(called && !quorum.met ? [{ kind: 'no-quorum' as const, present, needed: quorum.needed }] : []),
    // Of a secret ballot somebody whose slip does not count has voted all the same.
    ...(called ? againstPresent(Math.max(votes, counting.ballots?.returned ?? 0), present) : []),
    ...slipWarnings(counting, votes),
    ...(called ? baseWarnings(voting, counts, present, needed) : []),
  ]
}

function againstPresent(votes: number, present: number): readonly VoteWarning[] {
  if (votes > present) return [{ kind: 'more-than-present', votes, present }]
  return votes < present ? [{ kind: 'fewer-than-present', votes, present }] : []
}

function slipWarnings({ ballots }: Counting, votes: number): readonly VoteWarning[] {
  if (!ballots) return []
  const { handedOut, returned, invalid } = ballots
  const valid = returned - invalid
  return [
    ...(returned > handedOut ? [{ kind: 'more-than-returned' as const, returned, handedOut }] : []),
    ...(valid === votes ? [] : [{ kind: 'slips-do-not-add-up' as const, votes, valid }]),
  ]
}

function baseWarnings(
  { question }: Voting,
  counts: readonly number[],
  present: number,
  needed: number,
): readonly VoteWarning[] {
  const most = Math.max(
    ...choicesOf(question).map(({ kind }, i) => (isCandidate(kind) ? (counts[i] ?? 0) : 0)),
  )
  const neededOfPresent = neededOf(OVER_HALF, present)
  return most >= neededOfPresent !== most >= needed
    ? [{ kind: 'bases-differ', votes: most, neededOfPresent, needed }]
    : []
}

function isCandidate(kind: Choice['kind']): boolean {
  return kind === 'for' || kind === 'alternative'
}

/** A share of a number in per cent with two decimals, as it is printed: `82.93`. Zero of nothing is zero. */
export function percent(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((count / of) * 10_000) / 100
}

type VoteEvent = EventOf<'VotePut' | 'VoteCounted' | 'VoteCancelled'>

export function votesAfter(meeting: OpenedMeeting, event: VoteEvent, { at, seq }: Fact): readonly Vote[] {
  switch (event.type) {
    case 'VotePut': {
      const { voteId: id, voting } = event
      const pinned = pinnedQuestion(meeting, voting.question)
      return [...meeting.votes, { id, voting, pinned, at, seq, status: { kind: 'open' }, replaced: [] }]
    }
    case 'VoteCounted':
      return withStatus(meeting.votes, event.voteId, ({ voting }) => ({
        kind: 'counted',
        result: resultOf(meeting, voting, event.counting, { at, seq }),
      }))
    case 'VoteCancelled':
      return withStatus(meeting.votes, event.voteId, () => ({ kind: 'cancelled', at, reason: event.reason }))
  }
}

function withStatus(
  votes: readonly Vote[],
  id: VoteId,
  status: (vote: Vote) => Vote['status'],
): readonly Vote[] {
  return votes.map((vote) => {
    if (vote.id !== id) return vote
    const result = vote.status.kind === 'counted' ? [vote.status.result] : []
    return { ...vote, status: status(vote), replaced: [...vote.replaced, ...result] }
  })
}
