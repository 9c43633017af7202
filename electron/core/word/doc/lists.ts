import type { ListDepth, WordList } from '../../../../shared/draft/word.ts'
import { readInFonts } from '../../../../shared/text/old-runs.ts'
import { FORMATS, patternOf } from '../list-pattern.ts'
import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'
import { lookAfter, PLAIN } from './look.ts'

const DEPTHS = 9
const LIST = 28
const USE = 16
const HIGHEST = 32_767
/** Word has some thousands of lists in a file at the most. */
const MOST_LISTS = 20_000

interface Numbered {
  readonly depths: readonly ListDepth[]
}

/** The lists by the numbers by which paragraphs use them ([MS-DOC] 2.9.131, 2.9.149). */
export function readLists(
  table: Bytes,
  lists: Place,
  uses: Place,
  fonts: readonly string[],
): ReadonlyMap<string, WordList> {
  if (lists.length === 0 || uses.length === 0) return new Map()
  const defined = definitions(table, lists, fonts)
  const found = new Map<string, WordList>()
  const count = Math.min(MOST_LISTS, table.u32(uses.at))
  let next = uses.at + 4 + USE * count
  for (let index = 0; index < count && next < table.length; index += 1) {
    const at = uses.at + 4 + USE * index
    const id = table.i32(at)
    const changes = changesAt(table, next + 4, table.u8(at + 12), fonts)
    next = changes.end
    const list = defined.get(id)
    if (!list) continue
    const depths = list.depths.map((depth, deep) => changes.depths.get(deep) ?? depth)
    const name = String(index + 1)
    found.set(name, { id: name, sequence: String(id), depths, restarts: changes.starts })
  }
  return found
}

/** The depths of the lists stand behind the lists, one for a simple list and nine for the others. */
function definitions(
  table: Bytes,
  { at, length }: Place,
  fonts: readonly string[],
): ReadonlyMap<number, Numbered> {
  const found = new Map<number, Numbered>()
  const count = Math.min(MOST_LISTS, table.u16(at))
  let next = at + length
  for (let index = 0; index < count && next < table.length; index += 1) {
    const list = at + 2 + LIST * index
    const isSimple = (table.u8(list + 26) & 1) !== 0
    const depths: ListDepth[] = []
    for (let deep = 0; deep < (isSimple ? 1 : DEPTHS); deep += 1) {
      const told = depthAt(table, next, fonts)
      depths.push(told.depth)
      next = told.end
    }
    found.set(table.i32(list), { depths })
  }
  return found
}

/** What a use of a list changes: depths that begin with another number, or are numbered otherwise. */
function changesAt(table: Bytes, from: number, count: number, fonts: readonly string[]) {
  const starts = new Map<number, number>()
  const depths = new Map<number, ListDepth>()
  let end = from
  for (let index = 0; index < count; index += 1) {
    const flags = table.u32(end + 4)
    const deep = flags & 0xf
    const isOther = (flags & 0x20) !== 0
    if ((flags & 0x10) !== 0 && !isOther) starts.set(deep, countFrom(table.i32(end)))
    end += 8
    if (!isOther) continue
    const told = depthAt(table, end, fonts)
    depths.set(deep, told.depth)
    end = told.end
  }
  return { starts, depths, end }
}

function depthAt(table: Bytes, at: number, fonts: readonly string[]): { depth: ListDepth; end: number } {
  const flags = table.u8(at + 5)
  const ofLetters = table.u8(at + 24)
  const ofParagraph = table.u8(at + 25)
  const letters = { at: at + 28 + ofParagraph, length: ofLetters }
  const text = letters.at + ofLetters
  const length = table.u16(text)
  const font = fonts[lookAfter(PLAIN, PLAIN, table, letters).font] ?? ''
  const [pattern = ''] = readInFonts([{ text: patternOf(table.wide(text + 2, length)), font }]).texts
  const depth = {
    start: countFrom(table.i32(at)),
    format: FORMATS.get(table.u8(at + 4)) ?? 'decimal',
    pattern,
    restartsAfter: (flags & 0x08) !== 0 ? table.u8(at + 26) : null,
    inFigures: (flags & 0x04) !== 0,
  }
  return { depth, end: text + 2 + 2 * length }
}

function countFrom(start: number): number {
  return Math.max(0, Math.min(HIGHEST, start))
}
