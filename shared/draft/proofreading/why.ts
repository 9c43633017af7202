/**
 * Why something was found, with what a sentence about it must name. The windows put each into words from the
 * language files, under `proof:why.<code>`.
 */
export type Why =
  /** Labels of one row: a number left out, given twice, or not under its parent's number. */
  | { readonly code: 'number-skipped'; readonly expected: string }
  | { readonly code: 'number-repeated'; readonly expected: string }
  | { readonly code: 'number-of-another'; readonly expected: string }
  /** Headings of one level, most of them written the other way. */
  | { readonly code: 'heading-in-capitals' }
  | { readonly code: 'heading-in-small-letters' }
  | { readonly code: 'marks-doubled' }
  | { readonly code: 'no-end-mark' }
  | { readonly code: 'space-before-mark' }
  | { readonly code: 'no-space-after-mark' }
  | { readonly code: 'space-inside-brackets' }
  | { readonly code: 'no-space-before-bracket' }
  | { readonly code: 'quotes-mixed' }
  | { readonly code: 'never-closed' }
  | { readonly code: 'never-opened' }
  /** Letters taken apart into letter and mark, or of an old encoding. */
  | { readonly code: 'decomposed-letters' }
  | { readonly code: 'legacy-letters' }
  /** The tone stands on a letter where no rule puts it. */
  | { readonly code: 'tone-misplaced' }
  /** Right by one of two ways of placing it, and the paper mostly goes by the other. */
  | { readonly code: 'tone-placed-otherwise' }
  /** One word in two spellings, both right, in one paper. */
  | { readonly code: 'spelled-two-ways'; readonly other: string }
  /** Written two ways in one paper, of which only one can be meant; `other` stands elsewhere in like words. */
  | { readonly code: 'differs-from-its-like'; readonly other: string }
  | { readonly code: 'count-without-zero' }
  | { readonly code: 'count-two-ways'; readonly other: string }
  | { readonly code: 'date-form' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'number-form' }
  | { readonly code: 'range-form' }
  | { readonly code: 'dash-two-ways'; readonly other: string }
  /** Citations of other papers. */
  | { readonly code: 'symbol-form' }
  | { readonly code: 'no-comma-before-date' }
  | { readonly code: 'no-number-word' }
  | { readonly code: 'cited-without-date' }
  | { readonly code: 'symbol-of-another-type'; readonly type: string }
  | { readonly code: 'cited-with-another-date'; readonly other: string }
  | { readonly code: 'cited-with-another-symbol'; readonly other: string }
  | { readonly code: 'words-run-together' }
  | { readonly code: 'no-such-syllable' }
  | { readonly code: 'misspelt'; readonly known: string }
  | { readonly code: 'seldom-alone'; readonly known: string }
  | { readonly code: 'hyphen-left-over' }
  | { readonly code: 'small-letter-begins' }
  | { readonly code: 'word-twice' }
