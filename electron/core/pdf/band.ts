import type { Row } from './row.ts'

/** Rows that stand beside each other, though perhaps not on one line. */
export type Band = readonly Row[]

/** Rows nearer than this share of the type's size cannot stand below each other: they are beside each other. */
const BESIDE = 0.8

/** The rows of a page from the top down, by what stands beside each other. */
export function bandsOf(rows: readonly Row[]): readonly Band[] {
  const bands: Row[][] = []
  for (const row of rows) {
    const last = bands.at(-1)?.at(-1)
    if (last && row.baseline - last.baseline < BESIDE * Math.min(row.size, last.size)) bands.at(-1)?.push(row)
    else bands.push([row])
  }
  return bands
}

/** The largest type of a band, or of several. */
export function sizeOf(band: Band): number {
  return band.reduce((size, row) => Math.max(size, row.size), 0)
}
