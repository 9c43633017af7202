import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'

/** Passages that are drawn, laid out and skipped together. */
export interface Stretch {
  /** The place of the first among all. */
  readonly from: number
  readonly passages: readonly MinutesPassage[]
}

/** About two screens. */
const LENGTH = 32

export function stretches(passages: readonly MinutesPassage[]): readonly Stretch[] {
  return Array.from({ length: Math.ceil(passages.length / LENGTH) }, (_, i) => ({
    from: i * LENGTH,
    passages: passages.slice(i * LENGTH, (i + 1) * LENGTH),
  }))
}

/** Whether two stretches have the very same passages. */
export function isSameStretch(one: Stretch, other: Stretch): boolean {
  return (
    one.from === other.from &&
    one.passages.length === other.passages.length &&
    one.passages.every((passage, i) => passage === other.passages[i])
  )
}

/**
 * The passages as they came, each the same object as before where it is the same passage: what did not change need
 * not be drawn again.
 */
export function withoutCopies(
  passages: readonly MinutesPassage[],
  before: readonly MinutesPassage[],
): readonly MinutesPassage[] {
  const known = new Map(before.map((passage) => [passage.key, passage]))
  return passages.map((passage) => {
    const same = known.get(passage.key)
    return same && JSON.stringify(same) === JSON.stringify(passage) ? same : passage
  })
}
