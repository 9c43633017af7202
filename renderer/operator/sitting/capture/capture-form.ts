import { z } from 'zod'
import type { BlockId } from '../../../../shared/draft/block.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import { type CommentKind, commentKindShape } from '../../../../shared/meeting/shape.ts'
import type { Comment, DelegateId } from '../../../../shared/meeting/state.ts'
import { type Place, WHOLE } from '../place.ts'

/** The order of the kinds on the screen; Alt+1 to Alt+4 choose them. */
export const COMMENT_KINDS = ['opinion', 'request', 'question', 'agreement'] as const satisfies CommentKind[]

const captureShape = z.object({
  /** Null until somebody has been picked from the roster. */
  delegateId: z.string().nullable(),
  /** What was typed into the field of names. */
  query: z.string(),
  kind: commentKindShape,
  words: z.string(),
})

/** A comment as far as it has been typed. */
export type Capture = z.infer<typeof captureShape>

export const NOTHING_TYPED: Capture = { delegateId: null, query: '', kind: 'opinion', words: '' }

/** Whether there is anything in it worth keeping. The kind alone is not. */
export function isBlank({ delegateId, query, words }: Capture): boolean {
  return delegateId === null && query.trim() === '' && words.trim() === ''
}

/** Where the half-typed comment on a place is kept. */
export function captureKey(place: Place): string {
  return `comment:${place}`
}

/** Where a half-typed correction of a comment is kept. */
export function correctionKey(commentId: string): string {
  return `comment-edit:${commentId}`
}

/** The comment of whoever has the floor, as long as nobody else was named for it. */
export function bySpeaker(capture: Capture, speakerId: DelegateId | null): Capture {
  const isNamed = capture.delegateId !== null || capture.query !== ''
  return isNamed || speakerId === null ? capture : { ...capture, delegateId: speakerId }
}

/**
 * What was typed into the comment of whoever has the floor. With the first word it stays theirs, whoever is
 * called next; until then nothing was typed and nobody was named.
 */
export function typedBySpeaker(typed: Capture, speakerId: DelegateId | null): Capture {
  return typed.delegateId === speakerId && typed.words.trim() === ''
    ? { ...typed, delegateId: null, query: '' }
    : typed
}

export function keptCapture(capture: Capture): string | null {
  return isBlank(capture) ? null : JSON.stringify(capture)
}

/** What was kept, or null where nothing readable is: a kept text from another version is no reason to fail. */
export function restoredCapture(kept: string | undefined): Capture | null {
  if (kept === undefined) return null
  try {
    return captureShape.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

export function captureOf({ delegateId, kind, words }: Comment, name: string): Capture {
  return { delegateId, query: name, kind, words }
}

/** What is still missing before the comment can be saved, in the order of the fields. */
export function missingIn({ delegateId, words }: Capture): 'delegate' | 'words' | null {
  if (delegateId === null) return 'delegate'
  return words.trim() === '' ? 'words' : null
}

/** The command that saves the comment; null as long as something is missing. */
export function captureCommand(capture: Capture, place: Place): Command | null {
  const said = saidIn(capture, place)
  return said && { type: 'CaptureComment', ...said }
}

export function correctionCommand(capture: Capture, comment: Comment): Command | null {
  const said = saidIn(capture, comment.blockId ?? WHOLE)
  return said && { type: 'EditComment', commentId: comment.id, ...said }
}

interface Said {
  readonly blockId: BlockId | null
  readonly delegateId: string
  readonly kind: CommentKind
  readonly words: string
}

function saidIn(capture: Capture, place: Place): Said | null {
  const { delegateId, kind, words } = capture
  if (delegateId === null || missingIn(capture) !== null) return null
  return { blockId: place === WHOLE ? null : place, delegateId, kind, words }
}
