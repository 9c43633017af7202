import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { makeNote, notePlugin } from '../../../../renderer/operator/sitting/amendment/notes-in-editor.ts'
import { toDocument, toText } from '../../../../renderer/operator/sitting/amendment/rich-document.ts'
import { plain } from '../../../../shared/text/tidy.ts'

const edged = (words: string) => words.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB')
const shown = ({ doc }: EditorState) => plain(toText(doc)).replaceAll('\uFFFA', '⟦').replaceAll('\uFFFB', '⟧')

function written(words: string): EditorState {
  const doc = toDocument([{ text: edged(words), marks: [] }])
  return EditorState.create({ doc, plugins: [notePlugin()] })
}

/** The state with so many letters before the caret, or before each end of the selection. */
function at(state: EditorState, from: number, to = from): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from + 1, to + 1)))
}

function noted(state: EditorState): EditorState {
  let next = state
  makeNote(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

describe('a note in the editor', () => {
  test('is begun behind the word at the caret, which then stands in it', () => {
    const state = noted(at(written('số 04 của'), 'số 04'.length))
    expect(shown(state)).toBe('số 04⟦⟧ của')
    expect(shown(state.apply(state.tr.insertText('Một')))).toBe('số 04⟦Một⟧ của')
    expect(shown(noted(at(written('số 04 của'), 'số 04 '.length)))).toBe('số 04⟦⟧ của')
  })

  test('is made of selected words', () => {
    expect(shown(noted(at(written('số 04 nêu trên của'), 'số 04'.length, 'số 04 nêu trên'.length)))).toBe(
      'số 04⟦ nêu trên⟧ của',
    )
  })

  test('is not begun within another', () => {
    expect(shown(noted(at(written('số 04⟦Một⟧ của'), 'số 04⟦M'.length)))).toBe('số 04⟦Một⟧ của')
    expect(shown(noted(at(written('số 04⟦Một⟧ của'), 0, 'số 04⟦M'.length)))).toBe('số 04⟦Một⟧ của')
  })

  test('becomes words of the paragraph when either of its edges is deleted', () => {
    const state = written('số 04⟦Một⟧⟦Hai⟧ của')
    const start = 1 + 'số 04'.length
    expect(shown(state.apply(state.tr.delete(start, start + 1)))).toBe('số 04Một⟦Hai⟧ của')
    const end = 1 + 'số 04⟦Một'.length
    expect(shown(state.apply(state.tr.delete(end, end + 1)))).toBe('số 04Một⟦Hai⟧ của')
    expect(shown(state.apply(state.tr.delete(end, end + 2)))).toBe('số 04⟦MộtHai⟧ của')
  })
})
