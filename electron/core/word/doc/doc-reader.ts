import type { WordComment, WordDocument } from '../../../../shared/draft/word.ts'
import { NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { marksOn } from '../../../../shared/text/span.ts'
import { commentWords } from '../comment-words.ts'
import { within } from '../footnotes.ts'
import { momentOf } from '../moment.ts'
import { type FontedRun, Paragraphs } from '../paragraphs.ts'
import { withBullets } from '../symbols.ts'
import { LettersOf, type Streams } from './letters.ts'
import { readLists } from './lists.ts'
import type { Look } from './look.ts'
import type { ParagraphLook } from './paragraph-look.ts'
import { type Range, readSideTexts, type SideTexts } from './side-texts.ts'
import { readFonts } from './strings.ts'

/** Characters that are no letters but places ([MS-DOC] 2.4.1, "Special Characters"). */
const SPECIAL = /[\p{Cc}--[\t\n\x7F-\x9F]]/v
const PARAGRAPH_END = '\r'
const CELL_END = '\x07'
const PAGE_END = '\f'
const ENDS = new RegExp(`[${PARAGRAPH_END}${CELL_END}${PAGE_END}]`, 'g')
const PICTURE = '\x01'
const NOTE = '\x02'
const COMMENT = '\x05'
const SHAPE = '\x08'
const FIELD = '\x13'
const FIELD_RESULT = '\x14'
const FIELD_END = '\x15'

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['\x0b', '\n'],
  ['\x0e', '\n'],
  ['\x1e', '-'],
  // A hyphen that shows only at a line's end; in TCVN3 it is ư.
  ['\x1f', '\u00AD'],
])

type Write = (run: FontedRun) => void

/** Gathers the paragraphs of a file out of its streams. */
export class DocReader {
  readonly #text: string
  readonly #length: number
  readonly #letters: LettersOf
  readonly #fonts: readonly string[]
  readonly #sides: SideTexts
  readonly #lists: WordDocument['lists']
  readonly #paragraphs = new Paragraphs()
  readonly #comments: WordComment[] = []
  /** Of the fields that are open, whether their instructions are being told. */
  readonly #fields: boolean[] = []

  constructor(streams: Streams) {
    const { table, fib, pieces } = streams
    this.#text = pieces.text
    this.#length = fib.text
    this.#letters = new LettersOf(streams)
    this.#fonts = readFonts(table, fib.place('fonts'))
    this.#sides = readSideTexts(table, fib)
    this.#lists = readLists(table, fib.place('lists'), fib.place('listUses'), this.#fonts)
  }

  read(hasMacros: boolean): WordDocument {
    this.#flow({ from: 0, to: this.#length })
    if (hasMacros) this.#paragraphs.miss('macro')
    const { notKept, turning } = this.#paragraphs
    return {
      paragraphs: this.#paragraphs.finish(),
      lists: this.#lists,
      comments: this.#comments,
      notKept,
      turned: turning.counts,
    }
  }

  /** The paragraphs of a part of the text. */
  #flow({ from, to }: Range): void {
    let start = from
    while (start < to) {
      const end = this.#endFrom(start, to)
      this.#paragraph(start, end)
      start = end + 1
    }
  }

  /** Where the paragraph ends: a break of pages is an end where a section ends with it, and else one of its letters. */
  #endFrom(start: number, to: number): number {
    ENDS.lastIndex = start
    for (let found = ENDS.exec(this.#text); found && found.index < to; found = ENDS.exec(this.#text)) {
      if (found[0] !== PAGE_END || this.#letters.paragraph(found.index).isEnd) return found.index
    }
    return to - 1
  }

  #paragraph(from: number, end: number): void {
    const { look, style } = this.#letters.paragraph(end)
    const mark = this.#text.charAt(end)
    const isEnd = mark === PARAGRAPH_END || mark === CELL_END || mark === PAGE_END
    this.#write(from, isEnd ? end : end + 1, style, (run) => this.#paragraphs.write(run))
    if (look.endsInnerRow) return
    if (mark === CELL_END && look.endsRow) {
      this.#paragraphs.endRow(look.row)
      return
    }
    this.#endParagraph(look, mark === CELL_END, this.#letters.stretch(end, end + 1, style).look)
    if (mark === CELL_END) this.#paragraphs.endCell()
    if (mark === PAGE_END) this.#paragraphs.breakPage()
  }

  #endParagraph(look: ParagraphLook, endsCell: boolean, mark: Look): void {
    const listId = String(look.list)
    const number = this.#lists.has(listId) ? { listId, depth: look.depth } : null
    this.#paragraphs.end(look, { number, revision: this.#letters.revisionOf(mark), endsCell })
  }

  /** Writes the letters of a part of the text that stand in a paragraph of a style. */
  #write(from: number, to: number, style: number, write: Write): void {
    for (let at = from; at < to; ) {
      const stretch = this.#letters.stretch(at, to, style)
      this.#writeStretch(stretch.from, stretch.to, stretch.look, write)
      at = stretch.to
    }
  }

  #writeStretch(from: number, to: number, look: Look, write: Write): void {
    if (look.isLookChanged) this.#paragraphs.miss('formatting-change')
    let plain = from
    for (let at = from; at < to; at += 1) {
      const letter = this.#text.charAt(at)
      const isSpecial = SPECIAL.test(letter)
      if (!isSpecial && !this.#sides.notes.has(at)) continue
      this.#writeLetters(this.#text.slice(plain, isSpecial ? at : at + 1), look, write)
      if (isSpecial) this.#special(letter, at, look, write)
      // A note with a mark of the author's own is referred to by a letter like any other.
      else this.#note(at, look, write)
      plain = at + 1
    }
    this.#writeLetters(this.#text.slice(plain, to), look, write)
  }

  #writeLetters(text: string, look: Look, write: Write): void {
    const revision = this.#letters.revisionOf(look)
    if (text === '' || this.#fields.includes(true) || revision === 'neither') return
    this.#paragraphs.during('hidden', look.hidden)
    if (look.hidden) return
    this.#paragraphs.during('strike', look.strike)
    const font = this.#fonts[look.font] ?? ''
    const letters = look.symbol === 0 ? text : String.fromCharCode(look.symbol)
    write({ text: withBullets(letters, font), font, marks: marksOn(look), revision })
  }

  #special(letter: string, at: number, look: Look, write: Write): void {
    const meant = LETTERS.get(letter)
    if (meant !== undefined) this.#writeLetters(meant, look, write)
    switch (letter) {
      case FIELD:
        this.#fields.push(true)
        break
      case FIELD_RESULT:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false
        break
      case FIELD_END:
        this.#fields.pop()
        break
      case PICTURE:
        if (!this.#fields.includes(true)) this.#paragraphs.miss(look.isObject ? 'object' : 'picture')
        break
      case PAGE_END:
        this.#paragraphs.breakPage()
        break
      case NOTE:
        this.#note(at, look, write)
        break
      case COMMENT:
        this.#comment(at)
        break
      case SHAPE:
        this.#box(at)
        break
    }
  }

  /** Puts a note's words where it is referred to: once, as a file may refer to one long note many times. */
  #note(at: number, look: Look, write: Write): void {
    const range = this.#sides.notes.get(at)
    const revision = this.#letters.revisionOf(look)
    this.#sides.notes.delete(at)
    if (!range || revision === 'neither') return
    const runs = this.#runsOf(range).flatMap((run) => within(run, revision))
    const edge = (text: string): FontedRun => ({ text, font: '', marks: [], revision })
    if (runs.length > 0) for (const run of [edge(NOTE_START), ...runs, edge(NOTE_END)]) write(run)
  }

  /** The letters of a side text, a line for each paragraph; the last paragraph's end is that of the text. */
  #runsOf({ from, to }: Range): readonly FontedRun[] {
    const runs: FontedRun[] = []
    for (let start = from; start < to; ) {
      const end = Math.min(to - 1, this.#endFrom(start, to))
      const { style } = this.#letters.paragraph(end)
      if (start > from) runs.push({ text: '\n', font: '', marks: [], revision: null })
      this.#write(start, end, style, (run) => runs.push(run))
      start = end + 1
    }
    return runs
  }

  #comment(at: number): void {
    const comment = this.#sides.comments.get(at)
    if (!comment || this.#comments.some(({ id }) => id === comment.id)) return
    this.#paragraphs.comment(comment.id)
    this.#comments.push({
      id: comment.id,
      name: comment.author.trim(),
      at: momentOf(comment.moment),
      words: commentWords(this.#runsOf(comment), this.#paragraphs.turning),
    })
  }

  /** Gathers a box once, whatever refers to it. */
  #box(at: number): void {
    const range = this.#sides.boxes.get(at)
    this.#sides.boxes.delete(at)
    if (!range) return
    this.#paragraphs.openBox()
    // Behind the paragraphs of a box stands an end of its own.
    const isDouble = this.#text.slice(range.to - 2, range.to) === '\r\r'
    this.#flow(isDouble ? { ...range, to: range.to - 1 } : range)
    this.#paragraphs.closeBox()
  }
}
