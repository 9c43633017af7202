import { toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Command, EditorState, Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { RichText } from '../../../../shared/text/span.ts'
import { chordOf } from '../keys/chord.ts'
import { makeNote, notePlugin } from './notes-in-editor.ts'
import styles from './paragraph-editor.module.css'
import { asOneParagraph, partedAt, schema, toDocument, toText } from './rich-document.ts'
import { addRow, clearCells, keepsShape, removeRow, reshaping, typeOverCells } from './table-commands.ts'

interface ParagraphEditorProps {
  readonly label: string
  /** The text to begin with. Later values are not looked at: while somebody types the editor alone knows best. */
  readonly initial: RichText
  readonly onChange: (text: RichText) => void
  /** What Enter does: nothing, a line break, or giving the text before and after the caret. */
  readonly onEnter?: 'nothing' | 'break' | ((first: RichText, second: RichText) => void)
  readonly takesFocus?: boolean
  /** Filled with the means to put another text in; Ctrl+Z in the editor takes it back. */
  readonly handle?: RefObject<EditorHandle | null>
}

export interface EditorHandle {
  readonly replace: (text: RichText) => void
  /** In a table: puts an empty row below the caret's, or takes the caret's row out. */
  readonly addRow: () => void
  readonly removeRow: () => void
}

/**
 * One paragraph being written. The view is made once and is given no document while it lives: input methods
 * (Unikey sends Backspace and the letter anew) rewrite what they have just written, and an editor that steps in
 * between loses letters. For the same reason Backspace is left to the browser, but over cells of a table:
 * ProseMirror's usual keys, which take it, are not used.
 */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const { label, takesFocus = false, handle } = props
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  // Made and focused as it is drawn: the next key may already be a letter of the wording.
  useLayoutEffect(() => {
    if (!place.current) return
    const view = viewIn(place.current, label, latest)
    if (handle) {
      handle.current = {
        replace: (text) => replace(view, text),
        addRow: () => run(view, addRow),
        removeRow: () => run(view, removeRow),
      }
    }
    if (takesFocus) view.focus()
    return () => view.destroy()
  }, [label, takesFocus, handle])
  return <div ref={place} className={styles['editor']} />
}

type Latest = RefObject<ParagraphEditorProps>

function viewIn(place: HTMLElement, label: string, latest: Latest): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: toDocument(latest.current.initial), plugins: plugins(latest) }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      // Told at once: Ctrl+Enter may be the next key, and saves what the form knows by then.
      if (transaction.docChanged) flushSync(() => latest.current.onChange(toText(view.state.doc)))
    },
    handleDOMEvents: { keydown: knowCaret },
    transformPasted: asOneParagraph,
    clipboardTextParser: (text) => toDocument([{ text: text.replace(/\s+/gu, ' '), marks: [] }]).slice(0),
  })
  return view
}

/**
 * Tells the editor where the caret is before it looks at a key. Browsers tell of a moved caret only a moment
 * later: of two keys in quick succession (Ctrl+End, Backspace) the second would be judged by where the caret
 * was, and be refused at what the editor takes for the start of the paragraph. Composing is left alone.
 */
function knowCaret({ dom }: EditorView, key: KeyboardEvent): boolean {
  if (chordOf(key) !== null) dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
  return false
}

function plugins(latest: Latest): Plugin[] {
  const enter: Command = (state, dispatch) => {
    const { onEnter = 'nothing' } = latest.current
    if (onEnter === 'break') {
      dispatch?.(state.tr.replaceSelectionWith(schema.node('break')).scrollIntoView())
    } else if (onEnter !== 'nothing') {
      onEnter(...partedAt(state.doc, state.selection.from))
    }
    return true
  }
  return [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(schema.marks.bold),
      'Mod-i': toggleMark(schema.marks.italic),
      'Mod-u': toggleMark(schema.marks.underline),
      // As in documents on the web: Word's own keys for these are the browser's for its zoom.
      'Mod-.': toggleMark(schema.marks.superscript),
      'Mod-,': toggleMark(schema.marks.subscript),
      // Word's own key for it.
      'Mod-Alt-f': makeNote,
      Enter: enter,
      'Shift-Enter': enter,
      Backspace: clearCells,
      Delete: clearCells,
    }),
    notePlugin(),
    // Whatever comes in by way of the page (drag and drop, an input method's Enter) stays one paragraph or table.
    new Plugin({
      filterTransaction: keepsShape,
      props: { handleTextInput: (view, _from, _to, letters) => typeOverCells(view, letters) },
    }),
  ]
}

function replace(view: EditorView, text: RichText): void {
  const { doc } = view.state
  const { content } = toDocument(text).child(0)
  view.dispatch(reshaping(view.state.tr.replaceWith(1, doc.content.size - 1, content)))
  view.focus()
}

function run(view: EditorView, command: Command): void {
  command(view.state, view.dispatch)
  view.focus()
}
