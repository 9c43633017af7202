import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { accepted, type Result, refused } from '../result.ts'
import { isWordless, tidiedTable, withoutEdges } from '../text/table.ts'
import { sameText } from '../text/tidy.ts'
import { adoptionRefusal } from './adoption.ts'
import { changed } from './changed.ts'
import { citationOf } from './citation.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import { isOnRoster } from './delegates.ts'
import { nextOf, paragraphOf, sectionOf } from './document.ts'
import type { AmendmentEvent, EventOf, Fact } from './event.ts'
import { nameOf } from './paragraph-name.ts'
import type { Refusal } from './refusal.ts'
import { applied, takenBack } from './revision.ts'
import type { Change, ChangeOf } from './shape.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Amendment, AmendmentStatus, OpenedMeeting, Paragraph, Sitting } from './state.ts'
import { tidied } from './tidying.ts'

export function propose(
  meeting: Sitting,
  command: CommandOf<'ProposeAmendment'>,
  { id }: Metadata,
): Decision {
  const checked = sensible(meeting, command.change)
  if (!checked.ok) return checked
  if (!areOnRoster(meeting, command.proposers)) return refused({ code: 'unknown-delegate' })
  if (!isCommentOrNone(meeting, command.commentId)) return refused({ code: 'unknown-comment' })
  const { change, paragraph } = checked.value
  const citation = citationOf(meeting, paragraph)
  const { proposers, commentId, reviewer } = command
  return accepted([
    {
      type: 'AmendmentProposed',
      amendmentId: id,
      change,
      citation,
      proposers,
      commentId,
      ...(reviewer ? { reviewer } : {}),
    },
  ])
}

export function revise(meeting: Sitting, command: CommandOf<'ReviseAmendment'>): Decision {
  const amendment = openAmendment(meeting, command.amendmentId)
  if (!amendment.ok) return amendment
  const checked = sensible(meeting, command.change)
  if (!checked.ok) return checked
  if (!areOnRoster(meeting, command.proposers)) return refused({ code: 'unknown-delegate' })
  const { amendmentId, proposers } = command
  return accepted([{ type: 'AmendmentRevised', amendmentId, change: checked.value.change, proposers }])
}

/** Records the change just as it is made now, after the merge with all that was agreed since it was proposed. */
export function agree(meeting: Sitting, command: CommandOf<'AgreeAmendment'>, { id }: Metadata): Decision {
  const { amendmentId } = command
  const amendment = openAmendment(meeting, amendmentId)
  if (!amendment.ok) return amendment
  const adopted = adoptionRefusal(meeting, amendment.value.change.blockId)
  if (adopted && !command.despiteAdoption) return refused(adopted)
  const now = standingOf(meeting, amendment.value)
  switch (now.kind) {
    case 'ready':
    case 'done':
      return accepted([{ type: 'AmendmentAgreed', amendmentId, applied: now.change, newBlockId: id }])
    case 'collision':
      return refused({ code: 'collision', words: now.words })
    case 'orphaned':
      return refused(unfitness(now))
  }
}

function unfitness({ reason, label }: Extract<Standing, { kind: 'orphaned' }>): Refusal {
  if (reason === 'parted') return { code: 'not-next' }
  return reason === 'inside' ? { code: 'moves-into-itself' } : { code: 'paragraph-removed', label }
}

export function reject(meeting: Sitting, { amendmentId, reason }: CommandOf<'RejectAmendment'>): Decision {
  const amendment = openAmendment(meeting, amendmentId)
  if (!amendment.ok) return amendment
  return accepted([{ type: 'AmendmentRejected', amendmentId, reason: tidied(reason) }])
}

export function withdraw(meeting: Sitting, { amendmentId }: CommandOf<'WithdrawAmendment'>): Decision {
  const amendment = openAmendment(meeting, amendmentId)
  return amendment.ok ? accepted([{ type: 'AmendmentWithdrawn', amendmentId }]) : amendment
}

function openAmendment(meeting: Sitting, id: string): Result<Amendment, Refusal> {
  const amendment = meeting.amendments.find((one) => one.id === id)
  if (!amendment) return refused({ code: 'unknown-amendment' })
  return amendment.status.kind === 'open' ? accepted(amendment) : refused({ code: 'amendment-not-open' })
}

function isCommentOrNone({ comments }: Sitting, id: string | null): boolean {
  return id === null || comments.some((comment) => comment.id === id)
}

function areOnRoster(meeting: Sitting, ids: readonly string[]): boolean {
  return ids.every((id) => isOnRoster(meeting, id))
}

interface Sensible {
  readonly change: Change
  readonly paragraph: Paragraph
}

/** A change in normal form that names what is there and changes something. */
function sensible(meeting: Sitting, change: Change): Result<Sensible, Refusal> {
  const paragraph = paragraphOf(meeting, change.blockId)
  if (!paragraph) return refused({ code: 'unknown-paragraph' })
  if (!DISCUSSED_KINDS.has(paragraph.kind)) return refused({ code: 'not-discussed' })
  if (paragraph.removal !== null && change.kind !== 'insert') {
    return refused({ code: 'paragraph-removed', label: nameOf(paragraph) })
  }
  const tidied = tidiedChange(change, paragraph.kind === 'table')
  const refusal = objection(meeting, tidied)
  return refusal === null ? accepted({ change: tidied, paragraph }) : refused(refusal)
}

/** Rows of a table get as many cells as the widest; no other text has cells. */
function tidiedChange(change: Change, isTable: boolean): Change {
  const tidy = isTable ? tidiedTable : withoutEdges
  switch (change.kind) {
    case 'reword':
      return { ...change, base: tidy(change.base), text: tidy(change.text) }
    case 'insert':
      return { ...change, text: withoutEdges(change.text) }
    case 'delete':
    case 'move':
      return change
    case 'split':
      return { ...change, base: tidy(change.base), first: tidy(change.first), second: tidy(change.second) }
    case 'join':
      return { ...change, base: tidy(change.base), nextBase: tidy(change.nextBase), text: tidy(change.text) }
  }
}

function objection(meeting: Sitting, change: Change): Refusal | null {
  if (partsTable(meeting, change)) return { code: 'table-stays-whole' }
  switch (change.kind) {
    case 'reword':
      if (isWordless(change.text)) return { code: 'empty-paragraph' }
      return sameText(change.base, change.text) ? { code: 'changes-nothing' } : null
    case 'insert':
      return isWordless(change.text) ? { code: 'empty-paragraph' } : null
    case 'delete':
      return null
    case 'move':
      return objectionToMove(meeting, change)
    case 'split':
      return isWordless(change.first) || isWordless(change.second) ? { code: 'empty-paragraph' } : null
    case 'join':
      if (isWordless(change.text)) return { code: 'empty-paragraph' }
      return objectionToNext(nextOf(meeting.document, change.blockId), change)
  }
}

function objectionToNext(next: Paragraph | null, { nextId }: ChangeOf<'join'>): Refusal | null {
  if (next?.id !== nextId) return { code: 'not-next' }
  return DISCUSSED_KINDS.has(next.kind) ? null : { code: 'not-discussed' }
}

function objectionToMove(meeting: Sitting, { blockId, anchorId, side }: ChangeOf<'move'>): Refusal | null {
  const anchor = paragraphOf(meeting, anchorId)
  if (!anchor || !DISCUSSED_KINDS.has(anchor.kind)) return { code: 'unknown-paragraph' }
  if (anchor.removal !== null) return { code: 'paragraph-removed', label: nameOf(anchor) }
  const section = sectionOf(meeting.document, blockId)
  if (section.some(({ id }) => id === anchorId)) return { code: 'moves-into-itself' }
  const behind = nextOf(meeting.document, section.at(-1)?.id ?? blockId)?.id
  const lastOfAnchor = sectionOf(meeting.document, anchorId).at(-1)?.id
  const staysPut =
    side === 'before' ? behind === anchorId : nextOf(meeting.document, lastOfAnchor ?? '')?.id === blockId
  return staysPut ? { code: 'moves-nowhere' } : null
}

/** Whether a change parts a table, or joins one with what stands beside it. */
function partsTable(meeting: Sitting, change: Change): boolean {
  if (change.kind !== 'split' && change.kind !== 'join') return false
  return isTable(meeting, change.blockId) || (change.kind === 'join' && isTable(meeting, change.nextId))
}

function isTable(meeting: Sitting, id: BlockId): boolean {
  return paragraphOf(meeting, id)?.kind === 'table'
}

/** The meeting after one more fact of an amendment: what is proposed, and the document that came of it. */
export function amendmentsAfter(meeting: OpenedMeeting, event: AmendmentEvent, fact: Fact): OpenedMeeting {
  const { at, seq } = fact
  switch (event.type) {
    case 'AmendmentProposed':
      return { ...meeting, amendments: [...meeting.amendments, proposed(meeting, event, fact)] }
    case 'AmendmentRevised': {
      const { change, proposers } = event
      return {
        ...meeting,
        amendments: changed(meeting.amendments, event.amendmentId, (old) => ({
          ...old,
          change,
          changeSeq: seq,
          proposers,
        })),
      }
    }
    case 'AmendmentAgreed': {
      const maker = { by: event.amendmentId, fact }
      const document = applied(meeting, event.applied, event.newBlockId, maker)
      const status = {
        kind: 'agreed',
        at,
        seq,
        applied: event.applied,
        newBlockId: event.newBlockId,
      } as const
      return { ...withStatus(meeting, event.amendmentId, status), document }
    }
    case 'AmendmentRejected':
      return withStatus(meeting, event.amendmentId, { kind: 'rejected', at, reason: event.reason })
    case 'AmendmentWithdrawn':
      return withStatus(meeting, event.amendmentId, { kind: 'withdrawn', at })
    case 'AmendmentReopened':
      return reopenedAmendment(meeting, event, fact)
  }
}

function proposed(meeting: OpenedMeeting, event: EventOf<'AmendmentProposed'>, { at, seq }: Fact): Amendment {
  const { type: _, amendmentId, reviewer = null, ...rest } = event
  const siblings = meeting.amendments.filter(({ change }) => change.blockId === event.change.blockId)
  return {
    id: amendmentId,
    ordinal: siblings.length + 1,
    ...rest,
    reviewer,
    changeSeq: seq,
    at,
    seq,
    status: { kind: 'open' },
  }
}

function withStatus(meeting: OpenedMeeting, id: string, status: AmendmentStatus): OpenedMeeting {
  return {
    ...meeting,
    amendments: changed(meeting.amendments, id, (amendment) => ({ ...amendment, status })),
  }
}

function reopenedAmendment(
  meeting: OpenedMeeting,
  event: EventOf<'AmendmentReopened'>,
  fact: Fact,
): OpenedMeeting {
  const amendment = meeting.amendments.find(({ id }) => id === event.amendmentId)
  const open = withStatus(meeting, event.amendmentId, { kind: 'open' })
  if (amendment?.status.kind !== 'agreed') return open
  return { ...open, document: takenBack(meeting, amendment, event.reverted, { by: amendment.id, fact }) }
}
