import { append } from './cut.ts'
import { CELL_EDGE, EDGE, hasEdge, isEdge, ROW_EDGE } from './edge.ts'
import type { RichText, Span } from './span.ts'
import { plain, rich, tidy } from './tidy.ts'

/** The cells of a table, row by row; each row has as many as the widest. */
export type Grid<Cell> = readonly (readonly Cell[])[]

const EDGES = new RegExp(EDGE, 'g')
const AT_EDGES = new RegExp(`(${EDGE})`)

/** The cells that a text holds. A text without edges is one cell, an empty one no table at all. */
export function gridOf(text: RichText): Grid<RichText> {
  const rows: RichText[][] = []
  let row: RichText[] = []
  let cell: Span[] = []
  const endCell = () => {
    row.push(cell)
    cell = []
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (const { text: words, marks } of text) {
    for (const part of words.split(AT_EDGES)) {
      if (part === CELL_EDGE) endCell()
      else if (part === ROW_EDGE) endRow()
      else append(cell, part, marks)
    }
  }
  if (row.length > 0 || cell.length > 0) endRow()
  return squared(rows, [])
}

/** The text of a table with these cells, tidied. */
export function textOfGrid(rows: Grid<RichText>): RichText {
  return tidy(
    rows.flatMap((cells) => [
      ...cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: CELL_EDGE, marks: [] }, ...cell])),
      { text: ROW_EDGE, marks: [] },
    ]),
  )
}

/** The text of a table in normal form, each of its rows as wide as the widest. */
export function tidiedTable(text: RichText): RichText {
  return textOfGrid(gridOf(tidy(text)))
}

/** The words of a text that is no table, tidied, whatever edges came along. */
export function withoutEdges(text: RichText): RichText {
  return tidy(text.map((span) => ({ ...span, text: span.text.replace(EDGES, ' ') })))
}

/** Whether a text has no letters, though it may have the edges of empty cells. */
export function isWordless(text: RichText): boolean {
  return text.every(({ text: letters }) => [...letters].every(isEdge))
}

/** Rows filled up with `empty` to the width of the widest. */
export function squared<Cell>(rows: Grid<Cell>, empty: Cell): Grid<Cell> {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return rows.map((cells) => [...cells, ...new Array<Cell>(width - cells.length).fill(empty)])
}

/** A table's words on one line of text, as `onOneLine` says them; any other text as it is. */
export function onALine(text: RichText): RichText {
  return hasEdge(plain(text)) ? rich(onOneLine(plain(text))) : text
}

/**
 * Letters as they are said within a line of other text: cells parted by a bar and rows by a semicolon, empty
 * ones left out, line breaks as spaces. Letters without edges keep all but their line breaks.
 */
export function onOneLine(letters: string): string {
  return letters
    .replaceAll('\n', ' ')
    .split(ROW_EDGE)
    .map((row) =>
      row
        .split(CELL_EDGE)
        .filter((cell) => cell.trim() !== '')
        .join(' | '),
    )
    .filter((row) => row !== '')
    .join('; ')
}
