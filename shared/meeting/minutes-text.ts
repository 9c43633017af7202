import { accepted, refused } from '../result.ts'
import type { CommandOf, Metadata } from './command.ts'
import type { Decision } from './decision.ts'
import type { EventOf, Fact } from './event.ts'
import type { OpenedMeeting, Sitting } from './state.ts'
import { tidied } from './tidying.ts'

/** A passage of the minutes by hand. Words that are the captured ones again restore the passage. */
export function writePassage(
  meeting: Sitting,
  { key, captured, words }: CommandOf<'WritePassage'>,
): Decision {
  const tidy = tidied(words)
  if (tidy === tidied(captured)) return restorePassage(meeting, { type: 'RestorePassage', key })
  return accepted([{ type: 'PassageWritten', key, captured, words: tidy }])
}

export function restorePassage(meeting: Sitting, { key }: CommandOf<'RestorePassage'>): Decision {
  const isWritten = meeting.writtenPassages.some((passage) => passage.key === key)
  return accepted(isWritten ? [{ type: 'PassageRestored', key }] : [])
}

export function writeNote(meeting: Sitting, command: CommandOf<'WriteNote'>, { id }: Metadata): Decision {
  const words = tidied(command.words)
  if (words === '') return refused({ code: 'no-words' })
  const { noteId, after } = command
  if (noteId !== null && !hasNote(meeting, noteId)) return refused({ code: 'unknown-note' })
  return accepted([{ type: 'NoteWritten', noteId: noteId ?? id, after, words }])
}

export function removeNote(meeting: Sitting, { noteId }: CommandOf<'RemoveNote'>): Decision {
  return hasNote(meeting, noteId)
    ? accepted([{ type: 'NoteRemoved', noteId }])
    : refused({ code: 'unknown-note' })
}

function hasNote({ notes }: Sitting, noteId: string): boolean {
  return notes.some(({ id }) => id === noteId)
}

type MinutesEvent = EventOf<'PassageWritten' | 'PassageRestored' | 'NoteWritten' | 'NoteRemoved'>

export function minutesTextAfter(
  { writtenPassages, notes }: OpenedMeeting,
  event: MinutesEvent,
  { at }: Fact,
): Pick<OpenedMeeting, 'writtenPassages' | 'notes'> {
  switch (event.type) {
    case 'PassageWritten': {
      const { key, captured, words } = event
      const others = writtenPassages.filter((passage) => passage.key !== key)
      return { notes, writtenPassages: [...others, { key, captured, words, at }] }
    }
    case 'PassageRestored':
      return { notes, writtenPassages: writtenPassages.filter(({ key }) => key !== event.key) }
    case 'NoteWritten': {
      const note = { id: event.noteId, after: event.after, words: event.words, at }
      const index = notes.findIndex(({ id }) => id === note.id)
      return { writtenPassages, notes: index < 0 ? [...notes, note] : notes.with(index, note) }
    }
    case 'NoteRemoved':
      return { writtenPassages, notes: notes.filter(({ id }) => id !== event.noteId) }
  }
}
