import { HAIR } from './measure.ts'
import type { PlacedLine, PlacedRule, Run } from './page.ts'

/** How thick the strokes of a table are, in points. */
const THICKNESS = 0.5

/** A stroke from left to right, `y` below the top. */
export function flat(x: number, y: number, width: number): PlacedRule {
  return { x, y, width, thickness: THICKNESS }
}

/** A stroke from `top` down. */
export function upright(x: number, top: number, height: number): PlacedRule {
  return { x: x - THICKNESS / 2, y: top + height / 2, width: THICKNESS, thickness: height }
}

/** Upright strokes that go on in one another as one each: at a seam between two, screens show a gap. */
export function joined(rules: readonly PlacedRule[]): readonly PlacedRule[] {
  const strokes: PlacedRule[] = []
  const last = new Map<number, number>()
  for (const rule of rules) {
    const at = rule.thickness > rule.width ? last.get(rule.x) : undefined
    const above = at === undefined ? undefined : strokes[at]
    if (at !== undefined && above !== undefined && goesOn(above, rule)) {
      const thickness = above.thickness + rule.thickness
      strokes[at] = { ...above, thickness, y: above.y + rule.thickness / 2 }
      continue
    }
    if (rule.thickness > rule.width) last.set(rule.x, strokes.length)
    strokes.push(rule)
  }
  return strokes
}

function goesOn(above: PlacedRule, below: PlacedRule): boolean {
  return Math.abs(above.y + above.thickness / 2 - (below.y - below.thickness / 2)) < HAIR
}

/** Of the size: where an underline stands below the baseline, and how thick it is. */
const UNDERLINE_GAP = 0.13
const UNDERLINE_THICKNESS = 0.055

/** The strokes below the underlined words of a line, one where they go on. */
export function underlines({ runs, baseline }: PlacedLine): readonly PlacedRule[] {
  const strokes: PlacedRule[] = []
  for (const { underline, x, width } of runs.filter(isUnderlined)) {
    const y = baseline + UNDERLINE_GAP * underline
    const last = strokes.at(-1)
    if (last !== undefined && last.y === y && Math.abs(last.x + last.width - x) < HAIR) {
      strokes[strokes.length - 1] = { ...last, width: last.width + width }
    } else {
      strokes.push({ x, y, width, thickness: UNDERLINE_THICKNESS * underline })
    }
  }
  return strokes
}

function isUnderlined({ underline }: Run): boolean {
  return underline > 0
}
