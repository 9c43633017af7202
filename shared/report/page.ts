import type { Level } from '../draft/block.ts'
import type { Type } from './measure.ts'
import type { Part } from './profile.ts'

/**
 * Pages as plain data, ready to be painted. All lengths are points, from the left and top edges of the sheet.
 */

/** Words in one type. */
export interface Run extends Type {
  /** With its spaces. The last run of a line ends with the space that the line break took, or with none. */
  readonly text: string
  readonly x: number
  /** Without the space that ends a line. */
  readonly width: number
  /** Added to each space, below 0 where a line is set tighter. */
  readonly spread: number
}

/** What a line belongs to. Lines of one passage share its `id`, over columns and pages. */
export interface Belonging {
  readonly id: number
  readonly part: Part
  readonly heading: Level | null
  /** The whole words of a heading, for the outline; empty for others. */
  readonly title: string
  /** The number of the note that it is of; none for the text. */
  readonly note?: number
  /** Where in a table it stands; none for what stands in no table. */
  readonly cell?: CellPlace
}

/** A place in a table of the paper; rows are counted from the first of its head. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  /** How many there are. */
  readonly columns: number
  readonly isHead: boolean
}

/** Of what a page adds by itself, and no passage says: its number, a table's head that stands again. */
export const NO_PASSAGE = -1

export interface PlacedLine {
  readonly of: Belonging
  readonly baseline: number
  readonly runs: readonly Run[]
}

/** A solid stroke, flat or upright: `y` is the middle of its thickness. */
export interface PlacedRule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
}

export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order of reading. */
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
  /** The printed page number; null on the first page. */
  readonly folio: PlacedLine | null
}
