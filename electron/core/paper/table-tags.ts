import type { CellPlace } from '../../../shared/report/page.ts'
import type { PaperDocument } from './paper-document.ts'

type Element = PDFKit.PDFStructureElement

/** What pdfkit takes and its types do not tell: what a head of a table is the head of. */
interface HeadOptions {
  readonly scope: 'Column'
}

const OF_COLUMN: PDFKit.Mixins.StructureElementOptions & HeadOptions = { scope: 'Column' }

/**
 * Tables as they are painted, told as tables: each with its rows, each row with a cell for every column, those
 * of the head as heads of their columns. A row may go on to the next page, so its cells stay open until the next
 * row begins.
 */
export class TableTags {
  readonly #document: PaperDocument
  readonly #parent: Element
  #table: { readonly id: number; readonly element: Element } | null = null
  #row: { readonly number: number; readonly element: Element; readonly cells: readonly Element[] } | null =
    null

  constructor(document: PaperDocument, parent: Element) {
    this.#document = document
    this.#parent = parent
  }

  cell(place: CellPlace): Element {
    const cell = this.#rowOf(place)[place.column]
    if (!cell) throw new Error('a cell stands in a column of its table')
    return cell
  }

  /** Ends the table that is open, with all in it. */
  end(): void {
    this.#table?.element.end()
    this.#table = null
    this.#row = null
  }

  #tableOf(id: number): Element {
    if (this.#table?.id === id) return this.#table.element
    this.end()
    const element = this.#added(this.#document.struct('Table'), this.#parent)
    this.#table = { id, element }
    return element
  }

  #rowOf({ table, row, columns, isHead }: CellPlace): readonly Element[] {
    const parent = this.#tableOf(table)
    if (this.#row?.number === row) return this.#row.cells
    this.#row?.element.end()
    const element = this.#added(this.#document.struct('TR'), parent)
    const cells = Array.from({ length: columns }, () =>
      this.#added(isHead ? this.#document.struct('TH', OF_COLUMN) : this.#document.struct('TD'), element),
    )
    this.#row = { number: row, element, cells }
    return cells
  }

  /** An element is joined to its parent before it gets content, or pdfkit loses the content. */
  #added(element: Element, parent: Element): Element {
    parent.add(element)
    return element
  }
}
