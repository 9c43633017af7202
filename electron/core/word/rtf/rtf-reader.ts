import type { Revision, WordDocument, WordNumber } from '../../../../shared/draft/word.ts'
import { NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { encodingOfFont } from '../../../../shared/text/old-letters.ts'
import { momentOf } from '../moment.ts'
import { type FontedRun, Paragraphs } from '../paragraphs.ts'
import { Comments } from './comments.ts'
import { DESTINATIONS, type Destination, LEFT_OUT, LETTERS, NOT_KEPT } from './destinations.ts'
import { FontTable } from './font-table.ts'
import { ListTables } from './list-tables.ts'
import { type Look, lookAfter, marksOf, PLAIN } from './look.ts'
import { Pending } from './pending.ts'
import { Row } from './row.ts'
import type { Token } from './tokens.ts'

interface Group {
  readonly destination: Destination
  readonly look: Look
  /** What the group itself began, to be ended with it. */
  readonly began: 'box' | 'note' | Destination | null
}

/** Hears the pieces of a file and gathers its paragraphs. */
export class RtfReader {
  readonly #fonts = new FontTable()
  readonly #lists = new ListTables()
  readonly #paragraphs = new Paragraphs()
  readonly #comments = new Comments(this.#paragraphs.turning)
  readonly #row = new Row()
  readonly #outer: Group[] = []
  #group: Group = { destination: 'text', look: PLAIN, began: null }
  #usualFont = 0
  /** How deep within a group of which nothing is read; 0 outside any. */
  #leftOut = 0
  /** Whether nothing but a star stood in the group yet: its first word says what it is for. */
  #isFirst = false
  #isStarred = false
  /** Bytes of letters that are not decoded yet, all of one font. */
  readonly #pending = new Pending()
  /** Letters that are not written yet, all of one look. */
  #text = ''
  /** Letters still to be passed over, as they stand for one of Unicode. */
  #passed = 0
  /** The number as a program wrote it out, before its paragraph ends. */
  #label = ''
  /** Names with a semicolon behind each, and parted once somebody is sought. */
  #authorsText = ''
  #authors: readonly string[] | null = null
  #notes = 0
  #inNestedTable = false
  isOver = false

  get depth(): number {
    return this.#outer.length + this.#leftOut
  }

  take(token: Token): void {
    if (this.#leftOut > 0) this.#leave(token)
    else if (token.kind === 'bytes') this.#bytes(token.bytes)
    else if (token.kind === 'word') this.#word(token.name, token.number)
    else this.#edge(token.kind)
  }

  #leave(token: Token): void {
    if (token.kind === 'open') this.#leftOut += 1
    if (token.kind !== 'close') return
    this.#leftOut -= 1
    if (this.#leftOut === 0) this.#edge('close')
  }

  #edge(kind: 'open' | 'close'): void {
    this.#flush()
    this.#passed = 0
    this.#isStarred = false
    this.#isFirst = kind === 'open'
    if (kind === 'open') {
      this.#outer.push(this.#group)
      this.#group = { ...this.#group, began: null }
      return
    }
    this.#end(this.#group.began)
    this.#group = this.#outer.pop() ?? this.#group
    this.isOver = this.#outer.length === 0
  }

  #end(began: Group['began']): void {
    if (began === null) return
    if (began === 'box') {
      if (!this.#paragraphs.isEmpty) this.#endParagraph()
      this.#paragraphs.closeBox()
    } else if (began === 'note') {
      this.#notes -= 1
      this.#edgeOfNote(NOTE_END)
    } else {
      const commentId = this.#comments.end(began)
      if (commentId !== null) this.#paragraphs.comment(commentId)
    }
  }

  #bytes(bytes: Uint8Array): void {
    this.#isFirst = false
    const passed = Math.min(this.#passed, bytes.length)
    this.#passed -= passed
    if (bytes.length > passed) this.#pending.push(bytes.subarray(passed))
  }

  #decode(): void {
    if (this.#pending.isEmpty) return
    this.#text += this.#fonts.decoded(this.#pending.take(), this.#group.look.font)
  }

  /** Writes what is not written yet, before the look or the place of letters changes. */
  #flush(): void {
    this.#decode()
    const text = this.#text
    this.#text = ''
    if (text !== '') this.#write(text)
  }

  #word(name: string, number: number | null): void {
    if (name === '*' && this.#isFirst) {
      this.#isStarred = true
      return
    }
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (this.#passed > 0) {
      this.#passed -= 1
      return
    }
    if (this.#letter(name, number)) return
    this.#flush()
    if (isFirst && this.#begin(name)) return
    const look = lookAfter(this.#group.look, name, number, this.#usualFont)
    if (look) this.#group = { ...this.#group, look }
    if (this.#group.destination === 'fonts') this.#fonts.word(name, number)
    else if (this.#group.destination === 'lists') {
      this.#lists.word(name, number, this.#fonts.nameOf(number ?? 0))
    } else if (!look && !this.#ofFile(name, number) && !this.#row.word(name, number)) this.#ofPlace(name)
  }

  /** Takes the first word of a group as what the group is for; false where it is a word like any other. */
  #begin(name: string): boolean {
    const destination = DESTINATIONS.get(name)
    const notKept = NOT_KEPT.get(name)
    if (notKept && this.#group.destination !== 'lists') this.#paragraphs.miss(notKept)
    if (name === 'shptxt' || name === 'dptxbxtext') this.#beginBox()
    else if (name === 'footnote' && this.#notes === 0) this.#beginNote()
    else if (destination) {
      this.#group = { ...this.#group, destination, began: destination }
      this.#comments.begin(destination)
      if (destination === 'label') this.#label = ''
    } else if (notKept || LEFT_OUT.has(name) || (this.#isStarred && name !== 'shppict')) this.#leftOut = 1
    else return false
    return true
  }

  #beginBox(): void {
    const { inTable, tableDepth } = this.#group.look
    const look = { ...PLAIN, font: this.#usualFont, inTable, tableDepth }
    this.#group = { destination: 'text', look, began: 'box' }
    this.#paragraphs.openBox()
  }

  #beginNote(): void {
    this.#edgeOfNote(NOTE_START)
    this.#group = { ...this.#group, destination: 'text', began: 'note' }
    this.#notes += 1
  }

  #edgeOfNote(text: string): void {
    const revision = this.#revisionOf(this.#group.look)
    if (revision !== 'neither') this.#paragraphs.write({ text, font: '', marks: [], revision })
  }

  /** Whether a control word stands for a letter, which is then put behind the others. */
  #letter(name: string, number: number | null): boolean {
    const letters = name === 'u' ? String.fromCharCode((number ?? 0) & 0xffff) : LETTERS.get(name)
    if (letters === undefined) return false
    this.#decode()
    this.#text += letters
    if (name === 'u') this.#passed = this.#group.look.skipped
    return true
  }

  #ofFile(name: string, number: number | null): boolean {
    switch (name) {
      case 'ansicpg':
        if (number !== null && number > 0) this.#fonts.page = number
        return true
      case 'mac':
        this.#fonts.page = 10_000
        return true
      case 'deff':
        this.#usualFont = number ?? 0
        this.#group = { ...this.#group, look: { ...this.#group.look, font: this.#usualFont } }
        return true
      case 'crauth':
        this.#paragraphs.miss('formatting-change')
        return true
      default:
        return false
    }
  }

  /** The ends of paragraphs, cells and rows. In notes and comments they are but line breaks. */
  #ofPlace(name: string): void {
    const { destination } = this.#group
    if (destination === 'comment' || this.#notes > 0) {
      if (name === 'par' || name === 'cell') this.#write('\n')
      return
    }
    if (destination !== 'text') return
    switch (name) {
      case 'par':
      case 'sect':
        this.#endParagraph()
        break
      case 'page':
        this.#paragraphs.breakPage()
        break
      case 'cell':
        this.#endParagraph(true)
        this.#paragraphs.endCell()
        break
      case 'row':
        this.#paragraphs.endRow(this.#row.shape)
        break
      case 'nestcell':
        if (!this.#inNestedTable) this.#paragraphs.miss('nested-table')
        this.#endParagraph(true)
        this.#inNestedTable = true
        break
    }
  }

  #endParagraph(isCell = false): void {
    const { look } = this.#group
    const number = this.#numberOf(look)
    const revision = this.#revisionOf(look)
    if (number === null) this.#leadWithLabel(look)
    this.#label = ''
    this.#inNestedTable = false
    this.#paragraphs.end({
      number,
      // The end of a cell is there whatever happens to its words.
      markRevision: isCell || revision === 'neither' ? null : revision,
      startsPage: look.startsPage,
      inTable: isCell || look.inTable,
    })
  }

  #numberOf({ list, listDepth }: Look): WordNumber | null {
    return list !== null && this.#lists.lists.has(String(list))
      ? { listId: String(list), depth: listDepth }
      : null
  }

  /** A number of a list that the file does not tell is what its program wrote out. */
  #leadWithLabel(look: Look): void {
    const label = this.#label.replace(PRIVATE, '-').trim()
    if (label === '' || this.#paragraphs.isEmpty) return
    this.#paragraphs.lead({ text: `${label} `, font: '', marks: marksOf(look), revision: null })
  }

  #write(text: string): void {
    const { destination, look } = this.#group
    switch (destination) {
      case 'text':
        this.#writeText(text, look)
        break
      case 'fonts':
        this.#fonts.text(text)
        break
      case 'lists':
        this.#lists.text(text)
        break
      case 'authors':
        this.#authorsText += text
        this.#authors = null
        break
      case 'label':
        this.#label += text
        break
      case 'drawing':
        break
      default:
        this.#comments.write(destination, this.#runOf(text, look, null))
    }
  }

  #writeText(text: string, look: Look): void {
    const revision = this.#revisionOf(look)
    if (revision === 'neither') return
    this.#paragraphs.during('hidden', look.hidden)
    if (look.hidden) return
    this.#paragraphs.during('strike', look.strike)
    this.#paragraphs.write(this.#runOf(text, look, revision))
  }

  #runOf(text: string, look: Look, revision: Revision | null): FontedRun {
    const font = this.#fonts.nameOf(look.font)
    const shown = encodingOfFont(font) === null ? text.replace(PRIVATE, '•') : text
    return { text: shown, font, marks: marksOf(look), revision }
  }

  /** Letters that one put in and another took out stand in neither text. */
  #revisionOf({ insertedBy, insertedAt, deletedBy, deletedAt }: Look): Revision | 'neither' | null {
    if (insertedBy !== null && deletedBy !== null) return 'neither'
    if (deletedBy !== null) return { kind: 'delete', name: this.#author(deletedBy), at: momentOf(deletedAt) }
    if (insertedBy !== null)
      return { kind: 'insert', name: this.#author(insertedBy), at: momentOf(insertedAt) }
    return null
  }

  /** The first of the table is for nobody. */
  #author(index: number): string {
    this.#authors ??= this.#authorsText.split(';').map((name) => name.trim())
    return index === 0 ? '' : (this.#authors[index] ?? '')
  }

  finish(): WordDocument {
    if (!this.#paragraphs.isEmpty) this.#endParagraph()
    const { notKept, turning } = this.#paragraphs
    return {
      paragraphs: this.#paragraphs.finish(),
      lists: this.#lists.lists,
      comments: this.#comments.all,
      notKept,
      turned: turning.counts,
    }
  }
}

/** Letters of symbol fonts, which have no place in Unicode. */
const PRIVATE = /[\uF020-\uF0FF]/g
