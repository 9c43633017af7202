import type { Author, Revision, WordParagraph } from './word.ts'
import { holds } from './word-view.ts'

/** What is there with one author's changes accepted and all others' rejected. */
export function isBy({ name }: Author): (revision: Revision | null) => boolean {
  return (revision) => holds(revision, revision?.name === name ? 'accepted' : 'rejected')
}

/** Those who changed something in paragraphs, each with their first moment, in the order of the text. */
export function authorsOf(paragraphs: readonly WordParagraph[]): readonly Author[] {
  return firstByName(revisionsIn(paragraphs))
}

export function revisionsIn(paragraphs: readonly WordParagraph[]): readonly Revision[] {
  return paragraphs.flatMap(({ runs }) => runs.flatMap(({ revision }) => revision ?? []))
}

/** Each of those who made some changes, once, with the first moment. */
export function firstByName(revisions: readonly Revision[]): readonly Author[] {
  const found = new Map<string, Author>()
  for (const { name, at } of revisions) {
    const known = found.get(name)
    if (!known || at < known.at) found.set(name, { name, at })
  }
  return [...found.values()]
}

/** Who changed something first in paragraphs or, where nobody did, put in or took out the end of one. */
export function authorOf(paragraphs: readonly WordParagraph[]): Author | null {
  const mark = paragraphs.find(({ markRevision }) => markRevision !== null)?.markRevision
  const [first] = authorsOf(paragraphs)
  return first ?? (mark ? { name: mark.name, at: mark.at } : null)
}
