import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'

/** The names of a file's fonts ([MS-DOC] 2.9.286): a length of one byte before each, the name behind 39 bytes. */
export function readFonts(table: Bytes, { at, length }: Place): readonly string[] {
  const names: string[] = []
  const end = Math.min(at + length, table.length)
  for (let next = at + 4; next < end; next += 1 + table.u8(next)) {
    const name = table.wide(next + 1 + 39, Math.max(0, (table.u8(next) - 39) >>> 1))
    names.push(name.split('\0')[0] ?? '')
  }
  return names
}

/** The names of those who changed something: strings with their number before them and their length before each. */
export function readAuthors(table: Bytes, { at, length }: Place): readonly string[] {
  return length < 6 ? [] : stringsIn(table, at + 6, at + length)
}

/** Strings one behind another, each with its length before it. */
export function readStrings(table: Bytes, { at, length }: Place): readonly string[] {
  return stringsIn(table, at, at + length)
}

function stringsIn(table: Bytes, from: number, to: number): readonly string[] {
  const found: string[] = []
  const end = Math.min(to, table.length)
  for (let next = from; next + 2 <= end; ) {
    const letters = table.u16(next)
    found.push(table.wide(next + 2, letters))
    next += 2 + 2 * letters
  }
  return found
}
