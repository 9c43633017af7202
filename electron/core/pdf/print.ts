import type { Mark } from '../../../shared/text/span.ts'

/** Letters of one style side by side, as a page has them. Points from its top left corner, as it is read. */
export interface Print {
  readonly text: string
  /** Its name as the maker of the font gave it, without style; what its letters mean may hang on it. */
  readonly font: string
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly size: number
  readonly marks: readonly Mark[]
}

/** A level stroke: what parts footnotes from the text, and the rows of a table. */
export interface Stroke {
  readonly y: number
  readonly from: number
  readonly to: number
}

/** An upright stroke: what parts the cells of a table. */
export interface Wall {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly prints: readonly Print[]
  readonly strokes: readonly Stroke[]
  readonly walls: readonly Wall[]
  /** How many pieces of text stand aslant, as the words across a draft do. */
  readonly slanted: number
}

export const endOf = ({ x, width }: Print) => x + width
