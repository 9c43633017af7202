import type { WordDocument } from '../../../../shared/draft/word.ts'
import { NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { Authors } from './authors.ts'
import { Comments } from './comments.ts'
import { DESTINATIONS, type Destination, LEFT_OUT, LETTERS, NOT_KEPT } from './destinations.ts'
import { FontTable } from './font-table.ts'
import { ListTables } from './list-tables.ts'
import { type Look, lookAfter, PLAIN } from './look.ts'
import { Paper } from './paper.ts'
import { Pending } from './pending.ts'
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
  readonly #authors = new Authors()
  readonly #paper = new Paper({ fonts: this.#fonts, lists: this.#lists, authors: this.#authors })
  readonly #comments = new Comments(this.#paper.turning)
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
  /** How the reference to a note looks while the note is told; null outside of notes. */
  #note: Look | null = null
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
      this.#paper.closeBox(this.#group.look)
    } else if (began === 'note') {
      if (this.#note) this.#paper.writeEdge(NOTE_END, this.#note)
      this.#note = null
    } else {
      const commentId = this.#comments.end(began)
      if (commentId !== null) this.#paper.comment(commentId)
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
    } else if (!look && !this.#ofFile(name, number)) this.#ofPlace(name, number)
  }

  /** Takes the first word of a group as what the group is for; false where it is a word like any other. */
  #begin(name: string): boolean {
    const destination = DESTINATIONS.get(name)
    const notKept = NOT_KEPT.get(name)
    if (notKept && this.#group.destination !== 'lists') this.#paper.miss(notKept)
    if (name === 'shptxt' || name === 'dptxbxtext') this.#beginBox()
    else if (name === 'footnote' && this.#note === null) this.#beginNote()
    else if (destination) {
      this.#group = { ...this.#group, destination, began: destination }
      this.#comments.begin(destination)
      if (destination === 'label') this.#paper.clearLabel()
    } else if (notKept || LEFT_OUT.has(name) || (this.#isStarred && name !== 'shppict')) this.#leftOut = 1
    else return false
    return true
  }

  #beginBox(): void {
    const { inTable, tableDepth } = this.#group.look
    const look = { ...PLAIN, font: this.#usualFont, inTable, tableDepth }
    this.#group = { destination: 'text', look, began: 'box' }
    this.#paper.openBox()
  }

  #beginNote(): void {
    this.#paper.writeEdge(NOTE_START, this.#group.look)
    this.#group = { ...this.#group, destination: 'text', began: 'note' }
    this.#note = this.#group.look
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
        this.#paper.miss('formatting-change')
        return true
      default:
        return false
    }
  }

  /** In notes and comments the ends of paragraphs and cells are but line breaks. */
  #ofPlace(name: string, number: number | null): void {
    const { destination, look } = this.#group
    if (destination === 'comment' || this.#note) {
      if (name === 'par' || name === 'cell') this.#write('\n')
    } else if (destination === 'text') this.#paper.word(name, number, look)
  }

  #write(text: string): void {
    const { destination, look } = this.#group
    switch (destination) {
      case 'text':
        this.#paper.write(text, this.#note ? withinNote(look, this.#note) : look)
        break
      case 'fonts':
        this.#fonts.text(text)
        break
      case 'lists':
        this.#lists.text(text)
        break
      case 'authors':
        this.#authors.text(text)
        break
      case 'label':
        this.#paper.label(text)
        break
      case 'drawing':
        break
      default:
        this.#comments.write(destination, this.#paper.runOf(text, look, null))
    }
  }

  finish(): WordDocument {
    const paragraphs = this.#paper.finish(this.#group.look)
    return {
      paragraphs,
      lists: this.#lists.lists,
      comments: this.#comments.all,
      notKept: this.#paper.notKept,
      turned: this.#paper.turning.counts,
    }
  }
}

/** What is in a note that was put in or taken out was so too, whatever it says itself. */
function withinNote(look: Look, note: Look): Look {
  const { insertedBy, insertedAt, deletedBy, deletedAt } = note
  return {
    ...look,
    ...(insertedBy === null ? {} : { insertedBy, insertedAt }),
    ...(deletedBy === null ? {} : { deletedBy, deletedAt }),
  }
}
