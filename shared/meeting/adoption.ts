import type { BlockId } from '../draft/block.ts'
import { ancestors } from '../draft/outline.ts'
import { accepted, refused } from '../result.ts'
import type { CommandOf } from './command.ts'
import type { Decision } from './decision.ts'
import { paragraphs, parentsAmongAll } from './document.ts'
import type { EventOf, Fact } from './event.ts'
import { nameOf } from './paragraph-name.ts'
import { pinnedText } from './pinned.ts'
import type { Refusal } from './refusal.ts'
import type { Question } from './shape.ts'
import type { Adoption, OpenedMeeting, Sitting, Vote } from './state.ts'
import { decidedBy, isPart } from './vote.ts'

/**
 * A part or the whole is adopted as it stands: by a vote on just that text, or without a count. Adopting again
 * what has moved since pins the wording anew.
 */
export function adoptText(meeting: Sitting, { blockId, voteId }: CommandOf<'AdoptText'>): Decision {
  if (meeting.draft.length === 0) return refused({ code: 'no-draft' })
  if (blockId !== null && !isPart(meeting, blockId)) return refused({ code: 'not-a-part' })
  if (voteId !== null) {
    const vote = meeting.votes.find(({ id }) => id === voteId)
    if (!vote) return refused({ code: 'unknown-vote' })
    if (!isAdoptedBy(vote, blockId)) return refused({ code: 'vote-of-other-text' })
  }
  return accepted([{ type: 'TextAdopted', blockId, voteId }])
}

function isAdoptedBy({ voting, status }: Vote, blockId: BlockId | null): boolean {
  return (
    isOn(voting.question, blockId) &&
    status.kind === 'counted' &&
    decidedBy(voting, status.result).kind === 'adopted'
  )
}

function isOn(question: Question, blockId: BlockId | null): boolean {
  if (question.kind === 'part') return question.blockId === blockId
  return question.kind === 'whole' && blockId === null
}

export function takeAdoptionBack(meeting: Sitting, { blockId }: CommandOf<'TakeAdoptionBack'>): Decision {
  return meeting.adoptions.some((adoption) => adoption.blockId === blockId)
    ? accepted([{ type: 'AdoptionTakenBack', blockId }])
    : refused({ code: 'not-adopted' })
}

/** The adoption that a paragraph fell under when its text was adopted, the newest first; null for none. */
export function adoptionOf(meeting: OpenedMeeting, blockId: BlockId): Adoption | null {
  const { adoptions } = meeting
  if (adoptions.length === 0) return null
  const parentOf = parentsAmongAll(meeting.document)
  const above = new Set([blockId, ...ancestors(parentOf, blockId).map(({ id }) => id)])
  return adoptions.findLast((adoption) => adoption.blockId === null || above.has(adoption.blockId)) ?? null
}

/** Whether the whole was adopted: the app notes it before sign-off where it was not, and forbids nothing. */
export function isAdopted({ adoptions }: OpenedMeeting): boolean {
  return adoptions.some(({ blockId }) => blockId === null)
}

/** Why a change at a paragraph is to be asked about first: it is part of what was adopted. */
export function adoptionRefusal(meeting: OpenedMeeting, blockId: BlockId): Refusal | null {
  const adoption = adoptionOf(meeting, blockId)
  if (!adoption) return null
  const heading = paragraphs(meeting.document).find(({ id }) => id === adoption.blockId)
  return { code: 'adopted', label: heading ? nameOf(heading) : '' }
}

type AdoptionEvent = EventOf<'TextAdopted' | 'AdoptionTakenBack'>

export function adoptionsAfter(
  meeting: OpenedMeeting,
  event: AdoptionEvent,
  { at, seq }: Fact,
): readonly Adoption[] {
  const { blockId } = event
  const others = meeting.adoptions.filter((adoption) => adoption.blockId !== blockId)
  if (event.type === 'AdoptionTakenBack') return others
  return [...others, { blockId, voteId: event.voteId, pinned: pinnedText(meeting, blockId), at, seq }]
}
