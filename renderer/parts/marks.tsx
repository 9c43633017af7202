import { Fragment, type ReactNode } from 'react'
import type { Mark, RichText } from '../../shared/text/span.ts'

/** The element that each mark is told by, the innermost last. */
const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<Mark, string>

/** Words in their styles; a line break stands as one. */
export function Marked({ text }: { readonly text: RichText }): ReactNode {
  // Spans have no identity of their own; their place is all that tells them apart.
  return text.map((span, index) => {
    const key = `${index}:${span.text.length}`
    return <Fragment key={key}>{span.marks.reduceRight(within, span.text)}</Fragment>
  })
}

function within(words: ReactNode, mark: Mark): ReactNode {
  const Element = ELEMENTS[mark]
  return <Element>{words}</Element>
}
