import type { BlockId } from '../draft/block.ts'
import type { Amendment, Comment, OpenedMeeting } from './state.ts'

/** What has been said of a paragraph and what is still to be settled. Withdrawn comments do not count. */
export interface Progress {
  readonly comments: number
  /** Comments without an outcome. */
  readonly openComments: number
  readonly openAmendments: number
  readonly agreedAmendments: number
}

export const NO_PROGRESS: Progress = { comments: 0, openComments: 0, openAmendments: 0, agreedAmendments: 0 }

/** The progress of every paragraph of which anything was said; the others have none. */
export function progressByParagraph(meeting: OpenedMeeting): ReadonlyMap<BlockId, Progress> {
  const found = new Map<BlockId, Progress>()
  const add = (id: BlockId, more: Progress) => found.set(id, sum(found.get(id) ?? NO_PROGRESS, more))
  for (const comment of meeting.comments)
    if (comment.blockId !== null) add(comment.blockId, ofComment(comment))
  for (const amendment of meeting.amendments) add(amendment.change.blockId, ofAmendment(amendment))
  return found
}

export function sum(a: Progress, b: Progress): Progress {
  return {
    comments: a.comments + b.comments,
    openComments: a.openComments + b.openComments,
    openAmendments: a.openAmendments + b.openAmendments,
    agreedAmendments: a.agreedAmendments + b.agreedAmendments,
  }
}

export function isSameProgress(a: Progress, b: Progress): boolean {
  return (
    a === b ||
    (a.comments === b.comments &&
      a.openComments === b.openComments &&
      a.openAmendments === b.openAmendments &&
      a.agreedAmendments === b.agreedAmendments)
  )
}

function ofComment({ withdrawn, outcome }: Comment): Progress {
  if (withdrawn) return NO_PROGRESS
  return { ...NO_PROGRESS, comments: 1, openComments: outcome === null ? 1 : 0 }
}

function ofAmendment({ status }: Amendment): Progress {
  return {
    ...NO_PROGRESS,
    openAmendments: status.kind === 'open' ? 1 : 0,
    agreedAmendments: status.kind === 'agreed' ? 1 : 0,
  }
}
