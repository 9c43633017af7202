import type { RichText } from '../text/span.ts'
import type { Grid } from '../text/table.ts'
import { plain } from '../text/tidy.ts'

/** How the words of a column stand in its cells. */
export type Alignment = 'left' | 'centred' | 'right'

/** A head of more rows than this is none: the table is bold throughout. */
const MOST_HEAD_ROWS = 3

/**
 * How many rows at the top are the head: those that are bold throughout, as headings are known by bold as well. The
 * look of a table follows from its cells alone, so that it stays right whatever is amended.
 */
export function headRows(rows: Grid<RichText>): number {
  const end = rows.findIndex((cells) => !isHead(cells))
  return end < 0 || end > MOST_HEAD_ROWS ? 0 : end
}

function isHead(cells: readonly RichText[]): boolean {
  const full = cells.filter((cell) => plain(cell).trim() !== '')
  return full.length > 0 && full.every((cell) => cell.every(isBold))
}

function isBold({ text, marks }: RichText[number]): boolean {
  return marks.includes('bold') || text.trim() === ''
}

/** A number as tables write it: `15.840`, `7,22%`, `≥ 95`, `-0,5`; a dash for none. */
const NUMBER = /^(?:[≥≤<>~+–-]?\s?\d[\d.,]*\s?[%‰]?|[–-])$/u
/** Units and dates are short enough to be centred; words are not. */
const SHORT = 10

/**
 * How each column is aligned, by the cells below the head: numbers to the right, so that their digits stand one
 * below the other; the row's own number and short words, such as units, centred.
 */
export function alignments(rows: Grid<RichText>, heads: number): readonly Alignment[] {
  const below = rows.slice(heads)
  return (rows[0] ?? []).map((_, column) => {
    const words = below.map((cells) => plain(cells[column] ?? []).trim()).filter((cell) => cell !== '')
    if (words.length === 0) return 'left'
    if (words.every((cell) => NUMBER.test(cell))) return column === 0 ? 'centred' : 'right'
    return words.every((cell) => cell.length <= SHORT && !cell.includes('\n')) ? 'centred' : 'left'
  })
}

/** How many columns and rows a cell of the head goes over; null for one that another goes over. */
export type Span = { readonly columns: number; readonly rows: number } | null

/**
 * The cells of a head as they belong together. In heads of several rows an empty cell below a name, or one beside a
 * name that stands above two others, is no cell of its own: so merged cells of office tables, which are kept as one
 * with words and others without, look as they did.
 */
export function headSpans(head: Grid<RichText>): Grid<Span> {
  const isEmpty = (row: number, column: number) => plain(head[row]?.[column] ?? []).trim() === ''
  const covered = new Set<string>()
  return head.map((cells, row) =>
    cells.map((_, column): Span => {
      if (covered.has(`${row} ${column}`)) return null
      if (isEmpty(row, column)) return ONE
      const span = spanAt(row, column, head, isEmpty)
      for (let y = row; y < row + span.rows; y += 1) {
        for (let x = column; x < column + span.columns; x += 1) covered.add(`${y} ${x}`)
      }
      return span
    }),
  )
}

const ONE = { columns: 1, rows: 1 } as const

function spanAt(
  row: number,
  column: number,
  head: Grid<RichText>,
  isEmpty: (row: number, column: number) => boolean,
): NonNullable<Span> {
  const width = head[row]?.length ?? 0
  const below = head.length - row - 1
  if (below === 0) return ONE
  if (Array.from({ length: below }, (_, i) => isEmpty(row + 1 + i, column)).every(Boolean)) {
    return { columns: 1, rows: below + 1 }
  }
  let columns = 1
  while (column + columns < width && isEmpty(row, column + columns) && !isEmpty(row + 1, column + columns)) {
    columns += 1
  }
  return { columns, rows: 1 }
}
