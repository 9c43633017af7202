import { DISCUSSED_KINDS } from '../draft/block.ts'
import { accepted, type Result, refused } from '../result.ts'
import { changed } from './changed.ts'
import { citationOf } from './citation.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import { isOnRoster } from './delegates.ts'
import { paragraphOf } from './document.ts'
import type { Event, EventOf, Fact } from './event.ts'
import type { Refusal } from './refusal.ts'
import type { Citation } from './shape.ts'
import type { Comment, Sitting } from './state.ts'
import { tidied, tidiedOutcome } from './tidying.ts'

export function captureComment(
  meeting: Sitting,
  command: CommandOf<'CaptureComment'>,
  { id }: Metadata,
): Decision {
  const said = commented(meeting, command)
  if (!said.ok) return said
  const { written, reviewer } = command
  return accepted([
    {
      type: 'CommentCaptured',
      commentId: id,
      ...said.value,
      ...(written ? { written } : {}),
      ...(reviewer ? { reviewer } : {}),
    },
  ])
}

export function editComment(meeting: Sitting, command: CommandOf<'EditComment'>): Decision {
  const comment = meeting.comments.find((one) => one.id === command.commentId)
  if (!comment) return refused({ code: 'unknown-comment' })
  if (comment.withdrawn) return refused({ code: 'comment-withdrawn' })
  const said = commented(meeting, command)
  if (!said.ok) return said
  // The citation of the moment it was said stands, unless the comment was moved to another paragraph.
  const citation = command.blockId === comment.blockId ? comment.citation : said.value.citation
  return accepted([{ type: 'CommentEdited', commentId: comment.id, ...said.value, citation }])
}

type Said = Pick<EventOf<'CommentCaptured'>, 'blockId' | 'citation' | 'delegateId' | 'kind' | 'words'>

function commented(
  meeting: Sitting,
  { blockId, delegateId, kind, words }: Omit<CommandOf<'CaptureComment'>, 'type'>,
): Result<Said, Refusal> {
  if (!isOnRoster(meeting, delegateId)) return refused({ code: 'unknown-delegate' })
  const tidy = tidied(words)
  if (tidy === '') return refused({ code: 'no-words' })
  const cited = blockId === null ? accepted(null) : citation(meeting, blockId)
  return cited.ok ? accepted({ blockId, citation: cited.value, delegateId, kind, words: tidy }) : cited
}

function citation(meeting: Sitting, blockId: string): Result<Citation, Refusal> {
  const paragraph = paragraphOf(meeting, blockId)
  if (!paragraph) return refused({ code: 'unknown-paragraph' })
  if (!DISCUSSED_KINDS.has(paragraph.kind)) return refused({ code: 'not-discussed' })
  return accepted(citationOf(meeting, paragraph))
}

export function withdrawComment(meeting: Sitting, { commentId }: CommandOf<'WithdrawComment'>): Decision {
  return ofComment(meeting, commentId, { type: 'CommentWithdrawn', commentId })
}

function ofComment(meeting: Sitting, commentId: string, event: Event): Decision {
  const comment = meeting.comments.find(({ id }) => id === commentId)
  if (!comment) return refused({ code: 'unknown-comment' })
  return comment.withdrawn ? refused({ code: 'comment-withdrawn' }) : accepted([event])
}

export function giveOutcome(meeting: Sitting, command: CommandOf<'GiveOutcome'>): Decision {
  const { commentId } = command
  const outcome = tidiedOutcome(command.outcome)
  if (outcome.kind === 'explained' && outcome.words === '') return refused({ code: 'no-words' })
  return ofComment(meeting, commentId, { type: 'OutcomeGiven', commentId, outcome })
}

/** What was said, after one more fact. */
export function commentsAfter(
  comments: readonly Comment[],
  event: EventOf<'CommentCaptured' | 'CommentEdited' | 'CommentWithdrawn' | 'OutcomeGiven'>,
  fact: Fact,
): readonly Comment[] {
  switch (event.type) {
    case 'CommentCaptured':
      return [...comments, captured(event, fact)]
    case 'CommentEdited': {
      const { type: _, commentId, ...rest } = event
      return changed(comments, commentId, (comment) => ({ ...comment, ...rest, editedAt: fact.at }))
    }
    case 'CommentWithdrawn':
      return changed(comments, event.commentId, (comment) => ({ ...comment, withdrawn: true }))
    case 'OutcomeGiven':
      return changed(comments, event.commentId, (comment) => ({ ...comment, outcome: event.outcome }))
  }
}

function captured(event: EventOf<'CommentCaptured'>, { at, seq }: Fact): Comment {
  const { type: _, commentId, written = false, reviewer = null, ...said } = event
  return {
    id: commentId,
    ...said,
    at,
    seq,
    editedAt: null,
    withdrawn: false,
    outcome: null,
    written,
    reviewer,
  }
}
