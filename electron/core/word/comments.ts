import type { WordComment } from '../../../shared/draft/word.ts'
import { type Attributes, readXml, type Visitor } from '../table/xml.ts'

/** What is in the file and not in its text. */
const LEFT_OUT: ReadonlySet<string> = new Set(['instrText', 'del', 'moveFrom', 'Fallback', 'delText'])

/** Gathers the comments of a part, the words of each as plain lines. */
class CommentReader implements Visitor {
  readonly comments: WordComment[] = []
  #open: Omit<WordComment, 'words'> | null = null
  #lines: string[] = []
  #leftOut = 0
  #isText = false

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    if (name === 'comment') {
      const { id = '', author = '', date = '' } = attributes
      this.#open = { id, name: author, at: date }
      this.#lines = []
    } else if (name === 'p') this.#lines.push('')
    else if (name === 't') this.#isText = true
    else if (name === 'tab' || name === 'br') this.#write(' ')
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    if (name === 't') this.#isText = false
    if (name !== 'comment' || !this.#open) return
    const words = this.#lines.map((line) => line.trim()).filter((line) => line !== '')
    this.comments.push({ ...this.#open, words: words.join('\n') })
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

/** The comments of a document; null where the part is not sound. */
export function readComments(part: Uint8Array): readonly WordComment[] | null {
  const reader = new CommentReader()
  return readXml(part, reader) ? reader.comments : null
}
