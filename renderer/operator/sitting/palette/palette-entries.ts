import { findDelegates } from '../../../../shared/meeting/roster.ts'
import { findComments, findParagraphs } from '../../../../shared/meeting/search.ts'
import type { Comment, OpenedMeeting, Paragraph, RosterEntry } from '../../../../shared/meeting/state.ts'
import { finds } from '../../../../shared/text/fold.ts'
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

function foundParagraphs(meeting: OpenedMeeting, query: string): readonly PaletteEntry[] {
  return findParagraphs(meeting, query)
    .slice(0, LISTED)
    .map((paragraph) => ({ kind: 'paragraph', id: `paragraph-${paragraph.id}`, paragraph }))
}

function foundDelegates({ roster }: OpenedMeeting, query: string): readonly PaletteEntry[] {
  return findDelegates(roster, query)
    .slice(0, LISTED)
    .map((delegate) => ({ kind: 'delegate', id: `delegate-${delegate.id}`, delegate }))
}

function foundComments(meeting: OpenedMeeting, query: string): readonly PaletteEntry[] {
  const names = new Map(meeting.roster.map(({ id, name }) => [id, name]))
  return findComments(meeting, query)
    .slice(0, LISTED)
    .map((comment) => ({
      kind: 'comment',
      id: `comment-${comment.id}`,
      comment,
      speaker: names.get(comment.delegateId) ?? '',
    }))
}
