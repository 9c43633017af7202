import fc from 'fast-check'
import { withoutNotes } from '../../../shared/text/note.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { gridOf, squared, textOfGrid } from '../../../shared/text/table.ts'
import { tidy } from '../../../shared/text/tidy.ts'
import { paragraph, revisionOf } from './arbitrary.ts'

/** A table of one to four columns, with empty cells. */
export const grid = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(paragraph, { minLength: width, maxLength: width }), { maxLength: 5 }))
export const anyTable = grid.map(textOfGrid)

/** A table with some of its cells reworded, some rows taken out and some put in. */
function tableFrom(text: RichText): fc.Arbitrary<RichText> {
  const rows = gridOf(text)
  const width = rows[0]?.length ?? 1
  const row = (cells: readonly RichText[]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([cells]) },
      { weight: 3, arbitrary: fc.tuple(...cells.map(revisionOf)).map((revised) => [revised]) },
      { weight: 1, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(paragraph, { minLength: width, maxLength: width }).map((added) => [cells, added]),
      },
    )
  return fc.tuple(...rows.map(row)).map((parts) => textOfGrid(parts.flat()))
}

export const pairOfTables = anyTable.chain((old) => tableFrom(old).map((now) => [old, now] as const))
export const fork = anyTable.chain((base) => fc.tuple(fc.constant(base), tableFrom(base), tableFrom(base)))

/**
 * A table too wide to be taken for the head of a paper, and two made from it one after the other. Without notes: a
 * revision may put one into another.
 */
export const wideTable = fc
  .array(fc.array(paragraph, { minLength: 3, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => textOfGrid(squared(rows, [])))
  .chain((base) => tableFrom(base).chain((next) => tableFrom(next).map((last) => [base, next, last])))
  .map((texts) => texts.map((text) => tidy(withoutNotes(text))))
