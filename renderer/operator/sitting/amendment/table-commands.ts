import { isHistoryTransaction } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
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
  const caret = TextSelection.near(change.doc.resolve(row.end + 1))
  dispatch?.(reshaping(change.setSelection(caret).scrollIntoView()))
  return true
}

/** Takes the caret's row out; the last row of a table stays. */
export const removeRow: Command = (state, dispatch) => {
  const row = rowAt(state)
  if (!row || row.table.childCount < 2) return false
  const change = state.tr.delete(row.start, row.end)
  const caret = TextSelection.near(change.doc.resolve(row.start), -1)
  dispatch?.(reshaping(change.setSelection(caret).scrollIntoView()))
  return true
}

/** Over several cells only their words are deleted: the browser would pull the cells into one. */
export const clearCells: Command = (state, dispatch) => {
  if (!goesAcrossCells(state)) return false
  dispatch?.(cleared(state))
  return true
}

/** Letters typed over several cells stand in the first, and the words of all are gone. */
export function typeOverCells(view: EditorView, letters: string): boolean {
  if (!goesAcrossCells(view.state)) return false
  view.dispatch(cleared(view.state).insertText(letters).scrollIntoView())
  return true
}

function goesAcrossCells({ doc, selection: { $from, $to } }: EditorState): boolean {
  const isWithinOne = $from.sameParent($to) && $from.parent.type === schema.nodes.cell
  return doc.firstChild?.type === schema.nodes.table && !isWithinOne
}

function cleared({ doc, selection: { from, to }, tr: change }: EditorState): Transaction {
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type !== schema.nodes.cell) return true
    const [start, end] = [Math.max(from, at + 1), Math.min(to, at + 1 + node.content.size)]
    if (start < end) change.delete(change.mapping.map(start), change.mapping.map(end))
    return false
  })
  return change.setSelection(TextSelection.near(change.doc.resolve(change.mapping.map(from))))
}

const RESHAPING = 'reshaping'

/** Marks a change that may give a table other rows. */
export function reshaping(change: Transaction): Transaction {
  return change.setMeta(RESHAPING, true)
}

/**
 * Whether a change leaves the document one paragraph, or one table with its rows and cells: other rows come of the
 * commands alone, and of taking them back, never of what the page does by itself (drag and drop, a paste).
 */
export function keepsShape(change: Transaction, { doc: before }: EditorState): boolean {
  const { doc } = change
  if (doc.childCount !== 1 || doc.firstChild?.type !== before.firstChild?.type) return false
  return (
    change.getMeta(RESHAPING) === true || isHistoryTransaction(change) || shapeOf(doc) === shapeOf(before)
  )
}

function shapeOf(document: Node): string {
  const rows = document.firstChild?.type === schema.nodes.table ? document.firstChild.children : []
  return rows.map(({ childCount }) => childCount).join()
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
