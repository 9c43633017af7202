import type { BlockKind } from './block.ts'
import { isCapitals } from './capitals.ts'
import { type Entry, type NameSupply, plainBlock, setAside } from './entry.ts'
import { unmarked } from './piece.ts'
import type { Line } from './source.ts'
import { beginsCounted, takeLabel } from './take-label.ts'

export interface FootRead {
  readonly entries: readonly Entry[]
  /** How many of the lines belong to it. */
  readonly end: number
}

const TITLE = /^(nơi nhận\s*:?)\s*(.*)$/iu
const AUTHORITY = /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?|Q\.)\s*\p{Lu}/u
const ANNEX = /^(?:phụ lục|biểu|danh sách)(?!\p{L})/iu
const DASH = /^[-–—+•]/u
const LONGEST_AUTHORITY_LINE = 80
const MOST_AUTHORITY_LINES = 10
/** A line that begins so many columns in stands in the right column alone. */
const RIGHT_COLUMN = 24

/** Where the foot begins: at the recipients' title or the signing authority; `lines.length` if neither is there. */
export function footAt(lines: readonly Line[]): number {
  const at = lines.findIndex(({ cells, isTable }) => !isTable && cells.some(beginsFoot))
  return at < 0 ? lines.length : at
}

function beginsFoot(cell: string): boolean {
  const words = unmarked(cell)
  return /^nơi nhận\s*:?(?:$|\s*-)/iu.test(words) || isAuthority(words)
}

function isAuthority(words: string): boolean {
  return AUTHORITY.test(words) && isCapitals(words) && words.length <= LONGEST_AUTHORITY_LINE
}

/**
 * The three blocks of a foot as they fill up: their entries, each in the lines it was wrapped into. A map
 * keeps the blocks in the order of their first line.
 */
type Columns = Map<BlockKind, string[][]>

/**
 * The recipients and the signing authority with the lines below it, in either order or side by side. It ends
 * where something else begins, such as an annex.
 */
export function readFoot(lines: readonly Line[], nextName: NameSupply): FootRead {
  const columns: Columns = new Map()
  const noise: Entry[] = []
  let flow: Flow = null
  let end = 0
  for (const line of lines) {
    if (line.isTable) break
    if (line.noise === null) {
      const next = place(line, columns, flow)
      if (next === null) break
      flow = next
    } else {
      noise.push(setAside(line.noise, line.words))
    }
    end += 1
  }
  const blocks = [...columns].map(([kind, written]) => {
    const entries = written.map((wrapped) => wrapped.join(' '))
    return plainBlock(nextName(), kind, entries, '\n')
  })
  return { entries: [...blocks, ...noise], end }
}

/** Where a line goes that does not say so itself. */
type Flow = 'recipients' | 'authority' | null

/** Puts a line where it belongs and answers where the next goes on; null if it is not of the foot. */
function place(line: Line, columns: Columns, flow: Flow): Flow {
  const [left = '', right = ''] = line.cells
  if (line.cells.length === 2 && (flow !== null || beginsFoot(left))) {
    if (!placeLeft(left, columns, true)) return null
    add(columns, 'authority', right)
    return 'recipients'
  }
  const words = unmarked(line.words)
  if (isAuthority(words) || (line.indent >= RIGHT_COLUMN && flow !== null)) {
    add(columns, 'authority', line.words)
    return flow === 'recipients' && line.indent >= RIGHT_COLUMN ? flow : 'authority'
  }
  if (isOfAuthority(words, columns, flow)) {
    add(columns, 'authority', line.words)
    return flow
  }
  return placeLeft(line.words, columns, flow === 'recipients' && !line.afterBlank) ? 'recipients' : null
}

function isOfAuthority(words: string, columns: Columns, flow: Flow): boolean {
  const count = columns.get('authority')?.length ?? 0
  if (flow !== 'authority' || count >= MOST_AUTHORITY_LINES || words.length > LONGEST_AUTHORITY_LINE)
    return false
  return !TITLE.test(words) && !ANNEX.test(words) && takeLabel(words) === null
}

/** Answers whether a line of the left column was placed. `goesOn`: whether it stands right below another. */
function placeLeft(source: string, columns: Columns, goesOn: boolean): boolean {
  const words = unmarked(source)
  const [, title, rest = ''] = TITLE.exec(words) ?? []
  if (title !== undefined && !columns.has('recipients-title')) {
    add(columns, 'recipients-title', rest === '' ? source : title)
    if (rest !== '') add(columns, 'recipients', rest)
    return true
  }
  return columns.has('recipients-title') && !beginsCounted(words) && placeRecipient(source, columns, goesOn)
}

/** In a list with dashes a line without one continues the line above; in a list without, each is a recipient. */
function placeRecipient(source: string, columns: Columns, goesOn: boolean): boolean {
  const list = columns.get('recipients')
  const isDashed = DASH.test(unmarked(list?.[0]?.[0] ?? ''))
  if (list === undefined || DASH.test(unmarked(source)) || (goesOn && !isDashed)) {
    add(columns, 'recipients', source)
    return true
  }
  if (goesOn) list.at(-1)?.push(source)
  return goesOn
}

function add(columns: Columns, kind: BlockKind, words: string): void {
  const column = columns.get(kind)
  if (column === undefined) columns.set(kind, [[words]])
  else column.push([words])
}
