import type { Sheet, Table } from '../../../shared/meeting/table.ts'
import { accepted, type Result } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { type Fonts, fontOf } from './fonts.ts'
import { Grid } from './grid.ts'
import { Reader, type Run } from './strings.ts'
import type { Attributes, Visitor } from './xml.ts'

/** A table while it is being read. */
interface OpenTable {
  readonly name: string
  readonly grid: Grid
  row: number
  column: number
  /** Columns that the current cell covers. */
  span: number
  /** Whether the cell goes on with the one above it. */
  isContinued: boolean
  /** Where a cell that goes on downwards began, by its column. */
  readonly tops: Map<number, number>
}

/** What is in the file and not in the text: instructions, deletions, what moved away, a drawing's second form. */
const LEFT_OUT = new Set(['instrText', 'del', 'moveFrom', 'Fallback', 'delText'])

/** How many tables are read, and how long the words above one are kept. */
const MOST_TABLES = 50
const LONGEST_NAME = 300

/**
 * Hears a document's parts and gathers its outermost tables; a table inside a cell is text of that cell.
 * Deletions under review are left out, insertions taken.
 */
export class DocumentReader implements Visitor {
  readonly #fonts: Fonts
  readonly #reader = new Reader()
  readonly #tables: OpenTable[] = []
  #depth = 0
  #table: OpenTable | null = null
  /** The runs of the current cell or, outside of tables, of the current paragraph. */
  #runs: Run[] = []
  #above = ''
  #leftOut = 0
  #isText = false
  #paragraphStyle: string | null = null
  #runStyle: string | null = null
  #runFont: string | null = null
  #isRun = false

  constructor(fonts: Fonts) {
    this.#fonts = fonts
  }

  get isFull(): boolean {
    return this.#table?.grid.isFull ?? false
  }

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    switch (name) {
      case 'tbl':
        this.#depth += 1
        if (this.#depth === 1) this.#beginTable()
        break
      case 'p':
        this.#paragraphStyle = null
        if (this.#runs.length > 0) this.#write('\n')
        break
      case 'pStyle':
        this.#paragraphStyle = attributes['val'] ?? null
        break
      case 'r':
        this.#isRun = true
        this.#runStyle = null
        this.#runFont = null
        break
      default:
        if (this.#isRun) this.#openInRun(name, attributes)
        else if (this.#depth === 1 && this.#table) openCell(this.#table, name, attributes)
    }
    if (this.#depth === 1 && name === 'tc') this.#runs = []
  }

  #openInRun(name: string, attributes: Attributes): void {
    switch (name) {
      case 'rStyle':
        this.#runStyle = attributes['val'] ?? null
        break
      case 'rFonts':
        this.#runFont = fontOf(attributes)
        break
      case 't':
        this.#isText = true
        break
      case 'tab':
        this.#write(' ')
        break
      case 'br':
      case 'cr':
        this.#write('\n')
        break
      case 'noBreakHyphen':
        this.#write('-')
        break
    }
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    if (name === 't') this.#isText = false
    if (name === 'r') this.#isRun = false
    if (name === 'p' && this.#depth === 0) this.#endParagraph()
    if (name === 'tc' && this.#depth === 1) this.#endCell()
    if (name !== 'tbl') return
    this.#depth -= 1
    if (this.#depth === 0) {
      this.#table = null
      this.#runs = []
    }
  }

  text(words: string): void {
    if (this.#isText) this.#write(words)
  }

  finish(): Result<Table, Trouble> {
    const sheets: Sheet[] = []
    for (const { name, grid } of this.#tables) {
      const rows = grid.finish()
      if (!rows.ok) return rows
      if (rows.value.length > 0) sheets.push({ name, rows: rows.value })
    }
    return accepted({ sheets, notes: this.#reader.notes })
  }

  #write(text: string): void {
    if (this.#leftOut > 0) return
    const styled = this.#runStyle === null ? '' : this.#fonts.ofStyle(this.#runStyle)
    const font = this.#runFont ?? (styled || this.#fonts.ofStyle(this.#paragraphStyle))
    this.#runs.push({ text, font })
  }

  #beginTable(): void {
    const name = this.#above.slice(0, LONGEST_NAME)
    this.#above = ''
    this.#table = {
      name,
      grid: new Grid(),
      row: -1,
      column: 0,
      span: 1,
      isContinued: false,
      tops: new Map(),
    }
    if (this.#tables.length < MOST_TABLES) this.#tables.push(this.#table)
  }

  #endParagraph(): void {
    const words = this.#reader.read(this.#runs, '').replace(/\s+/g, ' ').trim()
    this.#runs = []
    if (words !== '') this.#above = words
  }

  #endCell(): void {
    const table = this.#table
    if (!table) return
    const { grid, row, column, span } = table
    const right = column + span - 1
    const top = table.isContinued ? table.tops.get(column) : undefined
    if (top === undefined) {
      table.tops.set(column, row)
      grid.put(row, column, this.#reader.read(this.#runs, '').trim())
      if (span > 1) grid.merge({ top: row, left: column, bottom: row, right })
    } else {
      grid.merge({ top, left: column, bottom: row, right })
    }
    table.column += span
    this.#runs = []
  }
}

/** Takes in what a row or cell says of its place. */
function openCell(table: OpenTable, name: string, attributes: Attributes): void {
  const value = Math.min(Math.max(Number(attributes['val'] ?? 1) || 0, 0), 1000)
  switch (name) {
    case 'tr':
      table.row += 1
      table.column = 0
      break
    // Columns left free before the first cell of a row.
    case 'gridBefore':
      table.column = value
      break
    case 'tc':
      table.span = 1
      table.isContinued = false
      break
    case 'gridSpan':
      table.span = Math.max(1, value)
      break
    case 'vMerge':
      table.isContinued = attributes['val'] !== 'restart'
      break
  }
}
