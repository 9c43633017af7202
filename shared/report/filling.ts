import { isSignature } from './keeping.ts'
import { HAIR } from './measure.ts'
import { footHeight } from './notes-at-foot.ts'
import { type Pages, paginate, type Room } from './pagination.ts'
import type { Part } from './profile.ts'
import { type Row, stacked } from './stack.ts'

/** A page before the signature's may stay empty to this share: about as much as any page may at its foot. */
const EMPTIEST = 1 / 6
/** By so many points at a time the lines are set apart. */
const STEP = 0.25

/**
 * Parts rows into pages so that the signature leaves no hole behind. It is never parted and
 * takes the last lines of the text along; where it just fails to fit, the page before would stay half empty.
 * Then the lines of the text are set apart, evenly in the whole paper, by as little as fills that page and by
 * `loosest` points at most: what a typist does. Where even that does not help, nothing is changed.
 */
export function filled(rows: readonly Row[], room: Room, loosest: number): Pages {
  const pages = paginate(rows, room)
  if (isFilled(pages, room)) return pages
  for (let more = STEP; more <= loosest + HAIR; more += STEP) {
    const looser = paginate(
      rows.map((row) => loosened(row, more)),
      room,
    )
    if (looser.length === pages.length && isFilled(looser, room)) return looser
  }
  return pages
}

function isFilled(pages: Pages, { height, form }: Room): boolean {
  const [before, last] = pages.slice(-2)
  if (before === undefined || last === undefined || !last.rows.some(isSignature)) return true
  return stacked(before.rows, 0).height + footHeight(before.notes, form) >= height * (1 - EMPTIEST)
}

const TEXT: ReadonlySet<Part> = new Set<Part>([
  'body',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
])

/** A row of the text with so many points more from line to line; others as they are. */
function loosened(row: Row, more: number): Row {
  if (!row.lines.every(({ of }) => TEXT.has(of.part))) return row
  return {
    ...row,
    height: row.height + more,
    lines: row.lines.map((line) => ({ ...line, baseline: line.baseline + more / 2 })),
  }
}
