import { createContext, Fragment, type ReactNode, useContext } from 'react'
import { NOTE_EDGE, NOTE_END, NOTE_START } from '../../shared/text/note-edge.ts'
import type { Mark, RichText, Span } from '../../shared/text/span.ts'
import styles from './marks.module.css'

/** The element that each mark is told by, the innermost last. */
const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<Mark, string>

/** Whether words begin within a note that began before them, as those of a redline's segment may. */
export const InNote = createContext(false)

/**
 * Words in their styles; a line break stands as one. Notes stand among them, smaller and in brackets: a number and a
 * note elsewhere on the screen would part a change from its place, and in the hall the eye from the line.
 */
export function Marked({ text }: { readonly text: RichText }): ReactNode {
  const isInNote = useContext(InNote)
  // Spans have no identity of their own; their place is all that tells them apart.
  return stretches(text, isInNote).map(({ isNote, spans }, index) => {
    const words = spans.map((span, at) => {
      const key = `${at}:${span.text.length}`
      return <Fragment key={key}>{span.marks.reduceRight(within, span.text)}</Fragment>
    })
    const key = `${index}:${spans.length}`
    return isNote ? (
      <small key={key} className={styles['note']} data-begins={spans[0] === OPENING || undefined}>
        {words}
      </small>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    )
  })
}

function within(words: ReactNode, mark: Mark): ReactNode {
  const Element = ELEMENTS[mark]
  return <Element>{words}</Element>
}

const OPENING: Span = { text: '[', marks: [] }
const CLOSING: Span = { text: ']', marks: [] }
const AT_EDGES = new RegExp(`(${NOTE_EDGE})`)

interface Stretch {
  readonly isNote: boolean
  readonly spans: Span[]
}

/** The words in and outside notes, with brackets for the notes' edges. */
function stretches(text: RichText, isInNote: boolean): readonly Stretch[] {
  const found: Stretch[] = [{ isNote: isInNote, spans: [] }]
  for (const { text: letters, marks } of text) {
    for (const part of letters.split(AT_EDGES)) {
      if (part === NOTE_START) found.push({ isNote: true, spans: [OPENING] })
      else if (part === NOTE_END) {
        found.at(-1)?.spans.push(CLOSING)
        found.push({ isNote: false, spans: [] })
      } else if (part !== '') found.at(-1)?.spans.push({ text: part, marks })
    }
  }
  return found.filter(({ spans }) => spans.length > 0)
}
