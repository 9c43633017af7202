import { hasEdge } from '../text/edge.ts'
import { plain, rich } from '../text/tidy.ts'

/** One line of the source that holds something. */
export interface Line {
  /** Its words in normal form (NFC, single spaces), with the asterisks that mark bold and italic. */
  readonly words: string
  /** The pieces that stand apart in it, as the two columns of a head do when a table becomes text. */
  readonly cells: readonly string[]
  /** Spaces before the first letter; a tab counts as eight. */
  readonly indent: number
  /** How many `#` a Markdown heading has; 0 for any other line. */
  readonly hashes: number
  readonly afterBlank: boolean
  /** Whether a page is known to begin here: behind a form feed or a page number. */
  readonly afterPage: boolean
  /** Whether it is a whole table, its cells and rows parted by their edges. */
  readonly isTable: boolean
  /** What makes it no text of the draft, if anything does. */
  readonly noise: 'page-number' | 'rule' | null
}

const LINE_BREAK = /\r\n|[\n\r\v\x85\u2028\u2029]/
/** Bullets of symbol fonts, which other fonts cannot print. */
const SYMBOL_BULLET = /^(\s*)[\uF000-\uF0FF]\s*/u
/** Converters to Markdown write `1\\.` and `\\-` for what would else become a list of theirs. */
const ESCAPED = /\\([.,:;()[\]#+\-_!>"'])/g
const HASHES = /^\s*(#{1,6})\s+/
const RULE = /^(?:\*|(?:[-–—_=~*.]\s?){3,})$/u
const PAGE_NUMBER = /^(?:(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?|[-–]\s*(\d{1,3})\s*[-–])$/iu
/** A page number may be missing where a page was full of a table, but not many in a row. */
const MISSING_PAGES = 2

/**
 * The lines of a source, without the empty ones. A number alone on a line is taken for a page number only if
 * it goes on counting from the last, so that the cells of a table are not.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let page = 0
  let afterBlank = false
  let afterPage = false
  for (const raw of text.normalize('NFC').replaceAll('\f', '\n\f').split(LINE_BREAK)) {
    afterPage ||= raw.startsWith('\f')
    const line = lineOf(raw, afterBlank || afterPage, afterPage)
    if (line === null) {
      afterBlank = true
      continue
    }
    const number = pageNumber(line.words)
    const turnsPage = number !== null && number > page && number <= page + 1 + MISSING_PAGES
    lines.push(turnsPage ? { ...line, noise: 'page-number' } : line)
    if (turnsPage) page = number
    afterBlank = line.noise !== null || (turnsPage && afterBlank)
    afterPage = turnsPage
  }
  return lines
}

function lineOf(raw: string, afterBlank: boolean, afterPage: boolean): Line | null {
  if (!/\S/.test(raw)) return null
  const source = raw.replace(SYMBOL_BULLET, '$1- ').replace(ESCAPED, '$1')
  const hashes = HASHES.exec(source)?.[1]?.length ?? 0
  const body = hashes > 0 ? source.replace(HASHES, '') : source
  const words = plain(rich(body))
  if (words === '') return null
  const noise = RULE.test(words) ? 'rule' : null
  const cells = GAP.test(body.trim()) ? cellsOf(body) : [words]
  return {
    words,
    cells,
    isTable: hasEdge(words),
    indent: indentOf(body),
    hashes,
    afterBlank,
    afterPage,
    noise,
  }
}

function pageNumber(words: string): number | null {
  const match = PAGE_NUMBER.exec(words)
  return match === null ? null : Number(match[1] ?? match[2])
}

/** Room left for a number or a day to be written in is no gap between columns. */
const ROOM_TO_FILL_IN = /((?:số|ngày|tháng|năm)\s?:?)[\s\xA0]+/giu
const GAP = /[\t\f]+|[ \xA0]{3,}/

function cellsOf(body: string): readonly string[] {
  return body
    .replace(ROOM_TO_FILL_IN, '$1 ')
    .split(GAP)
    .map((cell) => plain(rich(cell)))
    .filter((cell) => cell !== '')
}

function indentOf(body: string): number {
  const space = /^[\s\xA0\uFEFF]*/.exec(body)?.[0] ?? ''
  return space.replaceAll('\t', '        ').length
}
