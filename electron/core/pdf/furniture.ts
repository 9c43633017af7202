import type { PrintedPage } from './print.ts'
import { type Row, wordsOf } from './row.ts'

export interface RowedPage {
  readonly page: PrintedPage
  readonly rows: readonly Row[]
}

const NUMBER = /^(?:trang\s*|page\s*)?[-–]?\s*(\d{1,4})\s*(?:[/-–]\s*\d{0,4})?\s*$/iu
/** How many rows at the top and at the bottom of a page may be running heads and feet. */
const RUNNING = 2
/** Words are a running head if they stand on so many pages, and on such a share of them. */
const MOST_PAGES_OF_NONE = 2
const SHARE_OF_PAGES = 0.4

/** Takes page numbers, and heads and feet that run through the pages, from the text; says how many lines of each page. */
export function withoutFurniture(
  pages: readonly RowedPage[],
): readonly (RowedPage & { readonly furniture: number })[] {
  const running = runningIn(pages)
  const shift = shiftOf(pages)
  return pages.map(({ page, rows }, index) => {
    const edge = new Set(edgeRows(rows))
    const isFurniture = (row: Row) =>
      edge.has(row) && (numberOf(row) === index + shift || running.has(keyOf(row, page)))
    const own = rows.filter((row) => !isFurniture(row))
    return { page, rows: own, furniture: rows.length - own.length }
  })
}

function edgeRows(rows: readonly Row[]): readonly Row[] {
  return [...rows.slice(0, RUNNING), ...rows.slice(-RUNNING)]
}

function numberOf(row: Row): number | null {
  const match = NUMBER.exec(wordsOf(row))
  return match === null ? null : Number(match[1])
}

/** What the number of the first page is: what most numbers at the edges say, 1 where none do. */
function shiftOf(pages: readonly RowedPage[]): number {
  const counts = new Map<number, number>()
  for (const [index, { rows }] of pages.entries()) {
    for (const row of edgeRows(rows)) {
      const number = numberOf(row)
      if (number !== null) counts.set(number - index, (counts.get(number - index) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] >= 2 ? most[0] : 1
}

function runningIn(pages: readonly RowedPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { page, rows } of pages) {
    const keys = new Set(edgeRows(rows).map((row) => keyOf(row, page)))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(MOST_PAGES_OF_NONE + 1, SHARE_OF_PAGES * pages.length)
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

/** The same words at the same height; figures count on from page to page. */
function keyOf(row: Row, { height }: PrintedPage): string {
  return `${Math.round(row.baseline / 4)} ${Math.round(height)} ${wordsOf(row).replace(/\d+/g, '#')}`
}
