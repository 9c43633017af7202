import { z } from 'zod'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'

/**
 * A passage while it is being written. What was captured is that of the moment when the writing began: should it
 * change meanwhile, the passage is asked about as soon as it is saved.
 */
const writingShape = z.object({ captured: z.string(), words: z.string() })
export type Writing = z.infer<typeof writingShape>

const WRITING = 'minutes:'
const NOTE = 'minutes-note:'

/** Where a passage is kept half-typed, and where a note behind one is. */
export function writingKey(key: string): string {
  return `${WRITING}${key}`
}

export function noteKey(after: string): string {
  return `${NOTE}${after}`
}

/** The passages for which, or behind which, something half-typed is kept. */
export function writtenHalf(keptKeys: ReadonlySet<string>): ReadonlySet<string> {
  const keys = [...keptKeys].flatMap((key) => {
    const prefix = [WRITING, NOTE].find((each) => key.startsWith(each))
    return prefix === undefined ? [] : [key.slice(prefix.length)]
  })
  return new Set(keys)
}

/** A passage as it begins to be written; one that was left out begins with what was captured. */
export function begun({ words, captured }: MinutesPassage): Writing {
  return { captured, words: words === '' ? captured : words }
}

export function kept(writing: Writing): string {
  return JSON.stringify(writing)
}

/** What was half-typed; null for nothing, and for what no version of the app kept in this way. */
export function restored(text: string | undefined): Writing | null {
  if (text === undefined) return null
  try {
    return writingShape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * What saving comes to. Words that were all taken away take the passage, or the note, out. `after` is the passage
 * that a note stands behind.
 */
export function saving(
  { key, provenance }: MinutesPassage,
  { captured, words }: Writing,
  after: string,
): Command {
  if (provenance.kind !== 'note') return { type: 'WritePassage', key, captured, words }
  const { noteId } = provenance
  return words.trim() === '' ? { type: 'RemoveNote', noteId } : { type: 'WriteNote', noteId, after, words }
}
