import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { schema } from './rich-document.ts'

/** How deep rows and cells lie in the editor's document: the table is at 1. */
const ROW = 2
const CELL = 3

/** Puts an empty row below the caret's, with the caret in its first cell. */
export const addRow: Command = (state, dispatch) => {
  const row = rowAt(state)
  if (!row) return false
  const cells = Array.from({ length: row.node.childCount }, () => schema.node('cell'))
  const change = state.tr.insert(row.end, schema.node('row', null, cells))
  dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(row.end + 1))).scrollIntoView())
  return true
}

/** Takes the caret's row out; the last row of a table stays. */
export const removeRow: Command = (state, dispatch) => {
  const row = rowAt(state)
  if (!row || row.table.childCount < 2) return false
  const change = state.tr.delete(row.start, row.end)
  dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(row.start), -1)).scrollIntoView())
  return true
}

/** Over several cells only their words are deleted: the browser would pull the cells into one. */
export const clearCells: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection
  if ($from.depth < CELL || $from.sameParent($to)) return false
  const change = state.tr
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type !== schema.nodes.cell) return true
    const [start, end] = [Math.max(from, at + 1), Math.min(to, at + 1 + node.content.size)]
    if (start < end) change.delete(change.mapping.map(start), change.mapping.map(end))
    return false
  })
  dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(change.mapping.map(from)))))
  return true
}

/** Whether all rows of a table have as many cells; what is no table is so. */
export function isSquare(document: Node): boolean {
  const rows = document.firstChild?.type === schema.nodes.table ? document.firstChild.children : []
  return rows.every(({ childCount }) => childCount === rows[0]?.childCount)
}

function rowAt({ selection: { $from } }: EditorState) {
  if ($from.depth < CELL) return null
  return {
    node: $from.node(ROW),
    table: $from.node(ROW - 1),
    start: $from.before(ROW),
    end: $from.after(ROW),
  }
}
