import { Fragment } from 'react'
import type { Segment } from '../../../../shared/text/redline.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import type { ExcerptPiece } from './excerpt.ts'

/** An excerpt of a redline; an ellipsis says that words were left out. */
export function ExcerptText({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return runsOf(pieces).map((run, index) => {
    // Runs have no identity of their own; their place is all that tells them apart.
    const key = `${index}:${run.length}`
    return (
      <Fragment key={key}>
        {index > 0 ? ' … ' : null}
        <RedlineText segments={run.map((segment) => ({ ...segment, source: null }))} />
      </Fragment>
    )
  })
}

/** The segments between the gaps; the first run is empty where a gap begins the excerpt. */
function runsOf(pieces: readonly ExcerptPiece[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'gap') runs.push([])
    else runs.at(-1)?.push(piece)
  }
  return runs
}
