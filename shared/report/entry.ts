import type { DelegateId } from '../meeting/state.ts'
import type { CapturedPassage } from './minutes-passage.ts'

/** One thing that happened, with what became of it. */
export interface Entry {
  /** Number of the fact that it began with: the true order, whatever the clock said. */
  readonly seq: number
  readonly told: Told
}

export type Told =
  /** The first passage is the one that is numbered. */
  | { readonly kind: 'passages'; readonly passages: readonly CapturedPassage[] }
  /** Said by one delegate, who is named unless it stands below that delegate's turn. */
  | {
      readonly kind: 'speech'
      readonly speaker: DelegateId | null
      readonly passages: (isNamed: boolean) => readonly CapturedPassage[]
    }
  /** Somebody got the floor. What they said until the fact numbered `until` may stand below. */
  | {
      readonly kind: 'turn'
      readonly speaker: DelegateId
      readonly until: number
      readonly passages: readonly CapturedPassage[]
    }
  /** The sitting went on to an item of the agenda, or to none. */
  | {
      readonly kind: 'item'
      readonly title: string
      readonly isAgendaItem: boolean
      readonly passages: readonly CapturedPassage[]
    }

export function plainly(seq: number, passages: readonly CapturedPassage[]): Entry {
  return { seq, told: { kind: 'passages', passages } }
}
