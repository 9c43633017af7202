import type { WordComment, WordParagraph } from '../../../shared/draft/word.ts'
import { type Attributes, readXml, type Visitor } from '../table/xml.ts'
import type { ParagraphReader } from './footnotes.ts'

/** Gathers the comments of a part, the words of each as plain lines. */
class CommentReader implements Visitor {
  readonly comments: WordComment[] = []
  readonly #reader: ParagraphReader
  #open: Omit<WordComment, 'words'> | null = null
  #from = 0

  constructor(reader: ParagraphReader) {
    this.#reader = reader
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'comment') {
      const { id = '', author = '', date = '' } = attributes
      this.#open = { id, name: author, at: date }
      this.#from = this.#reader.paragraphs.length
    }
    this.#reader.open(name, attributes)
  }

  close(name: string): void {
    this.#reader.close(name)
    if (name !== 'comment' || !this.#open) return
    const lines = this.#reader.paragraphs.slice(this.#from).map(wordsOf)
    this.comments.push({ ...this.#open, words: lines.filter((line) => line !== '').join('\n') })
    this.#open = null
  }

  text(words: string): void {
    this.#reader.text(words)
  }
}

/** What was deleted in a comment is none of it. */
function wordsOf({ runs }: WordParagraph): string {
  const words = runs.filter(({ revision }) => revision?.kind !== 'delete').map(({ text }) => text)
  return words.join('').replace(/\s+/g, ' ').normalize('NFC').trim()
}

/** The comments of a document, heard by a reader of their own; null where the part is not sound. */
export function readComments(part: Uint8Array, reader: ParagraphReader): readonly WordComment[] | null {
  const comments = new CommentReader(reader)
  return readXml(part, comments) ? comments.comments : null
}
