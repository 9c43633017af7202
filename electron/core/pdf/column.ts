import { leftOf, type Row, rightOf } from './row.ts'

/** What the lines of one column have in common, in points. */
export interface Column {
  readonly left: number
  readonly right: number
  /** Where the first lines of paragraphs begin, as far as they do so alike; null where they do not. */
  readonly indent: number | null
  /** From one baseline to the next inside a paragraph. */
  readonly pitch: number
  /** Whether most lines are paragraphs by themselves: few reach the right margin. */
  readonly isOfShortLines: boolean
}

/** An indent is wider than this, in sizes of the type. */
export const INDENT = 0.7

/** Fewer lines than this say nothing of a page's margins. */
const FEWEST_LINES = 8
/** With so few pages, the two sides of a sheet cannot be told from pages with little on them. */
const MOST_PAGES_OF_ONE_KIND = 4
/** Lines that begin, or end, alike are a margin where they are such a share of all. */
const MARGIN_SHARE = 0.08

/** Text that goes on over lines has a greater share of full ones than this. */
const SHARE_OF_FULL = 0.3

interface PageRows {
  readonly width: number
  readonly rows: readonly Row[]
}

/**
 * The column of text that each page has. A page may have few lines, or none that reach a margin, so it is taken as others
 * of its kind; but where most of its lines end alike, they say where its right margin is.
 */
export function columnsOfPages(pages: readonly PageRows[]): readonly Column[] {
  // Sheets printed on both sides have other margins on every second page.
  const hasSides = pages.length > MOST_PAGES_OF_ONE_KIND
  const usual = usualColumns(pages, (index) =>
    hasSides ? `${widthOf(pages, index)} ${index % 2}` : widthOf(pages, index),
  )
  return pages.map(({ rows }, index) => {
    const column = usual(index)
    if (rows.length < FEWEST_LINES) return column
    const own = columnOf([rows])
    const full = rows.filter((row) => Math.abs(rightOf(row) - own.right) < 2)
    const right = full.length > 0.4 * rows.length ? own.right : Math.max(own.right, column.right)
    return {
      ...column,
      left: Math.min(own.left, column.left),
      right,
      isOfShortLines: own.isOfShortLines,
    }
  })
}

function widthOf(pages: readonly PageRows[], index: number): string {
  return String(Math.round(pages[index]?.width ?? 0))
}

/** The columns of pages of one kind together. */
function usualColumns(
  pages: readonly PageRows[],
  kindOf: (index: number) => string,
): (index: number) => Column {
  const kinds = Map.groupBy(pages.keys(), kindOf)
  const columns = new Map(
    [...kinds].map(([kind, of]) => [kind, columnOf(of.map((index) => pages[index]?.rows ?? []))]),
  )
  return (index) => columns.get(kindOf(index)) ?? columnOf([])
}

/** The column that rows of one or more pages fill. */
export function columnOf(pages: readonly (readonly Row[])[]): Column {
  const rows = pages.flat()
  const left = outermost(rows.map(leftOf), 'least')
  const size = mostCommon(rows.map((row) => row.size)) ?? 12
  const indents = rows.map(leftOf).filter((from) => from > left + INDENT * size)
  const gaps = pages.flatMap(gapsIn)
  const ends = rows.map(rightOf)
  const aligned = outermost(ends, 'greatest')
  // Ragged lines end alike by chance: the longest says where the margin is, unless it runs out over it.
  const longest = ends.reduce((a, b) => Math.max(a, b), aligned)
  const right = longest - aligned < 2 * size ? longest : aligned
  const full = rows.filter((row) => rightOf(row) > right - 3 * size)
  return {
    left,
    right,
    isOfShortLines: full.length < SHARE_OF_FULL * rows.length,
    indent: mostCommon(indents, 3),
    pitch: mostCommon(gaps) ?? 1.3 * size,
  }
}

/** Between lines of one size that may be of one paragraph. */
function gapsIn(rows: readonly Row[]): readonly number[] {
  return rows.flatMap((row, at) => {
    const above = rows[at - 1]
    if (above === undefined || above.size !== row.size) return []
    const gap = row.baseline - above.baseline
    return gap < 2.2 * row.size ? [gap] : []
  })
}

/** Where enough lines begin, or end, together. */
function outermost(places: readonly number[], side: 'least' | 'greatest'): number {
  const sign = side === 'least' ? 1 : -1
  const inOrder = places.map((place) => sign * place).sort((a, b) => a - b)
  const least = Math.max(2, MARGIN_SHARE * places.length)
  const found = inOrder.find(
    (place, at) => (inOrder[at + Math.ceil(least) - 1] ?? Number.POSITIVE_INFINITY) - place < 2,
  )
  return sign * (found ?? inOrder[0] ?? 0)
}

/** To the quarter of a point; null where none comes up `least` times. */
function mostCommon(values: readonly number[], least = 1): number | null {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value * 4) / 4
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return most !== undefined && most[1] >= least ? most[0] : null
}
