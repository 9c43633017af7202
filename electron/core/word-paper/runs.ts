import { type ParagraphChild, TextRun } from 'docx'
import type { Style } from '../../../shared/report/profile.ts'
import type { RichText, Span } from '../../../shared/text/span.ts'
import { runLook } from './formatting.ts'

/** Letters as runs; a line that the author ended is ended here too. */
export function runsOf(text: RichText, style: Style): ParagraphChild[] {
  return text.flatMap((span) =>
    linesOf(span).map(({ words, isNewLine }) => {
      return new TextRun({ ...runLook(style, span.marks), text: words, ...(isNewLine ? { break: 1 } : {}) })
    }),
  )
}

/** The pieces of a span between line ends. */
export function linesOf({ text }: Pick<Span, 'text'>): readonly { words: string; isNewLine: boolean }[] {
  return text.split('\n').map((words, i) => ({ words, isNewLine: i > 0 }))
}
