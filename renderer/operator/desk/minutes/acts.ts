import type { Command } from '../../../../shared/meeting/command.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'

/** What can be done to one passage. */
export const ACTS = ['edit', 'leaveOut', 'restore', 'keep', 'note'] as const
export type Act = (typeof ACTS)[number]

/**
 * Whether a passage is filled in at sign-off: the chair's conclusion, the paper that came of it and the hour. Words
 * by hand before that would keep what is given there off the paper, and after it nothing can be asked any more.
 */
export function isFilledAtSigning({ key, heading }: MinutesPassage): boolean {
  return heading === null && key.startsWith('conclusion:')
}

/** Whether an act makes sense of a passage. Headings belong to the form and the agenda; a note may follow them. */
export function isOpen(act: Act, passage: MinutesPassage): boolean {
  const {
    heading,
    words,
    provenance: { kind },
  } = passage
  if (act === 'note') return true
  if (heading !== null || (kind === 'captured' && isFilledAtSigning(passage))) return false
  switch (act) {
    case 'edit':
      return true
    case 'leaveOut':
      return words !== ''
    case 'restore':
      return kind === 'written' || kind === 'left-out' || kind === 'stale'
    case 'keep':
      return kind === 'stale'
  }
}

/** Takes a passage out of the minutes. Of a note nothing was captured: it is removed. */
export function leavingOut({ key, captured, provenance }: MinutesPassage): Command {
  return provenance.kind === 'note'
    ? { type: 'RemoveNote', noteId: provenance.noteId }
    : { type: 'WritePassage', key, captured, words: '' }
}

/** Brings back what was captured; with a passage that went along with the one above it, that one. */
export function restoring({ key, provenance }: MinutesPassage): Command {
  return { type: 'RestorePassage', key: provenance.kind === 'left-out' ? provenance.by : key }
}

/** What was written stands against what is captured now. */
export function keeping({ key, captured, words }: MinutesPassage): Command {
  return { type: 'WritePassage', key, captured, words }
}

/** The passage that a new note beside this one comes after: a note's own passage, for a note. */
export function noteAfter({ key, provenance }: MinutesPassage, { notes }: OpenedMeeting): string {
  if (provenance.kind !== 'note') return key
  return notes.find(({ id }) => id === provenance.noteId)?.after ?? key
}
