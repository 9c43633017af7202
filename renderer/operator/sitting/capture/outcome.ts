import type { Outcome } from '../../../../shared/meeting/shape.ts'

/** In the order of their number keys. */
export const OUTCOMES = [
  'accepted',
  'partly',
  'explained',
  'reserved',
  'deferred',
] as const satisfies readonly Outcome['kind'][]

/** The outcome with its words; null where the words that it needs are missing. */
export function outcomeOf(kind: Outcome['kind'], words: string): Outcome | null {
  const said = words.trim()
  if (kind === 'accepted') return { kind }
  return kind === 'explained' && said === '' ? null : { kind, words: said }
}
