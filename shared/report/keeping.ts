import type { Row } from './stack.ts'

/** No page begins with fewer lines of a paragraph than this, or ends with fewer. */
export const FEWEST_LINES = 2

/**
 * Rows that know which of them stay together: so many lines below a heading, even where its first paragraph is
 * a single one, and so many above a signature, for nobody signs a page without text.
 */
export function kept(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, i) => {
    const above = rows.slice(Math.max(0, i - FEWEST_LINES + 1), i + 1)
    const below = rows.slice(i + 1, i + 1 + FEWEST_LINES)
    return above.some(isHeading) || below.some(isSignature) ? { ...row, keepsNext: true } : row
  })
}

function isHeading({ lines }: Row): boolean {
  return lines.some(({ of }) => of.heading !== null)
}

function isSignature({ lines }: Row): boolean {
  return lines.some(({ of }) => of.part === 'authority' || of.part === 'recipientsTitle')
}
