import type { Node } from 'prosemirror-model'
import { type Command, Plugin, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import styles from './paragraph-editor.module.css'
import { schema } from './rich-document.ts'

/** A note of the editor's document, from before its first edge to behind its last. */
interface NotePlace {
  readonly from: number
  readonly to: number
}

interface Edge {
  readonly at: number
  readonly isStart: boolean
  /** The paragraph or cell it stands in. */
  readonly parent: Node | null
}

/** The notes of a document, and where an edge has no partner or stands within another note. */
function notesIn(document: Node): {
  readonly notes: readonly NotePlace[]
  readonly single: readonly number[]
} {
  const notes: NotePlace[] = []
  const single: number[] = []
  let start: Edge | null = null
  for (const edge of edgesIn(document)) {
    if (edge.isStart) {
      if (start !== null) single.push(start.at)
      start = edge
    } else if (start?.parent === edge.parent) {
      notes.push({ from: start.at, to: edge.at + 1 })
      start = null
    } else single.push(edge.at)
  }
  return { notes, single: start === null ? single : [...single, start.at] }
}

function edgesIn(document: Node): readonly Edge[] {
  const edges: Edge[] = []
  document.descendants((node, at, parent) => {
    const isStart = node.type === schema.nodes.noteStart
    if (isStart || node.type === schema.nodes.noteEnd) edges.push({ at, isStart, parent })
  })
  return edges
}

/**
 * Keeps notes whole while somebody writes: where one edge is deleted the other goes too, so that the note's words
 * become words of the paragraph, in sight. Draws what stands in a note smaller, as it is everywhere.
 */
export function notePlugin(): Plugin {
  return new Plugin({
    appendTransaction(_, __, { doc, tr }) {
      const { single } = notesIn(doc)
      if (single.length === 0) return null
      for (const at of single.toSorted((a, b) => b - a)) tr.delete(at, at + 1)
      return tr
    },
    props: {
      decorations: ({ doc }) =>
        DecorationSet.create(
          doc,
          notesIn(doc).notes.map(({ from, to }) =>
            Decoration.inline(from, to, { class: styles['note'] ?? '' }),
          ),
        ),
    },
  })
}

/**
 * Makes a note: of the words that are selected, or an empty one to be written behind the word at the caret. Nothing
 * happens within a note, as there is none in another.
 */
export const makeNote: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection
  const touches = notesIn(state.doc).notes.some((note) => from < note.to && to > note.from)
  if (touches || !$from.sameParent($to) || !$from.parent.inlineContent) return true
  const before = from === to && /\s$/.test($from.nodeBefore?.text ?? '') ? from - 1 : from
  const { tr } = state
  tr.insert(to === from ? before : to, schema.node('noteEnd')).insert(before, schema.node('noteStart'))
  tr.setSelection(TextSelection.create(tr.doc, (to === from ? before : to) + 1))
  dispatch?.(tr.scrollIntoView())
  return true
}
