import type { WordComment } from '../../../shared/draft/word.ts'
import { type Attributes, readXml, type Visitor } from '../table/xml.ts'

/** What is in the file and not in its text. */
const LEFT_OUT: ReadonlySet<string> = new Set(['instrText', 'del', 'moveFrom', 'Fallback', 'delText'])

/** A text of its own beside the document: a footnote or a comment. */
interface Note {
  readonly id: string
  readonly author: string
  readonly at: string
  readonly words: string
}

/** Reads the words of the notes that a part holds, each a list of paragraphs in an element named `element`. */
class NoteReader implements Visitor {
  readonly notes: Note[] = []
  readonly #element: string
  #open: { id: string; author: string; at: string } | null = null
  #lines: string[] = []
  #leftOut = 0
  #isText = false

  constructor(element: string) {
    this.#element = element
  }

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    if (name === this.#element) {
      // Word keeps the strokes between text and footnotes as footnotes of other types.
      const isStroke = /separator/i.test(attributes['type'] ?? '')
      const { id = '', author = '', date = '' } = attributes
      this.#open = isStroke ? null : { id, author, at: date }
      this.#lines = []
    } else if (name === 'p') this.#lines.push('')
    else if (name === 't') this.#isText = true
    else if (name === 'tab' || name === 'br') this.#write(' ')
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    if (name === 't') this.#isText = false
    if (name !== this.#element || !this.#open) return
    const words = this.#lines.map((line) => line.trim()).filter((line) => line !== '')
    this.notes.push({ ...this.#open, words: words.join('\n') })
    this.#open = null
  }

  text(words: string): void {
    if (this.#isText) this.#write(words)
  }

  #write(words: string): void {
    if (this.#open === null || this.#leftOut > 0) return
    this.#lines[Math.max(0, this.#lines.length - 1)] = (this.#lines.at(-1) ?? '') + words
  }
}

/** The footnotes of a document by their ids; null where the part is not sound. */
export function readFootnotes(part: Uint8Array): ReadonlyMap<string, string> | null {
  const reader = new NoteReader('footnote')
  return readXml(part, reader) ? new Map(reader.notes.map(({ id, words }) => [id, words])) : null
}

/** The comments of a document; null where the part is not sound. */
export function readComments(part: Uint8Array): readonly WordComment[] | null {
  const reader = new NoteReader('comment')
  if (!readXml(part, reader)) return null
  return reader.notes.map(({ id, author, at, words }) => ({ id, name: author, at, words }))
}
