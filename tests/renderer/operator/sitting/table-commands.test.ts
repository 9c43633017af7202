import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { toDocument, toText } from '../../../../renderer/operator/sitting/amendment/rich-document.ts'
import {
  addRow,
  clearCells,
  keepsShape,
  removeRow,
  reshaping,
} from '../../../../renderer/operator/sitting/amendment/table-commands.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'

const edged = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)
const shown = (state: EditorState) =>
  plain(toText(state.doc)).replaceAll(CELL_EDGE, '¦').replaceAll(ROW_EDGE, '¶')

/** The editor with the words from `from` up to the end of `to` selected. */
function editing(line: string, from: string, to = from): EditorState {
  const doc = toDocument(rich(edged(line)))
  const placeOf = (words: string) => {
    let place = 0
    doc.descendants((node, at) => {
      if (node.isText && node.text === words) place = at
      return true
    })
    return place
  }
  const selection = TextSelection.create(doc, placeOf(from), placeOf(to) + to.length)
  return EditorState.create({ doc, selection })
}

function changedBy(state: EditorState, command: typeof addRow): EditorState {
  let now = state
  command(state, (change) => {
    now = state.apply(change)
  })
  return now
}

const TABLE = 'STT¦Chỉ tiêu¶1¦Thu¶2¦Chi¶'

describe('a table in the editor', () => {
  test('gives back the text it was made from, with its empty cells', () => {
    const text = rich(edged('STT¦Chỉ tiêu¦¶1¦Thu,\nchi¦13%¶¦¦¶'))
    expect(toText(toDocument(text))).toEqual(text)
  })

  test('gets a row below the caret’s, with the caret in it', () => {
    const state = changedBy(editing(TABLE, 'Thu'), addRow)
    expect(shown(state)).toBe('STT¦Chỉ tiêu¶1¦Thu¶¦¶2¦Chi¶')
    expect(shown(state.apply(state.tr.insertText('x')))).toBe('STT¦Chỉ tiêu¶1¦Thu¶x¦¶2¦Chi¶')
  })

  test('loses the caret’s row, but never its last', () => {
    expect(shown(changedBy(editing(TABLE, 'Thu'), removeRow))).toBe('STT¦Chỉ tiêu¶2¦Chi¶')
    expect(removeRow(editing('STT¦Chỉ tiêu¶', 'STT'))).toBe(false)
  })

  test('keeps its cells when words of several are deleted', () => {
    const state = changedBy(editing(TABLE, 'Chỉ tiêu', 'Thu'), clearCells)
    expect(shown(state)).toBe('STT¦¶¦¶2¦Chi¶')
    expect(clearCells(editing(TABLE, 'Thu'))).toBe(false)
  })

  test('keeps its rows and cells, whatever the page does to it; only the commands give it others', () => {
    const state = editing(TABLE, 'Thu')
    expect(keepsShape(state.tr.insertText('x'), state)).toBe(true)
    expect(keepsShape(state.tr.delete(4, state.doc.content.size - 4), state)).toBe(false)
    expect(keepsShape(reshaping(state.tr.delete(4, state.doc.content.size - 4)), state)).toBe(true)
    expect(
      keepsShape(state.tr.replaceWith(0, state.doc.content.size, toDocument(rich('x')).content), state),
    ).toBe(false)
  })
})
