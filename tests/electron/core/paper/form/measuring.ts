import { expect } from 'vitest'
import { type Line, lineWith, middle } from './lines.ts'
import { type Component, least, MARGIN, most, type Place, type Step } from './rules.ts'

export const NEAR = { millimetres: 0.5, points: 0.1 }
/** What is set to a straight edge ends there by the file's own widths: what was measured is what is painted. */
export const EXACT = 0.01

export function between(actual: number, from: number, to: number, near = NEAR.millimetres): void {
  expect(actual).toBeGreaterThanOrEqual(from - near)
  expect(actual).toBeLessThanOrEqual(to + near)
}

export function about(actual: number, wanted: number, near = NEAR.millimetres): void {
  between(actual, wanted, wanted, near)
}

function stands(line: Line, place: Place, exact: number): void {
  if (place.kind === 'centred') about(middle(line), place.on)
  else about(line.left, place.kind === 'left' ? place.at : place.from)
  if (place.kind === 'straight') about(line.right, place.to, exact)
}

/** Whether a line is set as the rule says of it; `exact` is how far a straight edge may be off. */
export function isSet(line: Line, [, , font, size, place]: Component, exact = EXACT): void {
  expect(line.fonts).toEqual([font])
  for (const each of line.sizes) between(each, least(size), most(size), NEAR.points)
  stands(line, place, exact)
}

/** Whether the second line of a step is as far below the first as the rule says. */
export function isStep(lines: readonly Line[], [above, below, distance]: Step): void {
  const from = above === '' ? 0 : lineWith(lines, above).depth
  between(lineWith(lines, below).depth - from, least(distance), most(distance))
}

/** What stands above the text. */
export function isFolio({ depth }: Line): boolean {
  return depth < MARGIN.top
}
