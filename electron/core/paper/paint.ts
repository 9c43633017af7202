import {
  type Belonging,
  NO_PASSAGE,
  type Page,
  type PlacedLine,
  type PlacedRule,
  type Run,
} from '../../../shared/report/page.ts'
import { PaperBookmarks } from './bookmarks.ts'
import { NoteTags } from './note-tags.ts'
import type { PaperDocument } from './paper-document.ts'
import { pieces } from './pieces.ts'
import { TableTags } from './table-tags.ts'
import { decimal, type TypeCase } from './type-case.ts'

/**
 * Paints pages that layout has placed. Text goes into the content as TJ operators, a word at a time with real
 * spaces between, so that what is selected and searched is what was written; pdfkit's own `text()` loses the
 * spaces of justified lines and is slower. Each passage is a structure element, with the parts of it that
 * stand on several pages; page numbers, heads of tables that stand again and strokes are marked as artifacts.
 */
export function paint(pages: readonly Page[], document: PaperDocument, types: TypeCase): void {
  const painter = new Painter(document, types)
  for (const page of pages) painter.page(page)
  painter.end()
}

class Painter {
  readonly #document: PaperDocument
  readonly #types: TypeCase
  readonly #root: PDFKit.PDFStructureElement
  readonly #bookmarks: PaperBookmarks
  readonly #tables: TableTags
  readonly #notes: NoteTags
  #passage: { readonly id: number; readonly element: PDFKit.PDFStructureElement } | null = null

  constructor(document: PaperDocument, types: TypeCase) {
    this.#document = document
    this.#types = types
    this.#root = document.struct('Document')
    this.#bookmarks = new PaperBookmarks(document)
    this.#tables = new TableTags(document, this.#root)
    this.#notes = new NoteTags(document, this.#root)
    document.addStructure(this.#root)
  }

  page(page: Page): void {
    const document = this.#document
    document.addPage({ size: [page.width, page.height], margin: 0 })
    /** pdfkit turns the page upside down for its own methods; content written here is upright again. */
    document.addContent(`1 0 0 -1 0 ${decimal(page.height)} cm`)
    for (const lines of passages(page.lines)) this.#write(lines, page)
    for (const rule of page.rules) this.#stroke(rule, page)
    if (page.folio !== null) this.#addition([page.folio], page)
  }

  end(): void {
    this.#passage?.element.end()
    this.#tables.end()
    this.#notes.end()
    this.#root.end()
  }

  /** The lines of one passage on one page. */
  #write(lines: readonly PlacedLine[], page: Page): void {
    const [first] = lines
    if (first === undefined) return
    const { of, baseline, runs } = first
    if (of.id === NO_PASSAGE) {
      this.#addition(lines, page)
      return
    }
    if (of.id !== this.#passage?.id && of.heading !== null) {
      this.#bookmarks.add(of.title, of.heading, page, baseline - (runs[0]?.size ?? 0))
    }
    const tag = tagOf(of)
    const isNumbered = of.note !== undefined && this.#notes.begins(of.note)
    const element = this.#element(of, tag)
    for (const { role, runs } of pieces(lines, isNumbered)) {
      const inner = role === null ? element : this.#within(element, role)
      inner.add(this.#document.markStructureContent(role ?? tag))
      for (const { run, baseline } of runs) this.#run(run, page.height - baseline)
      this.#document.endMarkedContent()
      if (role !== null) inner.end()
    }
  }

  #within(element: PDFKit.PDFStructureElement, role: string): PDFKit.PDFStructureElement {
    const inner = this.#document.struct(role)
    element.add(inner)
    return inner
  }

  /** An element is joined to its parent before it gets content, or pdfkit loses the content. */
  #element({ id, cell, note }: Belonging, tag: string): PDFKit.PDFStructureElement {
    // Notes stand between the pages of the passage that refers to them, and do not end it.
    if (note !== undefined) return this.#notes.element(note)
    if (this.#passage?.id === id) return this.#passage.element
    this.#passage?.element.end()
    this.#passage = null
    if (cell) return this.#tables.cell(cell)
    this.#tables.end()
    const element = this.#document.struct(tag)
    this.#root.add(element)
    this.#passage = { id, element }
    return element
  }

  #line({ runs, baseline }: PlacedLine, page: Page): void {
    for (const run of runs) this.#run(run, page.height - baseline)
  }

  #run(run: Run, y: number): void {
    const face = this.#types.face(run.face)
    this.#document.page.fonts[face.id] ??= face.ref()
    this.#document.addContent(
      `BT /${face.id} ${decimal(run.size)} Tf ${decimal(run.x)} ${decimal(y + run.raise)} Td [${this.#glyphs(run)}] TJ ET`,
    )
  }

  /** Words and spaces by turns; a space is moved on by what justification adds to it. */
  #glyphs({ text, face, size, spread }: Run): string {
    const { glyphs } = this.#types.sort(' ', face)
    const space = spread === 0 ? glyphs : `${glyphs}${decimal((-spread * 1000) / size)}`
    return text
      .split(' ')
      .map((word) => (word === '' ? '' : this.#types.sort(word, face).glyphs))
      .join(space)
  }

  #stroke({ x, y, width, thickness }: PlacedRule, page: Page): void {
    const bottom = page.height - y - thickness / 2
    this.#document.markContent('Artifact', { type: 'Layout' })
    this.#document.addContent([x, bottom, width, thickness].map(decimal).join(' ').concat(' re f'))
    this.#document.endMarkedContent()
  }

  /** What the page adds by itself. */
  #addition(lines: readonly PlacedLine[], page: Page): void {
    this.#document.markContent('Artifact', { type: 'Pagination' })
    for (const line of lines) this.#line(line, page)
    this.#document.endMarkedContent()
  }
}

/** The lines of a page, those of one passage together: cells of a row have theirs side by side. */
function passages(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const found = new Map<number, PlacedLine[]>()
  for (const line of lines) {
    const { id } = line.of
    const there = found.get(id)
    if (there === undefined) found.set(id, [line])
    else there.push(line)
  }
  return [...found.values()]
}

/** The paper's name is the first heading, its parts are the second. */
function tagOf({ heading, cell, note }: Belonging): string {
  if (note !== undefined) return 'Note'
  if (cell) return cell.isHead ? 'TH' : 'TD'
  return heading === null ? 'P' : `H${heading + 1}`
}
