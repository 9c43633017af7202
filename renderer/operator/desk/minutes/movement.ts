import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import type { MinutesCommand } from './minutes-keys.ts'

type Movement = Extract<
  MinutesCommand,
  'previous' | 'next' | 'previousHeading' | 'nextHeading' | 'first' | 'last' | 'nextStale' | 'previousStale'
>

/**
 * The place where a movement leads from another; the same one where it leads nowhere. What is asked about is gone
 * through round and round, so that the last answered leads on to the first that is left.
 */
export function placeAfter(movement: Movement, from: number, passages: readonly MinutesPassage[]): number {
  const last = passages.length - 1
  const isHeading = ({ heading }: MinutesPassage) => heading !== null
  const isStale = ({ provenance }: MinutesPassage) => provenance.kind === 'stale'
  const found = (index: number) => (index < 0 ? from : index)
  switch (movement) {
    case 'previous':
      return Math.max(0, from - 1)
    case 'next':
      return Math.min(last, from + 1)
    case 'first':
      return 0
    case 'last':
      return last
    case 'previousHeading':
      return found(passages.findLastIndex((one, i) => i < from && isHeading(one)))
    case 'nextHeading':
      return found(passages.findIndex((one, i) => i > from && isHeading(one)))
    case 'nextStale': {
      const next = passages.findIndex((one, i) => i > from && isStale(one))
      return found(next < 0 ? passages.findIndex(isStale) : next)
    }
    case 'previousStale': {
      const previous = passages.findLastIndex((one, i) => i < from && isStale(one))
      return found(previous < 0 ? passages.findLastIndex(isStale) : previous)
    }
  }
}
