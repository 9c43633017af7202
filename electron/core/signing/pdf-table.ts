import { Malformed } from './malformed.ts'

/** What a table of objects says, in plain text (ISO 32000-1, 7.5.4). */
export interface Table {
  /** Where the objects are that it adds or changes, by their numbers. */
  readonly offsets: ReadonlyMap<number, number>
  /** Whether it takes objects of before away. */
  readonly takesAway: boolean
}

/** Throws Malformed for a table that says two things about an object, or anything that may be read in two ways. */
export function tableIn(text: string): Table {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const offsets = new Map<number, number>()
  let takesAway = false
  for (let at = 0; at < lines.length; ) {
    const [first, count] = runAt(lines, at)
    const rows = lines.slice(at + 1, at + 1 + count)
    if (rows.length < count) throw new Malformed('a table too short')
    for (const [index, row] of rows.entries()) {
      const offset = offsetIn(row)
      if (offsets.has(first + index)) throw new Malformed('an object in two places')
      if (offset !== null) offsets.set(first + index, offset)
      // The first of all is always free.
      else if (first + index > 0) takesAway = true
    }
    at += 1 + count
  }
  return { offsets, takesAway }
}

/** The number of the first object of a run, and how many there are. */
function runAt(lines: readonly string[], at: number): readonly [first: number, count: number] {
  const [, first, count] = /^(\d{1,8}) (\d{1,8})$/.exec(lines[at] ?? '') ?? []
  if (first === undefined) throw new Malformed('a run of objects without a head')
  return [Number(first), Number(count)]
}

/** Null for an object that is not there. */
function offsetIn(row: string): number | null {
  // The generation in the middle says nothing: some programs raise it where they should not.
  const [, offset, state] = /^(\d{10}) \d{5} ([nf])$/.exec(row) ?? []
  if (offset === undefined) throw new Malformed('a row out of shape')
  return state === 'n' ? Number(offset) : null
}
