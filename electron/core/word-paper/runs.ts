import { FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Profile, Style } from '../../../shared/report/profile.ts'
import { pieces } from '../../../shared/text/note.ts'
import type { RichText, Span } from '../../../shared/text/span.ts'
import { paragraphLook, runLook } from './formatting.ts'

type Styles = Profile['styles']

/**
 * Letters as runs, with the notes of a text as Word's own, the numbers of two side by side parted by a comma; a line that
 * the author ended is ended here too. `style` is null in a paragraph of a style of Word's.
 */
export function runsOf(text: RichText, style: Style | null, styles: Styles): ParagraphChild[] {
  const parts = pieces(text).filter(({ spans }) => spans.length > 0)
  return parts.flatMap(({ kind, spans }, i) => {
    if (kind === 'words') return lettersOf(spans, style)
    const reference = new FootnoteReferenceRun({ children: [noteOf(lettersOf(spans, styles.note), styles)] })
    if (parts[i - 1]?.kind !== 'note') return [reference]
    return [new TextRun({ ...runLook(style, ['superscript']), text: ',' }), reference]
  })
}

function lettersOf(text: RichText, style: Style | null): ParagraphChild[] {
  return text.flatMap((span) =>
    linesOf(span).map(({ words, isNewLine }) => {
      return new TextRun({ ...runLook(style, span.marks), text: words, ...(isNewLine ? { break: 1 } : {}) })
    }),
  )
}

/** The words of a note, behind its number and a space. */
export function noteOf(words: readonly ParagraphChild[], { note }: Styles): Paragraph {
  return new Paragraph({
    ...paragraphLook(note),
    style: 'FootnoteText',
    children: [new TextRun({ ...runLook(note), text: ' ' }), ...words],
  })
}

/** The pieces of a span between line ends. */
export function linesOf({ text }: Pick<Span, 'text'>): readonly { words: string; isNewLine: boolean }[] {
  return text.split('\n').map((words, i) => ({ words, isNewLine: i > 0 }))
}
