import type { Revision, WordNumber } from '../../../shared/draft/word.ts'
import type { Attributes } from '../table/xml.ts'
import type { Numbering } from './numbering.ts'
import type { FontedRun } from './paragraphs.ts'
import type { Styles } from './styles.ts'

/** A paragraph while it is read; one in a text box is read while the one around it waits. */
export class OpenParagraph {
  readonly runs: FontedRun[] = []
  readonly commentIds = new Set<string>()
  markRevision: Revision | null = null
  startsPage = false
  styleId: string | null = null
  #listId: string | null = null
  #depth: number | null = null

  /** Takes in a property of the paragraph. */
  tell(name: string, { val }: Attributes): void {
    switch (name) {
      case 'pStyle':
        this.styleId = val ?? null
        break
      case 'numId':
        this.#listId = val ?? null
        break
      case 'ilvl':
        this.#depth = Number(val ?? 0)
        break
      case 'pageBreakBefore':
        this.startsPage = true
        break
    }
  }

  /** A break of pages: at the paragraph's beginning it is its own. */
  breakPage(): void {
    if (this.runs.length === 0) this.startsPage = true
  }

  /** What the paragraph says itself counts before what its style says; list `0` is none. */
  number(styles: Styles, numbering: Numbering): WordNumber | null {
    const styled = styles.number(this.styleId)
    const list = this.#listId ?? styled.listId
    if (list === undefined || list === '0') return null
    const deep = this.#depth ?? numbering.depthOf(list, this.styleId) ?? styled.depth ?? 0
    return { listId: list, depth: Math.max(0, Math.min(8, deep || 0)) }
  }
}
