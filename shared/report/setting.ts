import { join, rich } from '../text/tidy.ts'
import { type Atom, atoms } from './atom.ts'
import { breakLines } from './breaking.ts'
import { calm } from './calm.ts'
import { COSTS, LOOSEST } from './cost.ts'
import { type Measure, sameType, type Type } from './measure.ts'
import type { Run } from './page.ts'
import type { Passage } from './paper.ts'
import { MILLIMETRE, type Style } from './profile.ts'
import { type Refer, referenced } from './reference.ts'
import type { White } from './river.ts'

/** One line of a passage: its runs from the left edge of the column, its ink from `x` over `width` points. */
export interface SetLine {
  readonly runs: readonly Run[]
  readonly x: number
  readonly width: number
  /** The spaces between its words. */
  readonly whites: readonly White[]
}

/**
 * Breaks a passage into lines of a column `width` points wide and places its words in them. Its notes are numbered
 * by `refer`, or stand in brackets.
 */
export function setPassage(
  { label, text }: Passage,
  style: Style,
  width: number,
  measure: Measure,
  refer: Refer | null = null,
): readonly SetLine[] {
  const words = referenced(label === null ? text : join([rich(label), text], ' '), refer)
  const [first, others] = [style.firstLine * MILLIMETRE, style.otherLines * MILLIMETRE]
  const widths = { first: width - first, others: width - others }
  const all = atoms(words, style, measure, Math.min(widths.first, widths.others), label !== null)
  const set = (avoided?: ReadonlySet<number>) => {
    const breaks = breakLines(all, widths, COSTS[style.align], avoided)
    const lines = breaks.map((end, i) => {
      const line = lineOf(all, breaks[i - 1] ?? 0, end)
      return setLine(line, style, i === 0 ? first : others, i === 0 ? widths.first : widths.others)
    })
    return { breaks, lines }
  }
  if (style.align !== 'justified') return set().lines
  return calm(set, measure.width(' ', 'regular', style.size))
}

interface Line {
  readonly atoms: readonly Atom[]
  readonly isLast: boolean
  readonly endsInSpace: boolean
}

function lineOf(atoms: readonly Atom[], start: number, end: number): Line {
  const next = atoms[end]
  return {
    atoms: atoms.slice(start, end),
    isLast: next === undefined || next.joint.kind === 'line',
    endsInSpace: isSpaced(next),
  }
}

function isSpaced(next: Atom | undefined): boolean {
  return next !== undefined && next.joint.kind !== 'cut'
}

/** How much of the room beside a line stands before it. */
const LEANING: Record<Style['align'], number> = { justified: 0, left: 0, centred: 0.5, right: 1 }

function setLine({ atoms, isLast, endsInSpace }: Line, style: Style, indent: number, width: number): SetLine {
  const gaps = atoms.slice(1).map(({ joint }) => joint)
  const spaces = gaps.filter(({ kind }) => kind !== 'cut').length
  const blank = gaps.reduce((sum, gap) => sum + gap.width, 0)
  const natural = atoms.reduce((sum, atom) => sum + atom.width, blank)
  const slack = width - natural
  const spread = style.align === 'justified' ? spreadOf(slack, spaces, blank, isLast) : 0
  const x = indent + LEANING[style.align] * slack
  return {
    runs: runs(atoms, x, spread, endsInSpace),
    x,
    width: natural + spread * spaces,
    whites: whites(atoms, x, spread),
  }
}

function whites(atoms: readonly Atom[], start: number, spread: number): readonly White[] {
  const found: White[] = []
  let x = start
  for (const [i, { joint, width }] of atoms.entries()) {
    const from = x
    if (i > 0) x += joint.kind === 'cut' ? 0 : joint.width + spread
    if (x > from) found.push({ from, to: x })
    x += width
  }
  return found
}

function spreadOf(slack: number, spaces: number, blank: number, isLast: boolean): number {
  if (spaces === 0 || (isLast && slack > 0) || slack > LOOSEST * blank) return 0
  return slack / spaces
}

/**
 * Joins what is in one type, with the spaces between, into runs. The parts of a cut word stay apart even on
 * one line: each was measured by itself, without the kerning between them.
 */
function runs(atoms: readonly Atom[], start: number, spread: number, endsInSpace: boolean): readonly Run[] {
  const set: Run[] = []
  let x = start
  const add = (text: string, type: Type, width: number, isApart: boolean) => {
    const last = set.at(-1)
    if (last !== undefined && sameType(last, type) && !isApart) {
      set[set.length - 1] = { ...last, text: last.text + text, width: last.width + width }
    } else {
      set.push({ ...type, text, x, width, spread })
    }
    x += width
  }
  for (const [i, { joint, pieces }] of atoms.entries()) {
    if (i > 0 && joint.kind !== 'cut') add(' ', joint.type, joint.width + spread, false)
    for (const { text, type, width } of pieces) add(text, type, width, joint.kind === 'cut')
  }
  const last = set.at(-1)
  if (endsInSpace && last !== undefined) set[set.length - 1] = { ...last, text: `${last.text} ` }
  return set
}
