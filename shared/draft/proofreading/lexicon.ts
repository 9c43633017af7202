/**
 * What the proofreader knows of the language, as data: loaded by the host and handed in, so that an office's
 * own words can be added without touching a rule. All in small letters, NFC.
 */
export interface Lexicon {
  /** Syllables that a dictionary knows, the tone placed either way. */
  readonly syllables: ReadonlySet<string>
  /** Words of two syllables or more, as papers of this field write them. */
  readonly words: ReadonlySet<string>
  /** Syllables that hardly ever stand alone. */
  readonly bound: ReadonlyMap<string, Bound>
}

/** `tinh` stands in `tinh thần`, `tinh giản`, …; elsewhere `tỉnh` is meant. */
export interface Bound {
  /** The syllables that go before or behind it. */
  readonly partners: ReadonlySet<string>
  readonly meant: string
}

export const EMPTY_LEXICON: Lexicon = { syllables: new Set(), words: new Set(), bound: new Map() }
