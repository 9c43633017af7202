import { DISCUSSED_KINDS } from '../draft/block.ts'
import { findsIn, fold, searchable } from '../text/fold.ts'
import { plain } from '../text/tidy.ts'
import { standing, wordingOf } from './document.ts'
import type { Comment, OpenedMeeting, Paragraph } from './state.ts'

/**
 * What has been made ready to be searched, for as long as the object it is of is in use: objects of the meeting
 * never change, so a letter typed costs a look at strings even among thousands of comments.
 */
const ready = new WeakMap<object, string>()

function readied(of: object, words: () => string): string {
  const known = ready.get(of)
  if (known !== undefined) return known
  const made = searchable(words())
  ready.set(of, made)
  return made
}

/** Paragraphs that stand: by a label typed as it is written (`1.3`), then by their words, each in their order. */
export function findParagraphs(meeting: OpenedMeeting, query: string): readonly Paragraph[] {
  const present = standing(meeting.document).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  const typed = fold(query.trim())
  const isLabelled = ({ label }: Paragraph) => label !== null && fold(label).startsWith(typed)
  const hasWords = (paragraph: Paragraph) =>
    findsIn(
      query,
      readied(paragraph, () => plain(wordingOf(paragraph))),
    )
  return [
    ...present.filter(isLabelled),
    ...present.filter((paragraph) => !isLabelled(paragraph) && hasWords(paragraph)),
  ]
}

/** Comments that were not withdrawn, by their words and their speaker's name, as they were captured. */
export function findComments({ comments, roster }: OpenedMeeting, query: string): readonly Comment[] {
  const speakers = new Map(roster.map((entry) => [entry.id, readied(entry, () => entry.name)]))
  return comments.filter(
    (comment) =>
      !comment.withdrawn &&
      findsIn(query, (speakers.get(comment.delegateId) ?? '') + readied(comment, () => comment.words)),
  )
}
