import type { Row } from '../../../shared/meeting/table.ts'
import { type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { Grid, type Merge } from './grid.ts'
import { shown } from './number-format.ts'
import { RunGatherer } from './shared-strings.ts'
import type { Reader, Run } from './strings.ts'
import { type CellStyle, PLAIN } from './styles.ts'
import { type Attributes, readXml, type Visitor } from './xml.ts'

/** What the cells of a workbook lean on. */
export interface Book {
  readonly strings: readonly (readonly Run[])[]
  readonly styles: readonly CellStyle[]
  readonly startsIn1904: boolean
  readonly reader: Reader
}

export interface Worksheet {
  readonly rows: Result<readonly Row[], Trouble>
  /** Formulas that hold no value. */
  readonly unreckoned: number
  /** Cells too far to the right. */
  readonly leftOut: number
}

export function readWorksheet(part: Uint8Array, book: Book): Worksheet {
  const reader = new WorksheetReader(book)
  const isSound = readXml(part, reader)
  const { grid, unreckoned } = reader
  const rows = isSound ? grid.finish() : refused<Trouble>({ code: 'office-damaged' })
  return { rows, unreckoned, leftOut: grid.leftOut }
}

class WorksheetReader implements Visitor {
  readonly grid = new Grid()
  unreckoned = 0
  readonly #book: Book
  readonly #inline = new RunGatherer()
  #row = -1
  #column = -1
  #type = 'n'
  #style = PLAIN
  #value: string | null = null
  #isValue = false
  #isFormula = false

  constructor(book: Book) {
    this.#book = book
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']) - 1
        this.#column = -1
        break
      case 'c':
        this.#begin(attributes)
        break
      case 'v':
        this.#isValue = true
        this.#value = ''
        break
      case 'f':
        this.#isFormula = true
        break
      case 'mergeCell': {
        const merge = mergeOf(attributes['ref'] ?? '')
        if (merge) this.grid.merge(merge)
        break
      }
      default:
        this.#inline.open(name, attributes)
    }
  }

  close(name: string): void {
    if (name === 'v') this.#isValue = false
    else if (name === 'c') this.#end()
    else this.#inline.close(name)
  }

  text(words: string): void {
    if (this.#isValue) this.#value = (this.#value ?? '') + words
    else this.#inline.text(words)
  }

  get isFull(): boolean {
    return this.grid.isFull
  }

  /** A cell that does not say where it stands is the one after the last. */
  #begin(attributes: Attributes): void {
    const place = placeOf(attributes['r'] ?? '')
    this.#column = place?.column ?? this.#column + 1
    this.#row = place?.row ?? this.#row
    this.#type = attributes['t'] ?? 'n'
    this.#style = this.#book.styles[Number(attributes['s'] ?? 0)] ?? PLAIN
    this.#value = null
    this.#isFormula = false
    this.#inline.take()
  }

  #end(): void {
    if (this.#isFormula && (this.#value ?? '') === '') this.unreckoned += 1
    if (this.#row >= 0) this.grid.put(this.#row, this.#column, this.#text())
  }

  #text(): string {
    const { strings, reader, startsIn1904 } = this.#book
    const { font, number } = this.#style
    const value = this.#value ?? ''
    switch (this.#type) {
      case 's':
        return reader.read(strings[Number(value)] ?? [], font)
      case 'inlineStr':
        return reader.read(this.#inline.take(), font)
      case 'str':
        return reader.read([{ text: value, font: null }], font)
      case 'n':
        return shown(value, number, startsIn1904)
      // A date as ISO 8601, which some programs write.
      case 'd':
        return value.slice(0, 10).split('-').reverse().join('/')
      default:
        return value
    }
  }
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** `C5` as row 4, column 2. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = PLACE.exec(reference) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}

function mergeOf(reference: string): Merge | null {
  const [first = '', last = ''] = reference.split(':')
  const start = placeOf(first)
  const end = placeOf(last)
  if (!start || !end) return null
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
