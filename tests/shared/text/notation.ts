import type { Mark, RichText, Span } from '../../../shared/text/span.ts'
import { tidy } from '../../../shared/text/tidy.ts'

/**
 * Texts as a reader would mark them with a pen, for fixtures:
 * `*nghiêng*`, `**đậm**`, `***cả hai***`.
 */

const STARS: readonly (readonly Mark[])[] = [[], ['italic'], ['bold'], ['bold', 'italic']]

/** The text that a starred line stands for, tidied. */
export function starred(line: string): RichText {
  let marks: readonly Mark[] = []
  const spans: Span[] = []
  for (const piece of line.split(/(\*+)/)) {
    if (piece.startsWith('*')) marks = toggled(marks, STARS[piece.length] ?? [])
    else if (piece !== '') spans.push({ text: piece, marks })
  }
  return tidy(spans)
}

function toggled(marks: readonly Mark[], change: readonly Mark[]): readonly Mark[] {
  const all: readonly Mark[] = ['bold', 'italic']
  return all.filter((mark) => marks.includes(mark) !== change.includes(mark))
}

/** The starred line of a text. Each span opens and closes its own stars. */
export function stars(text: RichText): string {
  return text.map((span) => star(span.marks) + span.text + star(span.marks)).join('')
}

function star(marks: readonly Mark[]): string {
  return '*'.repeat((marks.includes('italic') ? 1 : 0) + (marks.includes('bold') ? 2 : 0))
}
