import type { Mark, RichText, Span } from './span.ts'

/** Texts and pieces of text exactly as they are: nothing here adds, drops or trims a character. */

export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i])
}

/** Adds a run at the end, joined to the last span where the marks are the same. */
export function append(spans: Span[], text: string, marks: readonly Mark[]): void {
  const last = spans.at(-1)
  if (text === '') return
  if (last !== undefined && sameMarks(last.marks, marks)) {
    spans[spans.length - 1] = { text: last.text + text, marks: last.marks }
  } else {
    spans.push({ text, marks })
  }
}

/** The parts laid end to end. */
export function concat(parts: readonly RichText[]): RichText {
  const spans: Span[] = []
  for (const part of parts) for (const span of part) append(spans, span.text, span.marks)
  return spans
}

/** The characters from `from` up to `to`, in UTF-16 units of the plain text, with the space at their edges. */
export function cut(text: RichText, from: number, to: number): RichText {
  const spans: Span[] = []
  let start = 0
  for (const span of text) {
    const end = start + span.text.length
    if (end > from && start < to) {
      append(spans, span.text.slice(Math.max(0, from - start), Math.max(0, to - start)), span.marks)
    }
    start = end
  }
  return spans
}
