import {
  cellAt,
  type NotKeptKind,
  type Revision,
  type WordCell,
  type WordNumber,
  type WordParagraph,
  type WordRun,
} from '../../../shared/draft/word.ts'
import { type RowShape, TableGrid } from './table-grid.ts'
import { Turning } from './turning.ts'

/** A run while its paragraph is read, with the font that says what its letters mean. */
export type FontedRun = WordRun & { readonly font: string }

interface OpenParagraph {
  readonly runs: FontedRun[]
  readonly commentIds: Set<string>
  startsPage: boolean
}

/** Where a paragraph stands, as its looks tell. */
export interface ParagraphPlace {
  readonly startsPage: boolean
  readonly inTable: boolean
  /** How deep in tables; above 1 in a table within a cell. */
  readonly tableDepth: number
}

/** What a paragraph is, as known at its end. */
export interface Ending {
  readonly number: WordNumber | null
  /** The history of its mark; `neither` where one put it in and another took it out. */
  readonly revision: Revision | 'neither' | null
  /** Whether a cell ends with it. */
  readonly endsCell: boolean
}

/**
 * Gathers the paragraphs of a file that tells them one after another with the ends of cells and rows among them,
 * as RTF and the old Word files do. A text box is gathered while the paragraph around it waits.
 */
export class Paragraphs {
  readonly #all: WordParagraph[] = []
  readonly notKept = new Map<NotKeptKind, number>()
  readonly turning = new Turning()
  readonly #during = new Set<NotKeptKind>()
  readonly #grid = new TableGrid()
  readonly #waiting: OpenParagraph[] = []
  #open: OpenParagraph = emptyParagraph()
  #table: WordCell | null = null
  #tables = 0
  #inNestedTable = false

  write(run: FontedRun): void {
    if (run.text === '') return
    const last = this.#open.runs.at(-1)
    if (last && isAlike(last, run)) {
      this.#open.runs[this.#open.runs.length - 1] = { ...last, text: last.text + run.text }
    } else this.#open.runs.push(run)
  }

  get isEmpty(): boolean {
    return this.#open.runs.length === 0
  }

  /** Puts letters before all others, as a number that somebody wrote out. */
  lead(run: FontedRun): void {
    this.#open.runs.unshift(run)
  }

  /** A break of pages: at the beginning of a paragraph it is the paragraph's own. */
  breakPage(): void {
    if (this.isEmpty) this.#open.startsPage = true
  }

  comment(id: string): void {
    this.#open.commentIds.add(id)
  }

  miss(kind: NotKeptKind): void {
    this.notKept.set(kind, (this.notKept.get(kind) ?? 0) + 1)
  }

  /** Counts stretches of letters of one kind, however many pieces each comes in. */
  during(kind: NotKeptKind, isOn: boolean): void {
    if (isOn && !this.#during.has(kind)) this.miss(kind)
    if (isOn) this.#during.add(kind)
    else this.#during.delete(kind)
  }

  openBox(): void {
    this.#waiting.push(this.#open)
    this.#open = emptyParagraph()
  }

  closeBox(): void {
    this.#open = this.#waiting.pop() ?? emptyParagraph()
  }

  /** Ends the paragraph. What stands in no table ends the table before it. */
  end({ startsPage, inTable, tableDepth }: ParagraphPlace, { number, revision, endsCell }: Ending): void {
    this.#nest(tableDepth > 1)
    const inBox = this.#waiting.length > 0
    if (!inBox && !inTable && !endsCell) this.#table = null
    else if (!inBox) this.#table ??= this.#nextTable()
    this.#all.push({
      number,
      // The end of a cell is there whatever happens to its words.
      markRevision: endsCell || revision === 'neither' ? null : revision,
      runs: this.turning
        .turn(this.#open.runs)
        .map(({ text, marks, revision }) => ({ text, marks, revision })),
      cell: this.#table,
      inBox,
      startsPage: startsPage || this.#open.startsPage,
      commentIds: [...this.#open.commentIds],
    })
    this.#open = emptyParagraph()
  }

  /** Counts tables within cells, however many paragraphs each has. */
  #nest(isNested: boolean): void {
    if (isNested && !this.#inNestedTable) this.miss('nested-table')
    this.#inNestedTable = isNested
  }

  #nextTable(): WordCell {
    this.#tables += 1
    return cellAt(this.#tables - 1, 0, 0)
  }

  /** Behind the paragraph that ends a cell. */
  endCell(): void {
    if (this.#table) this.#table = { ...this.#table, column: this.#table.column + 1 }
  }

  endRow(shape: RowShape): void {
    if (!this.#table) return
    const { table, row } = this.#table
    this.#grid.row(table, row, shape)
    this.#table = cellAt(table, row + 1, 0)
  }

  /** All of them, once the file is at its end. */
  finish(): readonly WordParagraph[] {
    return this.#all.map((paragraph) =>
      paragraph.cell === null ? paragraph : { ...paragraph, cell: this.#grid.placed(paragraph.cell) },
    )
  }
}

function emptyParagraph(): OpenParagraph {
  return { runs: [], commentIds: new Set(), startsPage: false }
}

function isAlike(a: FontedRun, b: FontedRun): boolean {
  return a.font === b.font && isSameRevision(a.revision, b.revision) && a.marks.join() === b.marks.join()
}

function isSameRevision(a: Revision | null, b: Revision | null): boolean {
  if (a === null || b === null) return a === b
  return a.kind === b.kind && a.name === b.name && a.at === b.at
}
