import { Fragment } from 'react'
import { RedlineText } from '../../../parts/redline-text.tsx'
import type { ExcerptPiece } from './excerpt.ts'

/** An excerpt of a redline; an ellipsis says that words were left out. */
export function ExcerptText({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return pieces.map((piece, index) => {
    // Pieces have no identity of their own; their place is all that tells them apart.
    const key = `${index}:${piece.kind}`
    return piece.kind === 'gap' ? (
      <Fragment key={key}> … </Fragment>
    ) : (
      <RedlineText key={key} segments={[{ ...piece, source: null }]} />
    )
  })
}
