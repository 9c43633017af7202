import { Fragment, type ReactNode } from 'react'
import type { RichText } from '../../shared/text/span.ts'

/** Words in their styles; a line break stands as one. */
export function Marked({ text }: { readonly text: RichText }): ReactNode {
  // Spans have no identity of their own; their place is all that tells them apart.
  return text.map((span, index) => {
    const bold = span.marks.includes('bold')
    const italic = span.marks.includes('italic')
    const words = italic ? <em>{span.text}</em> : span.text
    const key = `${index}:${span.text.length}`
    return <Fragment key={key}>{bold ? <strong>{words}</strong> : words}</Fragment>
  })
}
