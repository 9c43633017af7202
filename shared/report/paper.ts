import type { Level } from '../draft/block.ts'
import { withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { plain, rich } from '../text/tidy.ts'
import type { Part } from './profile.ts'

/** One component of a paper with its words as they are printed. */
export interface Passage {
  readonly part: Part
  /** Set before the words and never parted from the first of them; null where there is none. */
  readonly label: string | null
  readonly text: RichText
  /** Depth in the paper's outline, from 0 for the paper's own name; null for what is no heading. */
  readonly heading: Level | null
  /** Never the last on a page: what follows stands below it. */
  readonly keepWithNext: boolean
}

/**
 * A paper as plain data, before any measure is known. Both columns of a `columns` block begin level; the
 * block is not parted unless it is taller than a page.
 */
export type PaperBlock =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | {
      readonly kind: 'columns'
      readonly place: 'head' | 'foot'
      readonly left: readonly Passage[]
      readonly right: readonly Passage[]
    }
  | { readonly kind: 'table'; readonly table: Table }

/** A table with strokes around every cell. Its head stands again on each page that it goes on to. */
export interface Table {
  readonly columns: readonly TableColumn[]
  /** Its rows, a cell for each column; none where the table has no head. */
  readonly head: readonly (readonly RichText[])[]
  /** A cell for each column. A line end in a cell begins a new paragraph of it. */
  readonly rows: readonly (readonly RichText[])[]
  /** By their places, rows that are never the last on a page, as headings are. */
  readonly headings: ReadonlySet<number>
  /** Whether notes stand at the foot of the page; else in brackets in their cells. */
  readonly notesAtFoot: boolean
  /** How large its type is, as a share of the form's. */
  readonly scale: number
}

export interface TableColumn {
  /** Its share of the text's width, measured against the others'. */
  readonly width: number
  readonly align: 'left' | 'centred' | 'right'
}

/** A column as the form names it. */
export interface Column extends TableColumn {
  readonly head: string
}

export interface Paper {
  /** `Kết luận số 45-KL/ĐU`: for the reader's window. */
  readonly title: string
  /** `45-KL-ĐU Kết luận`: what its file is called. */
  readonly name: string
  /** The body that issues it. */
  readonly author: string
  /** What it is about. */
  readonly subject: string
  readonly blocks: readonly PaperBlock[]
}

/** A component without label, outline or company. */
export function component(part: Part, text: RichText): Passage {
  return { part, label: null, text, heading: null, keepWithNext: false }
}

/** A sentence or more of the body. */
function paragraph(words: string): Passage {
  return component('body', rich(words))
}

/** Words that somebody typed, a paragraph for each line. */
export function paragraphs(words: string): readonly Passage[] {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph)
}

/** A table, or none where it has no row. */
export function table(
  columns: readonly Column[],
  rows: Table['rows'],
  headings: Table['headings'] = new Set(),
): readonly PaperBlock[] {
  const head = [columns.map((column) => rich(column.head))]
  return rows.length === 0
    ? []
    : [{ kind: 'table', table: { columns, head, rows, headings, notesAtFoot: false, scale: 1 } }]
}

export function passage(of: Passage): PaperBlock {
  return { kind: 'passage', passage: { ...of, keepWithNext: of.keepWithNext || announces(of.text) } }
}

/** Whether words end with a colon. What they announce, a table or the first of some items, begins on their page. */
export function announces(text: RichText): boolean {
  return plain(withoutNotes(text)).endsWith(':')
}
