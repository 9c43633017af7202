import party from '../../../resources/profiles/party.json' with { type: 'json' }
import type { Face, Measure } from '../../../shared/report/measure.ts'
import type { Page, PlacedLine } from '../../../shared/report/page.ts'
import { type Profile, profileShape } from '../../../shared/report/profile.ts'

/**
 * Paper in a typewriter's face: every letter is as wide as one point and every line ten points high, so that a
 * page can be written down as a picture of letters.
 */
export const TYPEWRITER: Measure = {
  width: (words: string, _face: Face, size: number) => ([...words].length * size) / 10,
  ascent: 0.8,
  descent: 0.2,
}

export const PARTY = profileShape.parse(party)

function isIndented(part: string, align: string): boolean {
  return part !== 'note' && (align === 'justified' || part.startsWith('heading'))
}

const millimetres = (points: number) => (points * 25.4) / 72

/**
 * The Party's form on a sheet of `columns` letters by `rows` lines, without margins. Lines of text may be set up
 * to `loosestLine` points apart.
 */
export function typewritten(columns: number, rows: number, loosestLine = 10): Profile {
  const styles = Object.fromEntries(
    Object.entries(PARTY.styles).map(([part, style]) => [
      part,
      {
        ...style,
        size: 10,
        line: 10,
        above: part === 'name' ? 20 : 0,
        below: 0,
        firstLine: isIndented(part, style.align) ? millimetres(4) : 0,
        otherLines: part === 'recipient' ? millimetres(2) : 0,
      },
    ]),
  )
  return profileShape.parse({
    ...PARTY,
    page: {
      width: millimetres(columns),
      height: millimetres(rows * 10),
      top: 0,
      bottom: 0,
      left: 0,
      right: 0,
      numberFromTop: 0,
      bothSides: false,
    },
    table: { side: 0, above: 0, below: 0 },
    notes: { above: 5, below: 5, rule: { width: millimetres(4), thickness: 0.5 } },
    columns: { head: millimetres(columns / 2), foot: millimetres(columns / 2) },
    titleInset: 0,
    loosestLine,
    styles,
  })
}

/** Each page as rows of letters, without the page numbers. */
export function pictures(pages: readonly Page[]): readonly (readonly string[])[] {
  return pages.map(({ lines }) => {
    const rows: string[] = []
    for (const line of lines) {
      const row = Math.floor(line.baseline / 10)
      while (rows.length <= row) rows.push('')
      rows[row] = drawn(rows[row] ?? '', line)
    }
    return rows.map((row) => row.trimEnd())
  })
}

function drawn(row: string, { runs }: PlacedLine): string {
  let picture = row
  for (const run of runs) {
    let x = run.x
    for (const word of run.text.split(' ')) {
      if (word !== '') picture = picture.padEnd(Math.round(x)) + word
      x += [...word].length + 1 + run.spread
    }
  }
  return picture
}

/** What stands on the pages as text, one string a passage. */
export function textOf(pages: readonly Page[]): readonly string[] {
  const passages = new Map<number, string>()
  for (const { of, runs } of pages.flatMap(({ lines }) => lines)) {
    passages.set(of.id, (passages.get(of.id) ?? '') + runs.map(({ text }) => text).join(''))
  }
  return [...passages.values()]
}
