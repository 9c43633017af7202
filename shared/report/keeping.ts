import { BOND, type Bond } from './bond.ts'
import type { Row } from './stack.ts'

/** No page begins with fewer lines of a paragraph than this, or ends with fewer. */
const FEWEST_LINES = 2

/**
 * The bond between a line of a passage, with `before` lines above it and `after` below, and the next line. A
 * heading stands whole, but one that fills a page is parted as paragraphs are.
 */
export function bondWithin(before: number, after: number, isHeading: boolean): Bond {
  if (before + 1 < FEWEST_LINES || after < FEWEST_LINES) return BOND.lines
  return isHeading ? BOND.company : BOND.none
}

/**
 * Rows that know which of them stay together: so many lines below a heading, even where its first paragraph is
 * a single one, and so many above a signature. A heading with one line in all below it, before the next
 * heading, is complete: held to the next, a list of such headings would be one piece.
 */
export function kept(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, i) => {
    const bond = bondAround(rows, i)
    return bond > row.bond ? { ...row, bond } : row
  })
}

function bondAround(rows: readonly Row[], i: number): Bond {
  const [row, next] = [rows[i], rows[i + 1]]
  if (row === undefined || next === undefined) return BOND.none
  if (isSignature(next)) return BOND.signature
  const above = rows.slice(Math.max(0, i - FEWEST_LINES + 1), i)
  const below = rows.slice(i + 1, i + 1 + FEWEST_LINES)
  const isBelowHeading = above.some(isHeading) && !isHeading(next)
  return isHeading(row) || isBelowHeading || below.some(isSignature) ? BOND.company : BOND.none
}

function isHeading({ lines }: Row): boolean {
  return lines.some(({ of }) => of.heading !== null)
}

/** Whether the signature, or the list of recipients beside it, begins here. */
export function isSignature({ lines }: Row): boolean {
  return lines.some(({ of }) => of.part === 'authority' || of.part === 'recipientsTitle')
}
