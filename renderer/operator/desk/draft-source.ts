import type { DraftFile } from '../../../shared/draft/draft-file.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import type { NewDelegate } from '../../../shared/meeting/roster.ts'
import { type TakenReview, takenFrom } from '../../../shared/meeting/taken-review.ts'
import { fold } from '../../../shared/text/fold.ts'

/** How what is under review in the draft's file is taken. */
export const TAKINGS = ['accepted', 'rejected', 'amendments'] as const
export type Taking = (typeof TAKINGS)[number]

/** The file that the draft came from, how it is taken, and whom of the roster its authors are. */
export interface DraftSource {
  readonly file: DraftFile
  readonly taking: Taking
  /** By an author's name, a delegate's key; `''` for somebody who is not on the roster. */
  readonly authors: Readonly<Record<string, string>>
}

/** Amendments are what the hall decides on; without any the draft is what Word shows once all is accepted. */
export function sourceOf(file: DraftFile): DraftSource {
  const taking = file.review && file.review.changes.length > 0 ? 'amendments' : 'accepted'
  return { file, taking, authors: {} }
}

/** The draft that is taken. */
export function readingOf({ file, taking }: Pick<DraftSource, 'file' | 'taking'>): Reading {
  return taking === 'accepted' || !file.review ? file.reading : file.review.rejected
}

/** Tells delegates apart as far as a roster does. */
export function delegateKey({ name, office, unit }: NewDelegate): string {
  return [name, office, unit].join('\n')
}

/** Everybody who changed or commented something, in the order of the text. */
export function authorsOf({ review }: DraftFile): readonly string[] {
  if (!review) return []
  return [...new Set([...review.changes, ...review.comments].map(({ name }) => name))]
}

/** Whom of the roster an author is: as the operator says, else who bears the name, with marks or without. */
export function delegateOf(
  author: string,
  { authors }: Pick<DraftSource, 'authors'>,
  delegates: readonly NewDelegate[],
): number | null {
  // Names are whatever somebody typed into Word: `constructor` is one, too.
  const said = Object.hasOwn(authors, author) ? authors[author] : undefined
  const index =
    said === undefined
      ? delegates.findIndex(({ name }) => fold(name) === fold(author.trim()))
      : delegates.findIndex((delegate) => delegateKey(delegate) === said)
  return index < 0 ? null : index
}

/** What of the file becomes amendments and comments of the meeting, and what is left; null where nothing shall. */
export function takenReview(
  source: DraftSource | null,
  reading: Reading,
  delegates: readonly NewDelegate[],
): { readonly taken: TakenReview; readonly left: readonly string[] } | null {
  const review = source?.file.review
  if (!source || !review) return null
  const asked = source.taking === 'amendments' ? review : { ...review, changes: [], notPlaced: [] }
  return takenFrom(asked, reading.blocks, (author) => delegateOf(author, source, delegates))
}
