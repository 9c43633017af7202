import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Fragment, type Node, Schema, Slice } from 'prosemirror-model'
import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import { MARKS, type RichText } from '../../../shared/text/span.ts'
import { tidy } from '../../../shared/text/tidy.ts'
import styles from './editor.module.css'

/** One paragraph of text in bold and italic; a line break is a character of the text. */
const schema = new Schema({
  nodes: { doc: { content: 'text*', marks: '_' }, text: {} },
  topNode: 'doc',
  marks: {
    bold: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
    italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
  },
})

export function documentOf(text: RichText): Node {
  const content = text.map(({ text: words, marks }) =>
    schema.text(
      words,
      marks.map((mark) => schema.mark(mark)),
    ),
  )
  return schema.node('doc', null, content)
}

/** What the editor holds, in the normal form of the store. Never called to rewrite what is being typed. */
export function textOf(document: Node): RichText {
  const spans: { text: string; marks: (typeof MARKS)[number][] }[] = []
  document.forEach((node) => {
    const marks = MARKS.filter((mark) => node.marks.some(({ type }) => type.name === mark))
    spans.push({ text: node.text ?? '', marks })
  })
  return tidy(spans)
}

interface EditorProps {
  readonly label: string
  readonly initial: RichText
  readonly onChange: (text: RichText) => void
  /** Whether Enter puts a line break: for a split, and for lists of recipients. */
  readonly hasLines: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

/**
 * The paragraph being reworded. The view is made once and never given a new document while it has the focus:
 * input methods rewrite the letters they just wrote, and an editor that steps in between loses them.
 */
export function Editor({ label, initial, onChange, hasLines, onSave, onCancel }: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ initial, onChange, onSave, onCancel })
  latest.current = { ...latest.current, onChange, onSave, onCancel }

  useEffect(() => {
    if (!place.current) return
    const view = new EditorView(place.current, {
      state: EditorState.create({
        doc: documentOf(latest.current.initial),
        plugins: pluginsFor(hasLines, latest),
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles['words'] ?? '',
      },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction))
        if (transaction.docChanged) latest.current.onChange(textOf(view.state.doc))
      },
      transformPasted: (slice) => new Slice(asOneParagraph(slice.content), 0, 0),
    })
    view.focus()
    return () => view.destroy()
  }, [label, hasLines])

  return <div ref={place} className={styles['editor']} />
}

type Latest = { readonly current: { readonly onSave: () => void; readonly onCancel: () => void } }

function pluginsFor(hasLines: boolean, latest: Latest) {
  const then =
    (call: () => void): Command =>
    () => {
      call()
      return true
    }
  const lineBreak: Command = (state, dispatch) => {
    if (hasLines) dispatch?.(state.tr.insertText('\n').scrollIntoView())
    return true
  }
  const bold = schema.marks.bold
  const italic = schema.marks.italic
  return [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(bold),
      'Mod-i': toggleMark(italic),
      'Mod-Enter': then(() => latest.current.onSave()),
      Escape: then(() => latest.current.onCancel()),
      Enter: lineBreak,
    }),
    keymap(baseKeymap),
  ]
}

/** Pasted paragraphs run on as one; styles other than bold and italic are left behind by the schema. */
function asOneParagraph(content: Fragment): Fragment {
  const words: Node[] = []
  content.descendants((node) => {
    if (!node.isText || !node.text) return
    words.push(schema.text(node.text.replace(/\s+/g, ' '), node.marks))
  })
  return Fragment.fromArray(words)
}
