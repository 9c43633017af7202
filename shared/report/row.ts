import { plain } from '../text/tidy.ts'
import type { Measure } from './measure.ts'
import type { Belonging, PlacedLine, PlacedRule, Run } from './page.ts'
import type { Paper, PaperBlock, Passage } from './paper.ts'
import { MILLIMETRE, type Profile, type Style } from './profile.ts'
import { type SetLine, setPassage } from './setting.ts'

/** A strip across the page that is never parted. What it holds is placed from its own top left corner. */
export interface Row {
  readonly height: number
  /** Free space above, left out at the head of a page; and below, left out at its foot. */
  readonly above: number
  readonly below: number
  /** Whether the next row stands on the same page. */
  readonly keepsNext: boolean
  readonly lines: readonly PlacedLine[]
  readonly rules: readonly PlacedRule[]
}

/** No page begins with the last line of a paragraph alone or ends with its first alone. */
const FEWEST_LINES = 2
/** Of the size: where an underline stands below the baseline, and how thick it is. */
const UNDERLINE_GAP = 0.13
const UNDERLINE_THICKNESS = 0.055

/** What rows are made with. */
interface Setter {
  readonly profile: Profile
  readonly measure: Measure
  readonly nextId: () => number
}

/** The rows of a whole paper, one after another. */
export function rowsOf(paper: Paper, profile: Profile, measure: Measure): readonly Row[] {
  let id = 0
  const setter: Setter = { profile, measure, nextId: () => id++ }
  const { page } = profile
  const width = (page.width - page.left - page.right) * MILLIMETRE
  const rows: Row[] = []
  for (const block of paper.blocks) {
    if (block.kind === 'columns') keepLast(rows)
    rows.push(...blockRows(block, width, setter))
  }
  return rows
}

/** The last lines stay with what follows: nobody signs a page without text. */
function keepLast(rows: Row[]): void {
  for (let i = Math.max(0, rows.length - FEWEST_LINES); i < rows.length; i++) {
    const row = rows[i]
    if (row !== undefined) rows[i] = { ...row, keepsNext: true }
  }
}

function blockRows(block: PaperBlock, width: number, setter: Setter): readonly Row[] {
  if (block.kind === 'passage') {
    const inset = isTitle(block.passage) ? setter.profile.titleInset * MILLIMETRE : 0
    return passageRows(block.passage, inset, width - 2 * inset, setter)
  }
  const left = setter.profile.columns[block.place] * MILLIMETRE
  return columnRows(
    block.left.flatMap((passage) => passageRows(passage, 0, left, setter)),
    block.right.flatMap((passage) => passageRows(passage, left, width - left, setter)),
    block.place === 'head',
  )
}

function isTitle({ part }: Passage): boolean {
  return part === 'type' || part === 'subject'
}

function passageRows(passage: Passage, from: number, width: number, setter: Setter): readonly Row[] {
  const style = setter.profile.styles[passage.part]
  const of = belonging(passage, setter.nextId())
  const baseline = baselineOf(style, setter.measure)
  const lines = setPassage(passage, style, width, setter.measure)
  const widest = Math.max(0, ...lines.map((line) => line.width))
  return lines.map((line, i) => {
    const after = lines.length - i - 1
    const isWhole = passage.heading !== null || i + 1 < FEWEST_LINES || after < FEWEST_LINES
    return {
      height: style.line,
      above: i === 0 ? style.above : 0,
      below: after === 0 ? style.below : 0,
      keepsNext: after === 0 ? passage.keepWithNext : isWhole,
      lines: [{ of, baseline, runs: line.runs.map((run) => shifted(run, from)) }],
      rules: rulesOf(line, after === 0 ? widest : 0, style, baseline).map((rule) => ({
        ...rule,
        x: rule.x + from,
      })),
    }
  })
}

function belonging({ part, heading, label, text }: Passage, id: number): Belonging {
  const title = heading === null ? '' : [label ?? '', plain(text).replaceAll('\n', ' ')].join(' ').trim()
  return { id, part, heading, title }
}

/** Exact spacing: what a line is higher or lower than its type is shared out above and below. */
export function baselineOf(style: Style, { ascent, descent }: Measure): number {
  return (style.line - (ascent + descent) * style.size) / 2 + ascent * style.size
}

/** The underline of a line and, below the last one of a passage `widest` points wide, the style's rule. */
function rulesOf(line: SetLine, widest: number, style: Style, baseline: number): readonly PlacedRule[] {
  const rules: PlacedRule[] = []
  if (style.underline) {
    const y = baseline + UNDERLINE_GAP * style.size
    rules.push({ x: line.x, y, width: line.width, thickness: UNDERLINE_THICKNESS * style.size })
  }
  if (style.rule !== null && widest > 0) {
    const width = style.rule.share * widest
    const x = line.x + (line.width - width) / 2
    rules.push({ x, y: baseline + style.rule.gap, width, thickness: style.rule.thickness })
  }
  return rules
}

/**
 * Two columns side by side as one row. Of a foot whose left column is much the longer (a list of recipients
 * that fills a page), what reaches below the right column follows in rows of its own.
 */
function columnRows(left: readonly Row[], right: readonly Row[], isWhole: boolean): readonly Row[] {
  const beside = stacked(right, 0)
  const all = stacked(left, 0)
  if (isWhole || all.height <= Math.max(beside.height, LONGEST_FOOT)) {
    return [sideBySide(all, beside, left, right, isWhole)]
  }
  let count = 0
  while (stacked(left.slice(0, count + 1), 0).height <= beside.height) count++
  const first = left.slice(0, count)
  return [sideBySide(stacked(first, 0), beside, first, right, false), ...left.slice(count)]
}

/** In points: about a third of a page. A longer list may go on to the next page. */
const LONGEST_FOOT = 240

function sideBySide(
  a: Stack,
  b: Stack,
  left: readonly Row[],
  right: readonly Row[],
  keepsNext: boolean,
): Row {
  return {
    height: Math.max(a.height, b.height),
    above: Math.max(left[0]?.above ?? 0, right[0]?.above ?? 0),
    below: 0,
    keepsNext,
    lines: [...a.lines, ...b.lines],
    rules: [...a.rules, ...b.rules],
  }
}

type Stack = Pick<Row, 'height' | 'lines' | 'rules'>

/** Rows one below another, from `top` on. The space above the first is left out. */
export function stacked(rows: readonly Row[], top: number): Stack {
  const lines: PlacedLine[] = []
  const rules: PlacedRule[] = []
  let y = top
  for (const [i, row] of rows.entries()) {
    y += gapAbove(rows[i - 1], row)
    lines.push(...row.lines.map((line) => ({ ...line, baseline: line.baseline + y })))
    rules.push(...row.rules.map((rule) => ({ ...rule, y: rule.y + y })))
    y += row.height
  }
  return { height: y - top, lines, rules }
}

/** The free space between a row and the one above it on the page. */
export function gapAbove(previous: Row | undefined, row: Row): number {
  return previous === undefined ? 0 : previous.below + row.above
}

function shifted(run: Run, by: number): Run {
  return { ...run, x: run.x + by }
}
