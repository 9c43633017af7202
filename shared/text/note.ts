import { append, concat, cut } from './cut.ts'
import { hasNoteEdge, NOTE_EDGE, NOTE_END, NOTE_START } from './note-edge.ts'
import type { RichText, Span } from './span.ts'
import { plain, tidy } from './tidy.ts'

/** A stretch of a paragraph: words of its own, or a note that is referred to behind them. Tidied, never empty. */
export interface Stretch {
  readonly kind: 'words' | 'note'
  readonly text: RichText
}

/** A paragraph's words and notes in order. The white space around a note goes. */
export function stretches(text: RichText): readonly Stretch[] {
  return pieces(text)
    .map(({ kind, spans }) => ({ kind, text: tidy(spans) }))
    .filter((stretch) => stretch.text.length > 0)
}

/** The notes of a paragraph in order. */
export function notesOf(text: RichText): readonly RichText[] {
  return stretches(text).flatMap((stretch) => (stretch.kind === 'note' ? [stretch.text] : []))
}

/** For each of some texts laid end to end, whether it begins within a note. */
export function beginInNote(texts: readonly RichText[]): readonly boolean[] {
  let isInNote = false
  return texts.map((text) => {
    const begins = isInNote
    const letters = plain(text)
    if (hasNoteEdge(letters)) isInNote = letters.lastIndexOf(NOTE_START) > letters.lastIndexOf(NOTE_END)
    return begins
  })
}

/** The paragraph's own words, as if it had no notes: for names, titles and whatever tells it in one line. */
export function withoutNotes(text: RichText): RichText {
  if (!holdsNote(text)) return text
  return tidy(pieces(text).flatMap(({ kind, spans }) => (kind === 'words' ? spans : [])))
}

/** A text, tidied, with each note right behind the word it belongs to: white space before a note goes behind it. */
export function closedUp(text: RichText): RichText {
  if (!holdsNote(text)) return tidy(text)
  const spans: Span[] = []
  let gap = ''
  const list = pieces(text)
  list.forEach((piece, i) => {
    if (piece.kind === 'note') spans.push(...note(piece.spans))
    else {
      const words = concat([[{ text: gap, marks: [] }], piece.spans])
      gap = list[i + 1] ? (/\s+$/.exec(plain(words))?.[0] ?? '') : ''
      spans.push(...cut(words, 0, plain(words).length - gap.length))
    }
  })
  return tidy(spans)
}

/** The same of letters alone. */
export function lettersWithoutNotes(letters: string): string {
  return hasNoteEdge(letters) ? plain(withoutNotes([{ text: letters, marks: [] }])) : letters
}

/** Words as a note, to stand in a paragraph. */
export function note(words: RichText): RichText {
  return tidy([{ text: NOTE_START, marks: [] }, ...words, { text: NOTE_END, marks: [] }])
}

/**
 * A text, or a piece of one, whose notes stand in brackets among its words: where there is no foot of a page
 * for them, and where a change is to be seen in its place. It is no longer tidy: a note right behind a word has a
 * space before its bracket.
 */
export function bracketed(text: RichText): RichText {
  if (!holdsNote(text)) return text
  const spans: Span[] = []
  for (const span of text) append(spans, inBrackets(span.text, spans.at(-1)?.text ?? ''), span.marks)
  return spans
}

function inBrackets(letters: string, before: string, name = ''): string {
  return letters.replace(EDGES, (edge, at: number) => {
    if (edge === NOTE_END) return ']'
    const last = at === 0 ? before.at(-1) : letters[at - 1]
    return last === undefined || /\s/.test(last) ? `[${name}` : ` [${name}`
  })
}

/** The same of letters alone, each note behind `name`: `[chú thích: …]`. */
export function bracketedLetters(letters: string, name = ''): string {
  return inBrackets(letters, '', name)
}

const EDGES = new RegExp(NOTE_EDGE, 'g')
const AT_EDGES = new RegExp(`(${NOTE_EDGE})`)

function holdsNote(text: RichText): boolean {
  return text.some((span) => hasNoteEdge(span.text))
}

/** A stretch just as it stands, with the white space at its edges; perhaps empty. */
interface Piece {
  readonly kind: Stretch['kind']
  readonly spans: Span[]
}

export function pieces(text: RichText): readonly Piece[] {
  const found: Piece[] = []
  let piece: Piece = { kind: 'words', spans: [] }
  const turnTo = (kind: Piece['kind']) => {
    found.push(piece)
    piece = { kind, spans: [] }
  }
  for (const { text: letters, marks } of text) {
    for (const part of letters.split(AT_EDGES)) {
      if (part === NOTE_START) turnTo('note')
      else if (part !== NOTE_END) append(piece.spans, part, marks)
      else if (piece.kind === 'note') turnTo('words')
    }
  }
  return [...found, piece]
}
