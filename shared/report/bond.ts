/**
 * How firmly a row holds the one below it: the higher, the firmer. Where a page is full and all its rows hold
 * together, the weakest of the bonds gives way.
 */
export const BOND = {
  /** A page may end here. */
  none: 0,
  /** The lines of a heading and its text, an announcement and what it announces. */
  company: 1,
  /** Lines of a paragraph that are too few to be parted from the others. */
  lines: 2,
  /** Text and the signature below it: nobody signs a page without text. */
  signature: 3,
} as const

export type Bond = (typeof BOND)[keyof typeof BOND]
