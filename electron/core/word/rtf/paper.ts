import type { NotKeptKind, Revision, WordNumber, WordParagraph } from '../../../../shared/draft/word.ts'
import { marksOn } from '../../../../shared/text/span.ts'
import { type FontedRun, Paragraphs } from '../paragraphs.ts'
import { SYMBOL, withBullets } from '../symbols.ts'
import type { Authors } from './authors.ts'
import type { FontTable } from './font-table.ts'
import type { ListTables } from './list-tables.ts'
import type { Look } from './look.ts'
import { Row } from './row.ts'

/** The tables of the file's head that letters and paragraphs refer to by number. */
interface Tables {
  readonly fonts: FontTable
  readonly lists: ListTables
  readonly authors: Authors
}

/** Writes the words of the paper itself, with its boxes and notes, as their looks have them. */
export class Paper {
  readonly #tables: Tables
  readonly #paragraphs = new Paragraphs()
  readonly #row = new Row()
  /** The number as a program wrote it out, before its paragraph ends. */
  #label = ''

  constructor(tables: Tables) {
    this.#tables = tables
  }

  get turning() {
    return this.#paragraphs.turning
  }

  get notKept(): ReadonlyMap<NotKeptKind, number> {
    return this.#paragraphs.notKept
  }

  miss(kind: NotKeptKind): void {
    this.#paragraphs.miss(kind)
  }

  comment(id: string): void {
    this.#paragraphs.comment(id)
  }

  openBox(): void {
    this.#paragraphs.openBox()
  }

  closeBox(look: Look): void {
    if (!this.#paragraphs.isEmpty) this.#endParagraph(look)
    this.#paragraphs.closeBox()
  }

  write(text: string, look: Look): void {
    const revision = this.#tables.authors.revisionOf(look)
    if (revision === 'neither') return
    this.#paragraphs.during('hidden', look.hidden)
    if (look.hidden) return
    this.#paragraphs.during('strike', look.strike)
    this.#paragraphs.write(this.runOf(text, look, revision))
  }

  /** The beginning or the end of a note. */
  writeEdge(edge: string, look: Look): void {
    const revision = this.#tables.authors.revisionOf(look)
    if (revision !== 'neither') this.#paragraphs.write({ text: edge, font: '', marks: [], revision })
  }

  runOf(text: string, look: Look, revision: Revision | null): FontedRun {
    const font = this.#tables.fonts.nameOf(look.font)
    return { text: withBullets(text, font), font, marks: marksOn(look), revision }
  }

  label(text: string): void {
    this.#label += text
  }

  clearLabel(): void {
    this.#label = ''
  }

  /** A control word that ends a paragraph, a cell or a row, or says how a row is shaped. */
  word(name: string, number: number | null, look: Look): void {
    switch (name) {
      case 'par':
      case 'sect':
        this.#endParagraph(look)
        break
      case 'page':
        this.#paragraphs.breakPage()
        break
      case 'cell':
        this.#endParagraph(look, true)
        this.#paragraphs.endCell()
        break
      case 'nestcell':
        this.#endParagraph(look, true)
        break
      case 'row':
        this.#paragraphs.endRow(this.#row.shape)
        break
      default:
        this.#row.word(name, number)
    }
  }

  #endParagraph(look: Look, endsCell = false): void {
    const number = this.#numberOf(look)
    if (number === null) this.#leadWithLabel(look)
    this.#label = ''
    this.#paragraphs.end(look, { number, revision: this.#tables.authors.revisionOf(look), endsCell })
  }

  #numberOf({ list, listDepth }: Look): WordNumber | null {
    const listId = String(list)
    return this.#tables.lists.lists.has(listId) ? { listId, depth: listDepth } : null
  }

  /** A number of a list that the file does not tell is what its program wrote out. */
  #leadWithLabel(look: Look): void {
    const label = this.#label.replace(SYMBOL, '-').trim()
    if (label === '' || this.#paragraphs.isEmpty) return
    this.#paragraphs.lead({ text: `${label} `, font: '', marks: marksOn(look), revision: null })
  }

  /** All paragraphs, the last of which may have no end. */
  finish(look: Look): readonly WordParagraph[] {
    if (!this.#paragraphs.isEmpty) this.#endParagraph(look)
    return this.#paragraphs.finish()
  }
}
