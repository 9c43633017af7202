import { hasEdge } from '../text/edge.ts'
import { beginInNote, bracketedLetters } from '../text/note.ts'
import { hasNoteEdge, NOTE_END, NOTE_START } from '../text/note-edge.ts'
import { accept, type Redline, redline, reject, type Segment } from '../text/redline.ts'
import type { Mark, RichText } from '../text/span.ts'
import { onOneLine } from '../text/table.ts'
import { type RedlineRow, redlineRows } from '../text/table-redline.ts'
import { plain } from '../text/tidy.ts'
import type { MinutesWords } from './minutes-words.ts'
import { fill } from './written.ts'

/**
 * How one wording becomes another, said in words: `thay “qua kết quả” bằng “được chỉ ra sau”; thêm “…” sau “…”`.
 * It reads the same redline that the screens and the hall show. Empty where nothing changes.
 */
export function editsOf(before: RichText, after: RichText, words: MinutesWords): string {
  const segments = redline(before, after)
  return isTable(before) || isTable(after) ? rowEdits(segments, words) : wordEdits(segments, words)
}

function isTable(text: RichText): boolean {
  return hasEdge(plain(text))
}

/** What happens to the rows of a table: those put in and taken out as a whole, the others by what changes in them. */
function rowEdits(segments: Redline, words: MinutesWords): string {
  const { edit } = words
  const rows = redlineRows(segments)
  const edits = rows.flatMap(({ fate, cells }, i): readonly string[] => {
    if (fate === 'delete') return [fill(edit.removeRow, quoted({ words: rowWords(cells, reject) }, words))]
    if (fate === 'insert') {
      const above = rows.slice(0, i).findLast((row) => row.fate !== 'delete')
      const said = { words: rowWords(cells, accept), context: above ? rowName(above.cells) : '' }
      return [fill(above ? edit.addRow : edit.addFirstRow, quoted(said, words))]
    }
    const changes = cells.map((cell) => wordEdits(cell, words, edit.addInCell)).filter((said) => said !== '')
    if (changes.length === 0) return []
    const edits = changes.join(edit.between)
    return [fill(edit.inRow, { ...quoted({ row: rowName(cells) }, words), edits })]
  })
  return edits.join(edit.between)
}

type Cells = RedlineRow<Segment>['cells']

function rowWords(cells: Cells, view: (cell: Redline) => RichText): string {
  return cells
    .map((cell) => plain(view(cell)))
    .filter((cell) => cell !== '')
    .join(' | ')
}

/** What a row is called: its first words that are no number, as they stood, else all of it. */
function rowName(cells: Cells): string {
  const texts = cells.map((cell) => plain(reject(cell)) || plain(accept(cell)))
  return texts.find((cell) => /\p{L}{2}/u.test(cell)) ?? texts.join(' ').trim()
}

/** `addFirst` is how words are said to be added with none before them. */
function wordEdits(segments: Redline, words: MinutesWords, addFirst = words.edit.addFirst): string {
  const edits: string[] = []
  const areInNote = inNotes(segments)
  for (let i = 0; i < segments.length; i++) {
    const [segment, next] = [segments[i], segments[i + 1]]
    if (segment === undefined || segment.kind === 'keep') continue
    const isInNote = areInNote[i] === true
    const replacement = areInNote[i + 1] === isInNote ? replacementOf(segment, next) : null
    const said = (addFirst: string) =>
      replacement === null
        ? single(segment, contextOf(segments.slice(0, i)), words, addFirst)
        : fill(words.edit.replace, quoted(replacement, words))
    edits.push(isInNote ? fill(words.edit.inNote, { edits: said(words.edit.addInCell) }) : said(addFirst))
    if (replacement !== null) i++
  }
  return edits.join(words.edit.between)
}

/** For each segment whether it is a change of the words in a footnote, which both wordings have. */
function inNotes(segments: Redline): readonly boolean[] {
  const sides = (absent: 'delete' | 'insert') =>
    beginInNote(segments.map((segment) => (segment.kind === absent ? [] : textOf(segment, absent))))
  const [old, now] = [sides('insert'), sides('delete')]
  return segments.map(
    (segment, i) => old[i] === true && now[i] === true && !hasNoteEdge(plain(textOf(segment, 'insert'))),
  )
}

/** Of a segment that has two texts, the one of the wording that lacks the segments of kind `absent`. */
function textOf(segment: Segment, absent: 'delete' | 'insert'): RichText {
  if ('text' in segment) return segment.text
  return absent === 'delete' ? segment.after : segment.before
}

interface Replacement {
  readonly before: string
  readonly after: string
}

/** A deletion and an insertion at one place, in either order. */
function replacementOf(segment: Segment, next: Segment | undefined): Replacement | null {
  if (next === undefined) return null
  if (segment.kind === 'delete' && next.kind === 'insert') {
    return { before: plain(segment.text), after: plain(next.text) }
  }
  if (segment.kind === 'insert' && next.kind === 'delete') {
    return { before: plain(next.text), after: plain(segment.text) }
  }
  return null
}

function single(segment: Segment, context: string, words: MinutesWords, addFirst: string): string {
  const { edit } = words
  switch (segment.kind) {
    case 'delete':
      return fill(edit.remove, quoted({ words: plain(segment.text) }, words))
    case 'insert': {
      const sentence = context === '' ? addFirst : edit.add
      return fill(sentence, quoted({ words: plain(segment.text), context }, words))
    }
    case 'respell':
      return fill(edit.respell, quoted({ before: plain(segment.before), after: plain(segment.after) }, words))
    case 'restyle':
      return fill(edit.restyle, {
        ...quoted({ words: plain(segment.after) }, words),
        style: styleOf(segment, words),
      })
    case 'keep':
      return ''
  }
}

/** So many words are enough to find the place in a paragraph. */
const CONTEXT_WORDS = 6

/** The last words before a place, as they will stand. */
function contextOf(before: readonly Segment[]): string {
  const standing = before.map((segment) => {
    if (segment.kind === 'delete') return ''
    return plain(textOf(segment, 'delete'))
  })
  return withinNote(standing.join('')).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ')
}

/** Of letters that end within a note, those in it. */
function withinNote(letters: string): string {
  const start = letters.lastIndexOf(NOTE_START)
  return start > letters.lastIndexOf(NOTE_END) ? letters.slice(start + 1) : letters
}

/** The style that the first letters set otherwise came to have; where they have none, that they lost it. */
function styleOf({ before, after }: Record<'before' | 'after', RichText>, { edit }: MinutesWords): string {
  const now = marksByLetter(after)
  const old = marksByLetter(before)
  const at = now.findIndex((marks, i) => marks.join() !== old[i]?.join())
  const [was, marks] = [old[at] ?? [], now[at] ?? []]
  const [bold, italic] = [marks.includes('bold'), marks.includes('italic')]
  const said = [
    ...(bold ? [italic ? edit.boldItalic : edit.bold] : italic ? [edit.italic] : []),
    ...(['underline', 'superscript', 'subscript'] as const).flatMap((mark) =>
      marks.includes(mark) ? [edit[mark]] : [],
    ),
  ]
  if (said.length > 0) return said.join(', ')
  return was.includes('superscript') || was.includes('subscript') ? edit.onLine : edit.upright
}

function marksByLetter(text: RichText): readonly (readonly Mark[])[] {
  return text.flatMap(({ text: letters, marks }) =>
    Array.from<readonly Mark[]>({ length: letters.length }).fill(marks),
  )
}

/** Each of the texts in quotation marks, on one line. */
function quoted<Name extends string>(
  texts: Readonly<Record<Name, string>>,
  words: MinutesWords,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([name, text]) => [name, quotation(text, words)]),
  )
}

export function quotation(text: string, { edit }: MinutesWords): string {
  return fill(edit.quotation, { words: onOneLine(bracketedLetters(text.trim(), edit.note)) })
}
