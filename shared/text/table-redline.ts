import { EDGE, ROW_EDGE } from './edge.ts'
import type { Segment } from './redline.ts'
import type { RichText, Span } from './span.ts'
import { type Grid, squared } from './table.ts'

/** A row of a table as it is drawn with its changes. */
export interface RedlineRow<Piece> {
  /** Whether the row as a whole stands, was put in or taken out. */
  readonly fate: 'keep' | 'insert' | 'delete'
  readonly cells: readonly (readonly Piece[])[]
}

const AT_EDGES = new RegExp(`(${EDGE})`)

/** The cells of a redline of tables, each with its own segments; all rows as wide as the widest. */
export function redlineRows<Piece extends Segment>(segments: readonly Piece[]): readonly RedlineRow<Piece>[] {
  const drawn = new DrawnRows<Piece>()
  for (const segment of segments) {
    // Edges have no style and no tone, so that only the others can hold one.
    if (segment.kind === 'respell' || segment.kind === 'restyle') drawn.write(segment)
    else drawn.writeParted(parted(segment.text), segment.kind, (text) => ({ ...segment, text }))
  }
  return drawn.finish()
}

class DrawnRows<Piece> {
  readonly #rows: RedlineRow<Piece>[] = []
  #cells: Piece[][] = [[]]

  write(piece: Piece): void {
    this.#cells.at(-1)?.push(piece)
  }

  writeParted(
    parts: readonly Part[],
    fate: RedlineRow<Piece>['fate'],
    pieceOf: (text: RichText) => Piece,
  ): void {
    for (const { words, edge } of parts) {
      if (words.length > 0) this.write(pieceOf(words))
      if (edge === ROW_EDGE) this.#endRow(fate)
      else if (edge !== null) this.#cells.push([])
    }
  }

  #endRow(fate: RedlineRow<Piece>['fate']): void {
    this.#rows.push({ fate, cells: this.#cells })
    this.#cells = [[]]
  }

  finish(): readonly RedlineRow<Piece>[] {
    if (this.#cells.some((cell) => cell.length > 0)) this.#endRow('keep')
    const cells: Grid<readonly Piece[]> = squared(
      this.#rows.map((row) => row.cells),
      [],
    )
    return this.#rows.map(({ fate }, i) => ({ fate, cells: cells[i] ?? [] }))
  }
}

interface Part {
  readonly words: RichText
  /** What ends it; null at the end of the text. */
  readonly edge: string | null
}

function parted(text: RichText): readonly Part[] {
  const parts: Part[] = []
  let words: Span[] = []
  for (const { text: letters, marks } of text) {
    for (const [i, piece] of letters.split(AT_EDGES).entries()) {
      if (i % 2 === 1) {
        parts.push({ words, edge: piece })
        words = []
      } else if (piece !== '') words.push({ text: piece, marks })
    }
  }
  return [...parts, { words, edge: null }]
}
