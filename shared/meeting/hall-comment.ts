import { paragraphOf } from './document.ts'
import { type HallPlace, placeOf } from './hall-place.ts'
import type { CommentKind } from './shape.ts'
import type { Comment, OpenedMeeting } from './state.ts'

/** What a delegate said, with who said it. It comes to the hall only because the operator chose so. */
export interface CommentScene {
  readonly kind: 'comment'
  readonly id: string
  /** Where the paragraph stands that it is about; null for the whole draft. */
  readonly place: HallPlace | null
  readonly commentKind: CommentKind
  readonly words: string
  readonly author: { readonly name: string; readonly office: string; readonly unit: string }
}

/** Null for a comment that was withdrawn or taken back: the hall sees nothing that its author no longer says. */
export function commentScene(meeting: OpenedMeeting, comment: Comment): CommentScene | null {
  const delegate = meeting.roster.find(({ id }) => id === comment.delegateId)
  if (comment.withdrawn || !delegate) return null
  const paragraph = comment.blockId === null ? undefined : paragraphOf(meeting, comment.blockId)
  const { name, office, unit } = delegate
  return {
    kind: 'comment',
    id: comment.id,
    place: paragraph ? placeOf(meeting, paragraph) : null,
    commentKind: comment.kind,
    words: comment.words,
    author: { name, office, unit },
  }
}
