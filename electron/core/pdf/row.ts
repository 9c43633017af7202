import type { OldEncoding } from '../../../shared/text/old-letters.ts'
import { readInFonts } from '../../../shared/text/old-runs.ts'
import { endOf, type Print, type Wall } from './print.ts'

/** What stands together on one line: a whole line of text, or as much of it as one column has. */
export interface Segment {
  readonly prints: readonly Print[]
  readonly from: number
  readonly to: number
  /** Whether an upright stroke parts it from the one before. */
  readonly isWalled: boolean
}

/** All that stands on one baseline, in segments from left to right. */
export interface Row {
  readonly baseline: number
  /** The size of the type that most of it is set in. */
  readonly size: number
  readonly segments: readonly Segment[]
  /** Encodings before Unicode that letters of it were turned from. */
  readonly turned: readonly OldEncoding[]
}

/** Baselines that differ by less than this share of the type's size are one: a raised figure is on its line. */
const ONE_LINE = 0.4
/** A gap as wide as this, in sizes of the type, parts segments; the room between words is a quarter. */
const GAP = 1
/** White space narrower than this, in sizes of the type, is none but the letters' own. */
const SPACE = 0.15

/** The rows of a page from the top down. */
export function rowsOf(prints: readonly Print[], walls: readonly Wall[] = []): readonly Row[] {
  const rows: { main: Print; prints: Print[] }[] = []
  for (const print of prints.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.at(-1)
    const size = Math.max(row?.main.size ?? 0, print.size)
    if (row && Math.abs(print.baseline - row.main.baseline) <= ONE_LINE * size) {
      row.prints.push(print)
      if (print.size > row.main.size) row.main = print
    } else rows.push({ main: print, prints: [print] })
  }
  return rows.map((row) => rowOf(row.prints, walls))
}

function rowOf(prints: readonly Print[], all: readonly Wall[]): Row {
  const main = prints.reduce((a, b) => (b.size * b.width > a.size * a.width ? b : a))
  const seen = withoutShadows(prints.toSorted((a, b) => a.x - b.x))
  const { texts, turned } = readInFonts(seen)
  const inOrder = seen.map((print, at) => raised({ ...print, text: texts[at] ?? print.text }, main))
  const walls = all.filter(({ top, bottom }) => top < main.baseline && bottom > main.baseline - main.size / 2)
  const segments: { prints: Print[]; isWalled: boolean }[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const print of inOrder) {
    const segment = segments.at(-1)
    const isWalled = segment !== undefined && walls.some(({ x }) => x > reach - 1 && x < print.x + 1)
    if (segment && !isWalled && print.x - reach < GAP * main.size) segment.prints.push(print)
    else segments.push({ prints: [print], isWalled })
    reach = Math.max(reach, endOf(print))
  }
  return { baseline: main.baseline, size: main.size, segments: segments.map(segmentOf), turned }
}

/** Smaller letters off the line are raised or lowered. */
function raised(print: Print, { baseline, size }: Print): Print {
  if (print.size > 0.8 * size) return print
  const above = (baseline - print.baseline) / size
  if (above > 0.15) return { ...print, marks: [...print.marks, 'superscript'] }
  return above < -0.08 ? { ...print, marks: [...print.marks, 'subscript'] } : print
}

function segmentOf({ prints, isWalled }: Pick<Segment, 'prints' | 'isWalled'>): Segment {
  return {
    prints,
    isWalled,
    from: prints[0]?.x ?? 0,
    to: prints.reduce((end, print) => Math.max(end, endOf(print)), Number.NEGATIVE_INFINITY),
  }
}

/** Some programs make bold by printing the same letters twice, a hair apart. */
function withoutShadows(prints: readonly Print[]): readonly Print[] {
  const kept: Print[] = []
  for (const print of prints) {
    const last = kept.at(-1)
    const isShadow =
      last !== undefined &&
      last.text === print.text &&
      print.x - last.x < 0.15 * print.size &&
      print.text.trim() !== ''
    if (!isShadow) kept.push(print)
    else if (!last.marks.includes('bold')) kept[kept.length - 1] = { ...last, marks: ['bold', ...last.marks] }
  }
  return kept
}

/** The prints of segments side by side, null between them where the page has white space. */
export function spaced(segments: readonly Segment[]): readonly (Print | null)[] {
  const found: (Print | null)[] = []
  let last: Print | null = null
  for (const print of segments.flatMap(({ prints }) => prints)) {
    const isApart = last !== null && print.x - endOf(last) > SPACE * Math.min(print.size, last.size)
    found.push(...(isApart ? [null, print] : [print]))
    last = print
  }
  return found
}

export function wordsOf({ segments }: Pick<Row, 'segments'>): string {
  const letters = spaced(segments).map((print) => print?.text ?? ' ')
  return letters.join('').normalize('NFC').replace(/\s+/g, ' ').trim()
}

export const leftOf = ({ segments }: Pick<Row, 'segments'>) => segments[0]?.from ?? 0
export const rightOf = ({ segments }: Pick<Row, 'segments'>) => segments.at(-1)?.to ?? 0

const LABEL = /^(?:[-–—+•*\uF000-\uF0FF]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3}){0,3}[.)/-])$/u
/** A label hangs so far before its words at most, in sizes of the type. */
const LONGEST_HANG = 5

/** Whether a row begins with a label that stands apart from its words, as in a list. */
export function hasHangingLabel({ size, segments: [label, words] }: Row): boolean {
  if (label === undefined || words === undefined || words.from - label.to > LONGEST_HANG * size) return false
  return LABEL.test(wordsOf({ segments: [label] }))
}
