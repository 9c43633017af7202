import type { Amendment } from './state.ts'

/**
 * The name of whoever wrote a change into the draft's file, where no delegate was said to propose it; null where
 * delegates do, or else the secretariat.
 */
export function reviewerAlone({
  proposers,
  reviewer,
}: Pick<Amendment, 'proposers' | 'reviewer'>): string | null {
  return proposers.length > 0 || reviewer === null || reviewer.name === '' ? null : reviewer.name
}
