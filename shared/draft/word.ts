import type { OldEncoding } from '../text/old-letters.ts'
import type { Mark } from '../text/span.ts'

/** Who changed something under review in Word, and when as Word wrote it (ISO 8601, often without an offset). */
export interface Author {
  readonly name: string
  readonly at: string
}

/** A change under review. What moved away is deleted there and inserted where it went. */
export interface Revision extends Author {
  readonly kind: 'insert' | 'delete'
}

/** Letters of one style with one history. A note stands where it is referred to, between its edges (`note-edge.ts`). */
export interface WordRun {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Null where nothing is under review. */
  readonly revision: Revision | null
}

/** The automatic number of a paragraph: which list, and how deep in it, from 0. */
export interface WordNumber {
  readonly listId: string
  readonly depth: number
}

/** A cell's place: which table of the document, from 0, and where in it. */
export interface WordCell {
  readonly table: number
  readonly row: number
  readonly column: number
  /** Over how many columns it goes. */
  readonly span: number
  /** Whether it goes over several columns, or is one with that above it. */
  readonly isMerged: boolean
  /** Whether its row is to stand again at the top of each page. */
  readonly isHead: boolean
  /** Its row under review. */
  readonly rowRevision: Revision | null
}

/** A cell of which nothing more is known than its place. */
export function cellAt(table: number, row: number, column: number): WordCell {
  return { table, row, column, span: 1, isMerged: false, isHead: false, rowRevision: null }
}

/** One paragraph as it stands in the file. */
export interface WordParagraph {
  readonly runs: readonly WordRun[]
  readonly number: WordNumber | null
  /** Its mark under review: inserted, it parted the paragraph from the next; deleted, it joins the two. */
  readonly markRevision: Revision | null
  readonly cell: WordCell | null
  /** Whether it stands in a text box, which goes before the paragraph that holds it. */
  readonly inBox: boolean
  readonly startsPage: boolean
  /** The comments whose marked words begin here. */
  readonly commentIds: readonly string[]
}

/** How one depth of a list is numbered. */
export interface ListDepth {
  readonly start: number
  /** As OOXML calls it: `decimal`, `upperRoman`, `bullet` … */
  readonly format: string
  /** `%1.%2.`; the letters of a bullet. */
  readonly pattern: string
  /** From which depth on a paragraph begins the count again, from 1; 0 for never, null for any above. */
  readonly restartsAfter: number | null
  /** All numbers in figures, though depths above be numbered otherwise (`isLgl`). */
  readonly inFigures: boolean
}

/** A list as paragraphs name it. Lists of one `sequence` count on together. */
export interface WordList {
  readonly id: string
  readonly sequence: string
  readonly depths: readonly ListDepth[]
  /** Depths that begin anew with the first paragraph of this list, and with which number. */
  readonly restarts: ReadonlyMap<number, number>
}

export interface WordComment extends Author {
  readonly id: string
  readonly words: string
}

/** What a file holds and a draft cannot. Of merged cells and tables within tables the words are kept. */
export const NOT_KEPT_KINDS = [
  'picture',
  'chart',
  'equation',
  'object',
  'merged-cell',
  'nested-table',
  'strike',
  'hidden',
  'macro',
  'formatting-change',
  'attachment',
  'page-line',
  'page-without-text',
  'slanted-text',
] as const
export type NotKeptKind = (typeof NOT_KEPT_KINDS)[number]

/** A Word file as it was read, before anything is decided about what is under review. */
export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[]
  readonly lists: ReadonlyMap<string, WordList>
  readonly comments: readonly WordComment[]
  readonly notKept: ReadonlyMap<NotKeptKind, number>
  /** How many paragraphs held letters of encodings before Unicode, which were turned. */
  readonly turned: ReadonlyMap<OldEncoding, number>
}
