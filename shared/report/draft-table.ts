import { alignments, headRows } from '../draft/table-look.ts'
import { withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { type Grid, gridOf } from '../text/table.ts'
import { plain } from '../text/tidy.ts'
import type { Table } from './paper.ts'

/** A table of the draft as it is printed: head, columns, their widths and the size of its type follow from its cells. */
export function draftTable(text: RichText): Table {
  const rows = gridOf(text)
  const heads = headRows(rows)
  const align = alignments(rows, heads)
  const { scale, widths } = fitted(rows, heads)
  return {
    columns: widths.map((width, i) => ({ width, align: align[i] ?? 'left' })),
    head: rows.slice(0, heads),
    rows: rows.slice(heads),
    headings: new Set(),
    notesAtFoot: true,
    scale,
  }
}

/** So many letters of the type of tables stand side by side in a page's width. */
const LETTERS_IN_WIDTH = 80
/** The room at both sides of a cell, in letters. */
const SIDES = 3
/** A column of words is no narrower than this, where its words go on so far. */
const NARROWEST = 14
/** How small the type may be set for the sake of a table of many columns: 12 points, down to 8.4. */
const SCALES = [1, 0.9, 0.8, 0.7]

interface Fitted {
  readonly scale: number
  /** Of the columns, in letters: shares of the whole. */
  readonly widths: readonly number[]
}

/**
 * The largest type in which every column has the room that it needs: that of its longest word, and of a few words
 * where it has more. The columns are as wide as their longest lines where all of these fit beside each other; else
 * they share what is left, the more the more they would take. So do browsers (CSS 2.2, 17.5.2.2). A head goes over
 * several lines: above figures it asks for its longest word alone. Letters are counted, not measured: a share is no
 * finer than that.
 */
export function fitted(rows: Grid<RichText>, heads = 0): Fitted {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((cells) => plain(withoutNotes(cells[column] ?? [])))
    const lines = (of: readonly string[]) => longest(of.flatMap((cell) => cell.split('\n')))
    const word = longest(cells.flatMap((cell) => cell.split(/\s+/)))
    const few = Math.min(lines(cells.slice(heads)), NARROWEST)
    return { least: SIDES + Math.max(word, few), most: SIDES + lines(cells) }
  })
  const least = sum(columns.map((column) => column.least))
  const most = sum(columns.map((column) => column.most))
  const scale = SCALES.find((each) => least <= LETTERS_IN_WIDTH / each) ?? SCALES.at(-1) ?? 1
  const room = LETTERS_IN_WIDTH / scale
  if (most <= room) return { scale, widths: columns.map((column) => column.most) }
  const share = Math.max(0, room - least) / (most - least || 1)
  return { scale, widths: columns.map((column) => column.least + share * (column.most - column.least)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

/** Capitals are wider than other letters by so much. */
const CAPITAL = 0.4

function longest(words: readonly string[]): number {
  const widthOf = (word: string) => word.length + CAPITAL * (word.match(/\p{Lu}/gu)?.length ?? 0)
  return words.reduce((most, word) => Math.max(most, widthOf(word)), 0)
}
