import type { Profile } from './profile.ts'

/**
 * Measures that would set no readable page: each may be within its own bounds and still leave no room beside the
 * others. Where the rules of form end is another matter (`profile-rules.ts`): an office may go beyond those.
 */
export interface Misfit {
  readonly path: readonly string[]
  /** What the value must lie within, as things are. */
  readonly least: number
  readonly most: number
}

/** The narrowest column and the lowest page that text can be set in, in millimetres. */
const NARROWEST = 30
const LOWEST = 60
/** Of type and its lines, in points. */
const SIZES = [6, 40] as const
const LINES = [6, 80] as const

export function misfits(profile: Profile): readonly Misfit[] {
  const { landscape, styles, loosestLine } = profile
  const width = textWidth(profile.page)
  return [
    ...sheetMisfits(profile, []),
    ...sheetMisfits(landscape, ['landscape']),
    ...beyond(['titleInset'], profile.titleInset, 0, (width - NARROWEST) / 2),
    ...beyond(['loosestLine'], loosestLine, styles.body.line, LINES[1]),
    ...beyond(['table', 'side'], profile.table.side, 0, 5),
    ...Object.entries(styles).flatMap(([part, style]) => [
      ...beyond(['styles', part, 'size'], style.size, ...SIZES),
      ...beyond(['styles', part, 'line'], style.line, ...LINES),
      ...beyond(['styles', part, 'above'], style.above, 0, 200),
      ...beyond(['styles', part, 'below'], style.below, 0, 200),
      ...beyond(['styles', part, 'firstLine'], style.firstLine, 0, NARROWEST / 2),
      ...beyond(['styles', part, 'otherLines'], style.otherLines, 0, NARROWEST / 2),
    ]),
  ]
}

type Sheet = Pick<Profile, 'page' | 'columns'>

function sheetMisfits({ page, columns }: Sheet, at: readonly string[]): readonly Misfit[] {
  const width = textWidth(page)
  const height = page.height - page.top - page.bottom
  const room = width - 2 * NARROWEST
  return [
    // The same want of room is told at both margins: whichever is being typed says it.
    ...(room >= 0 ? [] : ['left', 'right'].map((side) => margin([...at, 'page', side], room, page))),
    ...(height >= LOWEST
      ? []
      : ['top', 'bottom'].map((side) => margin([...at, 'page', side], height - LOWEST, page))),
    ...beyond([...at, 'page', 'width'], page.width, page.left + page.right + 2 * NARROWEST, 500),
    ...beyond([...at, 'page', 'height'], page.height, LOWEST, 500),
    ...beyond([...at, 'page', 'numberFromTop'], page.numberFromTop, 0, page.height - 10),
    ...(room < 0
      ? []
      : [
          ...beyond([...at, 'columns', 'head'], columns.head, NARROWEST, width - NARROWEST),
          ...beyond([...at, 'columns', 'foot'], columns.foot, NARROWEST, width - NARROWEST),
        ]),
  ]
}

function textWidth(page: Profile['page']): number {
  return page.width - page.left - page.right
}

/** A margin that takes more room than there is: `room` is how much is wanting, below nought. */
function margin(path: readonly string[], room: number, page: Profile['page']): Misfit {
  const side = path.at(-1)
  const now =
    side === 'left' ? page.left : side === 'right' ? page.right : side === 'top' ? page.top : page.bottom
  return { path, least: 0, most: Math.max(0, now + room) }
}

function beyond(path: readonly string[], value: number, least: number, most: number): readonly Misfit[] {
  return value < least || value > most ? [{ path, least, most }] : []
}
