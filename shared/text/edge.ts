/**
 * The text of a table is that of its cells, row by row: `CELL_EDGE` stands between two cells of a row and
 * `ROW_EDGE` ends every row. Edges are characters like any other (ASCII has them for just this, its unit and
 * record separators), so that what compares, merges and cuts texts needs no other road for tables. They have no
 * style, and no white space beside them; a line break within a cell is `\n` as everywhere. No other text has any.
 * Tabs and new lines were refused: they come along in every pasted text, and a new line could be either.
 */
export const CELL_EDGE = '\u001F'
export const ROW_EDGE = '\u001E'

/** Either of them, in a regular expression. */
export const EDGE = `[${CELL_EDGE}${ROW_EDGE}]`

export function isEdge(character: string): boolean {
  return character === CELL_EDGE || character === ROW_EDGE
}

/** Whether letters are of a table, or of a part of one that holds an edge. */
export function hasEdge(letters: string): boolean {
  return letters.includes(CELL_EDGE) || letters.includes(ROW_EDGE)
}
