import { closedUp } from '../text/note.ts'
import type { Mark, RichText } from '../text/span.ts'
import { textOfGrid } from '../text/table.ts'
import { join, rich } from '../text/tidy.ts'
import type { Revision, WordCell, WordParagraph } from './word.ts'

/** A paragraph of a table's cell, with the number that Word shows before it. */
export interface CellParagraph extends WordParagraph {
  readonly cell: WordCell
  readonly label: string | null
}

/** Whether something under review is there. */
type IsThere = (revision: Revision | null) => boolean

/**
 * The text of a table with those of its rows and words that are there. A cell over several columns stands in the
 * first of them, one over several rows in the first of these, and the others are empty. Head rows are bold: by that
 * a head is known in a draft.
 */
export function tableText(paragraphs: readonly CellParagraph[], isThere: IsThere): RichText {
  const width = paragraphs.reduce((most, { cell }) => Math.max(most, cell.column + cell.span), 0)
  const rows = Map.groupBy(
    paragraphs.filter(({ cell }) => isThere(cell.rowRevision)),
    ({ cell }) => cell.row,
  )
  return textOfGrid(
    [...rows.values()].map((row) => {
      const cells = Map.groupBy(row, ({ cell }) => cell.column)
      return Array.from({ length: width }, (_, column) => cellText(cells.get(column) ?? [], isThere))
    }),
  )
}

function cellText(paragraphs: readonly CellParagraph[], isThere: IsThere): RichText {
  const parts = paragraphs.map(({ runs, label, markRevision, cell }) => {
    const words = join([rich(label ?? ''), closedUp(runs.filter(({ revision }) => isThere(revision)))], ' ')
    const end = markRevision === null || isThere(markRevision) ? '\n' : ' '
    return [...(cell.isHead ? words.map(bold) : words), { text: end, marks: [] }]
  })
  return join(parts)
}

function bold<Run extends { readonly marks: readonly Mark[] }>(run: Run): Run {
  return run.marks.includes('bold') ? run : { ...run, marks: ['bold', ...run.marks] }
}
