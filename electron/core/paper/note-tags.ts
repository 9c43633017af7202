import type { PaperDocument } from './paper-document.ts'

type Element = PDFKit.PDFStructureElement

/**
 * Notes as they are painted, told as notes: each with a name of its own, by which the file's index of names finds
 * it (ISO 32000-1, 14.8.4.4.1). A note may go on to the next page, so it stays open until another begins.
 */
export class NoteTags {
  readonly #document: PaperDocument
  readonly #parent: Element
  readonly #names: unknown[] = []
  #open: { readonly number: number; readonly element: Element } | null = null

  constructor(document: PaperDocument, parent: Element) {
    this.#document = document
    this.#parent = parent
  }

  /** Whether a note has yet to begin. */
  begins(number: number): boolean {
    return this.#open?.number !== number
  }

  element(number: number): Element {
    if (this.#open?.number === number) return this.#open.element
    this.#open?.element.end()
    const element = this.#document.struct('Note')
    this.#parent.add(element)
    this.#name(element, `note-${String(number).padStart(4, '0')}`)
    this.#open = { number, element }
    return element
  }

  end(): void {
    this.#open?.element.end()
    if (this.#names.length === 0) return
    Object.assign(this.#document.getStructTreeRoot().data, { IDTree: { Names: this.#names } })
  }

  /** Names are strings of the file, which pdfkit knows by their being `String` objects. */
  #name(element: Element, name: string): void {
    const reference = referenceOf(element)
    reference.data['ID'] = new String(name)
    this.#names.push(new String(name), reference)
  }
}

/** The object of the file that an element becomes, which pdfkit's types do not tell. */
function referenceOf(element: object): { readonly data: Record<string, unknown> } {
  const reference: unknown = 'dictionary' in element ? element.dictionary : null
  if (!hasData(reference)) throw new TypeError('pdfkit no longer keeps its elements as it did in 0.20')
  return reference
}

function hasData(reference: unknown): reference is { readonly data: Record<string, unknown> } {
  return typeof reference === 'object' && reference !== null && 'data' in reference
}
