import type { RichText } from '../text/span.ts'
import { plain } from '../text/tidy.ts'
import type { Belonging, PlacedLine } from './page.ts'
import { component, type Table } from './paper.ts'
import { MILLIMETRE, type Style } from './profile.ts'
import type { Setter } from './setter.ts'
import { type SetLine, setPassage } from './setting.ts'
import type { Row } from './stack.ts'

/** Where the columns stand: the strokes from the left to the right. */
export interface Grid {
  readonly table: Table
  readonly id: number
  readonly strokes: readonly number[]
  readonly setter: Setter
  readonly notesOf: NotesOf
}

/** The notes that a line refers to, as rows at the foot of its page. */
export type NotesOf = (line: SetLine) => readonly (readonly Row[])[]

export interface SetCell {
  readonly of: Belonging
  readonly lines: readonly SetLine[]
  /** Of its words. */
  readonly x: number
}

/** Sets a cell that goes over so many columns. */
export function setCell(
  words: RichText,
  row: number,
  column: number,
  style: Style,
  grid: Grid,
  columns = 1,
): SetCell {
  const { setter, strokes, id: table } = grid
  const side = setter.profile.table.side * MILLIMETRE
  const isHead = row < grid.table.head.length
  const part = isHead ? 'tableHead' : 'tableCell'
  const [left = 0, right = 0] = [strokes[column], strokes[column + columns]]
  const x = left + side
  const refer = grid.table.notesAtFoot ? (note: RichText) => setter.notes.push(note) : null
  const cell = { table, row, column, columns: strokes.length - 1, isHead }
  return {
    of: { id: setter.nextId(), part, heading: null, title: '', cell },
    lines:
      plain(words) === ''
        ? []
        : setPassage(component(part, words), style, right - side - x, setter.measure, refer),
    x,
  }
}

/** A style at the size of the table's type. */
export function scaled(style: Style, { scale }: Pick<Table, 'scale'>): Style {
  return scale === 1 ? style : { ...style, size: style.size * scale, line: style.line * scale }
}

export function placed({ runs }: SetLine, { of, x }: SetCell, baseline: number): PlacedLine {
  return { of, baseline, runs: runs.map((run) => ({ ...run, x: run.x + x })) }
}
