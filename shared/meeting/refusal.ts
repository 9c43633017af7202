/**
 * Why the meeting refuses a command. The windows put each into words from the language files under
 * `refusal.<code>`; what the sentence needs to name stands beside the code.
 */
export type Refusal =
  | { readonly code: 'no-meeting' }
  | { readonly code: 'already-open' }
  | { readonly code: 'sealed' }
  | { readonly code: 'not-sealed' }
  | { readonly code: 'no-draft' }
  | { readonly code: 'draft-already-discussed' }
  | { readonly code: 'duplicate-block' }
  | { readonly code: 'no-name' }
  | { readonly code: 'no-authority' }
  | { readonly code: 'unknown-delegate' }
  | { readonly code: 'delegate-has-spoken'; readonly name: string }
  | { readonly code: 'unknown-paragraph' }
  | { readonly code: 'paragraph-removed'; readonly label: string }
  | { readonly code: 'not-discussed' }
  | { readonly code: 'unknown-comment' }
  | { readonly code: 'comment-withdrawn' }
  | { readonly code: 'no-words' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'unknown-amendment' }
  | { readonly code: 'amendment-not-open' }
  | { readonly code: 'amendment-open' }
  | { readonly code: 'changes-nothing' }
  | { readonly code: 'empty-paragraph' }
  | { readonly code: 'not-next' }
  | { readonly code: 'table-stays-whole' }
  | { readonly code: 'moves-nowhere' }
  | { readonly code: 'moves-into-itself' }
  | { readonly code: 'collision'; readonly words: readonly string[] }
  | { readonly code: 'cannot-revert'; readonly words: readonly string[] }
  /** Part of the text that was adopted, by its label; the command may be sent again with `despiteAdoption`. */
  | { readonly code: 'adopted'; readonly label: string }
  | { readonly code: 'not-present'; readonly name: string }
  | { readonly code: 'times-cross'; readonly name: string }
  | { readonly code: 'unknown-agenda-item' }
  | { readonly code: 'duplicate-agenda-item' }
  | { readonly code: 'agenda-item-begun'; readonly title: string }
  | { readonly code: 'already-waiting'; readonly name: string }
  | { readonly code: 'unknown-request' }
  | { readonly code: 'other-speakers' }
  | { readonly code: 'nobody-speaks' }
  | { readonly code: 'unknown-vote' }
  | { readonly code: 'vote-under-way' }
  | { readonly code: 'vote-cancelled' }
  | { readonly code: 'not-alternatives' }
  | { readonly code: 'not-a-part' }
  | { readonly code: 'wrong-count' }
  | { readonly code: 'nobody-to-vote' }
  | { readonly code: 'vote-of-other-text' }
  | { readonly code: 'not-adopted' }
  | { readonly code: 'unknown-note' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
