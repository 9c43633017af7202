import { DISCUSSED_KINDS } from '../../../../shared/draft/block.ts'
import { standing, wordingOf } from '../../../../shared/meeting/document.ts'
import { findDelegates } from '../../../../shared/meeting/roster.ts'
import type { Comment, OpenedMeeting, Paragraph, RosterEntry } from '../../../../shared/meeting/state.ts'
import { finds, fold } from '../../../../shared/text/fold.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import type { CommandName } from '../keys/keymap.ts'

/** A command with the words by which people look for it. */
export interface NamedCommand {
  readonly command: CommandName
  readonly words: string
}

export type PaletteEntry =
  | { readonly kind: 'command'; readonly id: string; readonly command: CommandName; readonly words: string }
  | { readonly kind: 'paragraph'; readonly id: string; readonly paragraph: Paragraph }
  | { readonly kind: 'delegate'; readonly id: string; readonly delegate: RosterEntry }
  | { readonly kind: 'comment'; readonly id: string; readonly comment: Comment; readonly speaker: string }

/** How many of each kind are listed: all that fits without scrolling far. Typing more finds the rest. */
const LISTED = 7

/**
 * What a query finds, without marks, by the beginnings of words: commands, then paragraphs, delegates and
 * comments. With nothing typed the commands alone are offered.
 */
export function paletteEntries(
  meeting: OpenedMeeting,
  commands: readonly NamedCommand[],
  query: string,
): readonly PaletteEntry[] {
  const asked = query.trim()
  const named = commands
    .filter(({ words }) => finds(asked, words))
    .map(({ command, words }) => ({ kind: 'command', id: `command-${command}`, command, words }) as const)
  if (asked === '') return named
  return [
    ...named.slice(0, LISTED),
    ...foundParagraphs(meeting, asked),
    ...foundDelegates(meeting, asked),
    ...foundComments(meeting, asked),
  ]
}

/** A label typed as it is written (`1.3`) comes before paragraphs that merely hold the words. */
function foundParagraphs(meeting: OpenedMeeting, query: string): readonly PaletteEntry[] {
  const present = standing(meeting.document).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  const typed = fold(query)
  const byLabel = present.filter(({ label }) => label !== null && fold(label).startsWith(typed))
  const byWords = present.filter(
    (paragraph) => !byLabel.includes(paragraph) && finds(query, plain(wordingOf(paragraph))),
  )
  return [...byLabel, ...byWords]
    .slice(0, LISTED)
    .map((paragraph) => ({ kind: 'paragraph', id: `paragraph-${paragraph.id}`, paragraph }))
}

function foundDelegates({ roster }: OpenedMeeting, query: string): readonly PaletteEntry[] {
  return findDelegates(roster, query)
    .slice(0, LISTED)
    .map((delegate) => ({ kind: 'delegate', id: `delegate-${delegate.id}`, delegate }))
}

function foundComments({ comments, roster }: OpenedMeeting, query: string): readonly PaletteEntry[] {
  const names = new Map(roster.map(({ id, name }) => [id, name]))
  return comments
    .filter(({ withdrawn }) => !withdrawn)
    .map((comment) => ({ comment, speaker: names.get(comment.delegateId) ?? '' }))
    .filter(({ comment, speaker }) => finds(query, `${speaker} ${comment.words}`))
    .slice(0, LISTED)
    .map(({ comment, speaker }) => ({ kind: 'comment', id: `comment-${comment.id}`, comment, speaker }))
}
