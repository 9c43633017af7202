import { stretches } from '../text/note.ts'
import type { RichText, Span } from '../text/span.ts'
import { rich } from '../text/tidy.ts'
import type { WordLine } from './word-view.ts'

/** Where some letters of a file were found. */
export interface Found {
  readonly lines: readonly WordLine[]
  readonly styles: readonly Span['marks'][]
  /** The notes among them, by how many of the letters stand before. */
  readonly notes: ReadonlyMap<number, readonly RichText[]>
}

/** A note with the line it is referred to in, behind so many letters of the file. */
interface PlacedNote {
  readonly at: number
  readonly line: WordLine
  readonly text: RichText
}

/** All letters of a file in reading order, each with its style and line, and the notes among them. */
export class Letters {
  readonly #letters: string
  readonly #styles: Span['marks'][] = []
  readonly #lines: WordLine[] = []
  #notes: PlacedNote[] = []
  #from = 0

  constructor(lines: readonly WordLine[]) {
    this.#letters = lines.map((line) => this.#take(line)).join('')
  }

  /** Takes in a line and gives its letters. */
  #take(line: WordLine): string {
    const parts = stretches(line.text)
    // A line of nothing but a note is no block: the note goes to the line before.
    const isBare = line.label === null && parts.every(({ kind }) => kind === 'note')
    const place = isBare ? (this.#lines.at(-1) ?? line) : line
    let letters = this.#write(rich(line.label ?? ''), line)
    for (const { kind, text } of parts) {
      if (kind === 'words') letters += this.#write(text, line)
      else this.#notes.push({ at: this.#lines.length, line: place, text })
    }
    return letters
  }

  #write(text: RichText, line: WordLine): string {
    const letters = text.map((span) => {
      const own = lettersOf(span.text)
      for (let i = 0; i < own.length; i += 1) {
        this.#styles.push(span.marks)
        this.#lines.push(line)
      }
      return own
    })
    return letters.join('')
  }

  /** Where words stand: behind those found before, else anywhere; null where they do not. */
  find(words: string): Found | null {
    const sought = lettersOf(words)
    if (sought === '') return null
    const ahead = this.#letters.indexOf(sought, this.#from)
    const at = ahead < 0 ? this.#letters.indexOf(sought) : ahead
    if (at < 0) return null
    const end = at + sought.length
    this.#from = end
    const lines = new Set(this.#lines.slice(at, end))
    return { lines: [...lines], styles: this.#styles.slice(at, end), notes: this.#notesIn(at, end, lines) }
  }

  /** Takes out the notes among some letters: each stands behind the first words that are found before it. */
  #notesIn(from: number, to: number, lines: ReadonlySet<WordLine>): Found['notes'] {
    const isThere = ({ at, line }: PlacedNote) => from <= at && at <= to && lines.has(line)
    const taken = this.#notes.filter(isThere)
    if (taken.length > 0) this.#notes = this.#notes.filter((placed) => !isThere(placed))
    const byPlace = Map.groupBy(taken, ({ at }) => at - from)
    return new Map([...byPlace].map(([at, placed]) => [at, placed.map(({ text }) => text)]))
  }
}

/** The letters of a text without its white space: all that stays the same when lines are joined or parted. */
function lettersOf(words: string): string {
  return words.replace(/\s/g, '')
}
