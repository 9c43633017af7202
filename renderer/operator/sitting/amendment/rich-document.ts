import { type Mark as EditorMark, Fragment, type Node, type NodeSpec, Schema, Slice } from 'prosemirror-model'
import { append } from '../../../../shared/text/cut.ts'
import { CELL_EDGE, hasEdge, ROW_EDGE } from '../../../../shared/text/edge.ts'
import { NOTE_EDGE, NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { MARKS, type Mark, type RichText, type Span } from '../../../../shared/text/span.ts'
import { gridOf } from '../../../../shared/text/table.ts'

/**
 * What the editor can hold: one paragraph of text in the styles that are kept, with line breaks and notes, or the cells
 * of one table. Whatever else a paste brings along (colours, links, fonts) has no name here and falls away.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+ | table' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }, { tag: 'li' }], toDOM: () => ['p', 0] },
    table: { content: 'row+', parseDOM: [{ tag: 'table' }], toDOM: () => ['table', ['tbody', 0]] },
    row: { content: 'cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
    cell: {
      content: 'inline*',
      isolating: true,
      parseDOM: [{ tag: 'td' }, { tag: 'th' }],
      toDOM: () => ['td', 0],
    },
    text: { group: 'inline' },
    break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    noteStart: noteEdge('start', '['),
    noteEnd: noteEdge('end', ']'),
  },
  marks: {
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps everything it copies into a <b> of normal weight.
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
    underline: {
      parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }],
      toDOM: () => ['u', 0],
    },
    superscript: {
      parseDOM: [{ tag: 'sup' }, { style: 'vertical-align=super' }],
      toDOM: () => ['sup', 0],
      excludes: 'superscript subscript',
    },
    subscript: {
      parseDOM: [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
      toDOM: () => ['sub', 0],
      excludes: 'superscript subscript',
    },
  },
})

/** The edge of a note, drawn as the bracket that it is on every screen. It is passed over and deleted as a letter is. */
function noteEdge(side: 'start' | 'end', bracket: string): NodeSpec {
  return {
    group: 'inline',
    inline: true,
    selectable: false,
    marks: '',
    parseDOM: [{ tag: `span[data-note-edge=${side}]` }],
    toDOM: () => ['span', { 'data-note-edge': side }, bracket],
    leafText: () => (side === 'start' ? NOTE_START : NOTE_END),
  }
}

/** A text as the editor's document of one paragraph or one table. */
export function toDocument(text: RichText): Node {
  const isTable = text.some(({ text: letters }) => hasEdge(letters))
  const only = isTable ? tableOf(text) : schema.node('paragraph', null, inlineIn(text))
  return schema.node('doc', null, [only])
}

function tableOf(text: RichText): Node {
  const rows = gridOf(text).map((cells) =>
    schema.node(
      'row',
      null,
      cells.map((cell) => schema.node('cell', null, inlineIn(cell))),
    ),
  )
  return schema.node('table', null, rows)
}

function inlineIn(text: RichText): readonly Node[] {
  return text.flatMap(({ text: words, marks }) => inlineOf(words, marks.map(toMark)))
}

const AT_LEAVES = new RegExp(`(\n|${NOTE_EDGE})`)

function inlineOf(words: string, marks: readonly EditorMark[]): readonly Node[] {
  return words
    .split(AT_LEAVES)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return schema.node('break', null, undefined, marks)
      if (part === NOTE_START) return schema.node('noteStart')
      return part === NOTE_END ? schema.node('noteEnd') : schema.text(part, marks)
    })
}

function toMark(mark: Mark): EditorMark {
  return schema.mark(mark)
}

/**
 * The editor's document as a text, letter for letter: white space is not tidied here, as the caret may stand
 * behind a space that the next word needs.
 */
export function toText(document: Node): RichText {
  const spans: Span[] = []
  document.descendants((node, _, __, index) => {
    const edge = edgeBefore(node, index)
    if (edge !== '') append(spans, edge, [])
    if (!node.isInline) return true
    const marks = MARKS.filter((mark) => node.marks.some(({ type }) => type.name === mark))
    append(spans, node.text ?? node.type.spec.leafText?.(node) ?? '', marks)
    return false
  })
  if (document.firstChild?.type.name === 'table') append(spans, ROW_EDGE, [])
  return spans
}

function edgeBefore({ type }: Node, index: number): string {
  if (index === 0) return ''
  return type.name === 'cell' ? CELL_EDGE : type.name === 'row' ? ROW_EDGE : ''
}

/** What was pasted as words of one paragraph: pasted paragraphs are parted by a space. */
export function asOneParagraph(slice: Slice): Slice {
  let words = Fragment.empty
  slice.content.descendants((node) => {
    if (!node.isTextblock && !node.isInline) return true
    const inline = node.isInline ? Fragment.from(node) : node.content
    const gap = words.size > 0 && node.isTextblock ? Fragment.from(schema.text(' ')) : Fragment.empty
    words = words.append(gap).append(inline)
    return false
  })
  return new Slice(words, 0, 0)
}

/** The text before and after a place in the editor's document. */
export function partedAt(document: Node, position: number): readonly [first: RichText, second: RichText] {
  return [toText(document.cut(0, position)), toText(document.cut(position))]
}
