import type { Page } from '../../../shared/report/page.ts'
import type { PaperDocument } from './paper-document.ts'

interface Branch {
  readonly level: number
  readonly item: PDFKit.PDFOutline
}

/** The paper's outline, as a reader's window shows it beside the pages. */
export class PaperBookmarks {
  readonly #root: PDFKit.PDFOutline
  readonly #branch: Branch[] = []

  constructor(document: PaperDocument) {
    this.#root = document.outline
  }

  /** Adds a heading of the page being painted; `top` is what stands at the window's upper edge, in points. */
  add(title: string, level: number, page: Page, top: number): void {
    while ((this.#branch.at(-1)?.level ?? -1) >= level) this.#branch.pop()
    const parent = this.#branch.at(-1)?.item ?? this.#root
    /** pdfkit measures `left` from the right edge: the page's width is the left edge. */
    const options = { expanded: true, top: Math.max(0, top), left: page.width }
    this.#branch.push({ level, item: parent.addItem(title, options) })
  }
}
