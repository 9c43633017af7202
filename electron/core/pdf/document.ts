import {
  cellAt,
  type NotKeptKind,
  type WordCell,
  type WordDocument,
  type WordParagraph,
  type WordRun,
} from '../../../shared/draft/word.ts'
import { NOTE_END, NOTE_START } from '../../../shared/text/note-edge.ts'
import type { OldEncoding } from '../../../shared/text/old-letters.ts'
import { cellsOf } from './cells.ts'
import { type Column, columnOf, columnsOfPages } from './column.ts'
import { footnotesApart, type Notes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, paragraphsOf } from './paragraphs.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Print, PrintedPage } from './print.ts'
import { type Row, rowsOf, spaced } from './row.ts'
import { underlined } from './underline.ts'
import type { Zone } from './zone.ts'

/** What stands on one page below another, or across from one to the next, and what stands in cells. */
type Part = { readonly lines: Line[] } | { readonly zone: Zone; readonly page: number }

/** Printed pages as a document: paragraphs out of lines, heads and feet out of columns. */
export function documentOf(pages: readonly PrintedPage[]): WordDocument {
  const bare = withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(underlined(page), page.walls) })))
  const noted = bare.map(({ page, rows }) => ({
    width: page.width,
    page,
    ...footnotesApart(rows, page.strokes),
  }))
  const columns = columnsOfPages(noted)
  const parts: Part[] = []
  for (const [index, { rows, page }] of noted.entries()) {
    for (const piece of piecesOf(rows, page.strokes))
      take(piece, index, columns[index] ?? columnOf([rows]), parts)
  }
  const setter = new Setter(noted.map(({ notes }) => notes))
  for (const part of parts) {
    if ('lines' in part) setter.flow(part.lines)
    else setter.table(part)
  }
  return {
    paragraphs: setter.paragraphs,
    lists: new Map(),
    comments: [],
    turned: setter.turned,
    notKept: lost(
      ['page-line', bare.reduce((sum, { furniture }) => sum + furniture, 0)],
      ['slanted-text', pages.reduce((sum, { slanted }) => sum + slanted, 0)],
    ),
  }
}

function lost(...counts: readonly (readonly [NotKeptKind, number])[]): ReadonlyMap<NotKeptKind, number> {
  return new Map(counts.filter(([, count]) => count > 0))
}

function take(piece: Piece, page: number, column: Column, parts: Part[]): void {
  if ('row' in piece) flowOf(parts).push({ row: piece.row, page, column })
  else if (piece.zone.kind === 'text') {
    for (const rows of piece.zone.columns) {
      const own = columnOf([rows])
      flowOf(parts).push(...rows.map((row) => ({ row, page, column: own })))
    }
  } else parts.push({ zone: piece.zone, page })
}

function flowOf(parts: Part[]): Line[] {
  const last = parts.at(-1)
  if (last && 'lines' in last) return last.lines
  const lines: Line[] = []
  parts.push({ lines })
  return lines
}

/** Puts lines into paragraphs of a document. */
class Setter {
  readonly paragraphs: WordParagraph[] = []
  readonly turned = new Map<OldEncoding, number>()
  readonly #notes: readonly Notes[]
  #tables = 0
  #page = 0

  constructor(notes: readonly Notes[]) {
    this.#notes = notes
  }

  flow(lines: readonly Line[]): void {
    for (const paragraph of paragraphsOf(lines)) {
      this.#add(
        paragraph.map(({ row, page }) => runsOf(row, this.#notes[page])),
        paragraph.map(({ row }) => row),
        null,
        paragraph[0]?.page ?? this.#page,
      )
    }
  }

  table({ zone, page }: { readonly zone: Zone; readonly page: number }): void {
    for (const { row, column, rows } of cellsOf(zone)) {
      this.#add(
        rows.map((each) => runsOf(each, this.#notes[page])),
        rows,
        cellAt(this.#tables, row, column),
        this.#page,
      )
    }
    this.#tables += 1
  }

  #add(
    lines: readonly (readonly WordRun[])[],
    rows: readonly Row[],
    cell: WordCell | null,
    page: number,
  ): void {
    for (const encoding of new Set(rows.flatMap(({ turned }) => turned))) {
      this.turned.set(encoding, (this.turned.get(encoding) ?? 0) + 1)
    }
    this.paragraphs.push({
      runs: joined(lines),
      number: null,
      markRevision: null,
      cell,
      inBox: false,
      startsPage: page > this.#page,
      commentIds: [],
    })
    this.#page = page
  }
}

/** The lines of one paragraph side by side; `Covid-` and `19`, `và/` and `hoặc` are one word. */
function joined(lines: readonly (readonly WordRun[])[]): readonly WordRun[] {
  return lines.flatMap((runs, at) => {
    const above = lines[at - 1]?.at(-1)?.text ?? ''
    return at === 0 || /\S[-/\xAD]$/u.test(above) ? runs : [run(' ', []), ...runs]
  })
}

/** The letters of a row, with footnotes where they are referred to. */
function runsOf({ segments }: Row, notes?: Notes): readonly WordRun[] {
  return spaced(segments).flatMap((print) =>
    print === null ? [run(' ', [])] : (noteAt(print, notes) ?? [run(print.text, print.marks)]),
  )
}

function run(text: string, marks: WordRun['marks']): WordRun {
  return { text, marks, revision: null }
}

/** The note that raised letters refer to, which is then taken; null where they are letters of the text. */
function noteAt({ text, marks }: Print, notes: Notes | undefined): readonly WordRun[] | null {
  const rows = marks.includes('superscript') ? notes?.get(text.trim()) : undefined
  if (notes === undefined || rows === undefined) return null
  notes.delete(text.trim())
  return [run(NOTE_START, []), ...joined(rows.map((row) => runsOf(row))), run(NOTE_END, [])]
}
