import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { plain } from '../text/tidy.ts'
import { standing, wordingOf } from './document.ts'
import { adoptionDrift, hasDrifted, voteDrift } from './pinned.ts'
import { standingOf } from './standing.ts'
import type { AmendmentId, CommentId, OpenedMeeting, VoteId } from './state.ts'

/** Something to settle before sign-off, with the place to go to. None of them forbids sealing. */
export type Open =
  | { readonly kind: 'open-amendment'; readonly amendmentId: AmendmentId; readonly blockId: BlockId }
  | { readonly kind: 'colliding-amendment'; readonly amendmentId: AmendmentId; readonly blockId: BlockId }
  | {
      readonly kind: 'comment-without-outcome'
      readonly commentId: CommentId
      readonly blockId: BlockId | null
    }
  | { readonly kind: 'placeholder'; readonly blockId: BlockId; readonly words: string }
  | { readonly kind: 'open-vote'; readonly voteId: VoteId }
  | { readonly kind: 'moved-since-vote'; readonly voteId: VoteId }
  /** A heading with all below it, or the whole (null). */
  | { readonly kind: 'moved-since-adoption'; readonly blockId: BlockId | null }
  | { readonly kind: 'quorum-lost'; readonly since: string }
  | { readonly kind: 'attendance-unknown'; readonly number: number }
  | { readonly kind: 'no-delegates' }
  | { readonly kind: 'missing'; readonly field: MissingField }

export type MissingField = 'chair' | 'minuteTaker' | 'venue' | 'purpose' | 'place' | 'symbol' | 'startsAt'

/** What is still open, in the order of the work: the text, what was said and decided, then the meeting itself. */
export function checklist(meeting: OpenedMeeting): readonly Open[] {
  return [
    ...openAmendments(meeting),
    ...openComments(meeting),
    ...placeholders(meeting),
    ...votes(meeting),
    ...adoptions(meeting),
    ...quorum(meeting),
    ...gaps(meeting),
  ]
}

function openAmendments(meeting: OpenedMeeting): readonly Open[] {
  return meeting.amendments
    .filter(({ status }) => status.kind === 'open')
    .map((amendment) => ({
      kind: standingOf(meeting, amendment).kind === 'collision' ? 'colliding-amendment' : 'open-amendment',
      amendmentId: amendment.id,
      blockId: amendment.change.blockId,
    }))
}

function openComments(meeting: OpenedMeeting): readonly Open[] {
  return meeting.comments
    .filter(({ withdrawn, outcome }) => !withdrawn && outcome === null)
    .map(({ id, blockId }) => ({ kind: 'comment-without-outcome', commentId: id, blockId }))
}

/**
 * Dots, lines and brackets that were left to be filled in. Dots that end an enumeration (`thủy sản...`,
 * `thủy sản, ... của phường`) are no such gap: of three dots only those that stand in the place of a word are.
 */
const PLACEHOLDER =
  /\[[^\]]{0,40}\]|_{2,}|(?<![,;]\s?)(?:\.{4,}|…{2,})|(?<=[^,;\s]\s)(?:\.{3}|…)(?=\s*[\p{L}\p{N}%/-])/u

/** Only of what is discussed: the number and the day are given at sign-off. */
function placeholders(meeting: OpenedMeeting): readonly Open[] {
  const discussed = standing(meeting.document).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  return discussed.flatMap((paragraph) => {
    const words = PLACEHOLDER.exec(plain(wordingOf(paragraph)))?.[0]
    return words === undefined ? [] : [{ kind: 'placeholder' as const, blockId: paragraph.id, words }]
  })
}

/** A vote on the same question that was held again takes the place of the one before. */
function votes(meeting: OpenedMeeting): readonly Open[] {
  const counting = meeting.votes.filter(({ status }) => status.kind !== 'cancelled')
  const newest = new Map(counting.map((vote) => [JSON.stringify(vote.voting.question), vote]))
  return [...newest.values()].flatMap((vote): readonly Open[] => {
    if (vote.status.kind === 'open') return [{ kind: 'open-vote', voteId: vote.id }]
    return hasDrifted(voteDrift(meeting, vote)) ? [{ kind: 'moved-since-vote', voteId: vote.id }] : []
  })
}

function adoptions(meeting: OpenedMeeting): readonly Open[] {
  return meeting.adoptions
    .filter((adoption) => hasDrifted(adoptionDrift(meeting, adoption)))
    .map(({ blockId }) => ({ kind: 'moved-since-adoption', blockId }))
}

function quorum({ quorumChanges }: OpenedMeeting): readonly Open[] {
  const last = quorumChanges.at(-1)
  return last && !last.met ? [{ kind: 'quorum-lost', since: last.at }] : []
}

function gaps({ about, roster }: OpenedMeeting): readonly Open[] {
  const unknown = roster.filter(({ attendance }) => attendance.kind === 'unknown').length
  const missing: readonly (readonly [MissingField, boolean])[] = [
    ['chair', about.chair.name === ''],
    ['minuteTaker', about.minuteTaker.name === ''],
    ['venue', about.venue === ''],
    ['purpose', about.purpose === ''],
    ['place', about.place === ''],
    ['symbol', about.symbol === ''],
    ['startsAt', about.startsAt === null],
  ]
  return [
    ...(roster.length === 0 ? [{ kind: 'no-delegates' as const }] : []),
    ...(unknown > 0 ? [{ kind: 'attendance-unknown' as const, number: unknown }] : []),
    ...missing.filter(([, lacks]) => lacks).map(([field]) => ({ kind: 'missing' as const, field })),
  ]
}
