import type { VoteId } from '../../../../../shared/meeting/state.ts'

/** What the sheet of votes is about: a vote to be put, one to be counted (again), or what came of one. */
export type VoteView =
  | { readonly kind: 'setup' }
  | { readonly kind: 'count'; readonly voteId: VoteId }
  | { readonly kind: 'result'; readonly voteId: VoteId }
