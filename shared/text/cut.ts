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
  return cutter(text)(from, to)
}

/**
 * Cuts many pieces from left to right, each beginning where the last one ended or later, in one pass over the
 * spans: a long paragraph with many changes would otherwise be walked through for each of them.
 */
export function cutter(text: RichText): (from: number, to: number) => RichText {
  let index = 0
  let start = 0
  return (from, to) => {
    const spans: Span[] = []
    for (let span = text[index]; span !== undefined && start < to; span = text[index]) {
      const end = start + span.text.length
      append(spans, span.text.slice(Math.max(0, from - start), to - start), span.marks)
      if (end > to) break
      index++
      start = end
    }
    return spans
  }
}
