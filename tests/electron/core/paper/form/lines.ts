import { linesOf, type ReadPaper, type ReadRun } from '../read-back.ts'

/** What stands on one line of one column, as a ruler finds it on the sheet: millimetres, but points of the type. */
export interface Line {
  readonly page: number
  readonly words: string
  readonly left: number
  readonly right: number
  /** From the top edge of the sheet to the foot of the letters. */
  readonly depth: number
  readonly sizes: readonly number[]
  readonly fonts: readonly string[]
  /** The stroke right below the letters, if there is one. */
  readonly stroke: Stroke | null
}

interface Stroke {
  readonly left: number
  readonly right: number
  /** From the foot of the letters down to the stroke. */
  readonly below: number
}

const MILLIMETRE = 72 / 25.4
/** Words of one column stand closer than this, in points, even around room left for a number; columns do not. */
const PARTED = 33
/** Runs of one word stand closer than this. */
const APART = 2
/** A stroke closer than this to letters, in points, belongs to them. */
const NEXT_TO = 9

/** All lines of a paper, from the top down; beside one another from the left to the right. */
export function linesIn({ pages }: ReadPaper): readonly Line[] {
  return pages.flatMap((page, i) => {
    return linesOf(page)
      .flatMap(columnsOf)
      .map((runs) => lineOf(runs, i + 1, page.boxes))
  })
}

function columnsOf(line: readonly ReadRun[]): readonly (readonly ReadRun[])[] {
  const columns: ReadRun[][] = []
  for (const run of line) {
    const last = columns.at(-1)?.at(-1)
    if (last === undefined || run.x - last.x - last.width > PARTED) columns.push([run])
    else columns.at(-1)?.push(run)
  }
  return columns
}

function lineOf(runs: readonly ReadRun[], page: number, boxes: ReadPaper['pages'][number]['boxes']): Line {
  const left = Math.min(...runs.map(({ x }) => x))
  const right = Math.max(...runs.map(({ x, width }) => x + width))
  const baseline = runs[0]?.baseline ?? 0
  const box = boxes.find(
    (each) =>
      each.top > baseline &&
      each.top - baseline < NEXT_TO &&
      each.left < right &&
      each.right > left &&
      each.right - each.left > each.bottom - each.top,
  )
  return {
    page,
    words: runs.map(spaced).join('').replace(/\s+/g, ' ').trim(),
    left: left / MILLIMETRE,
    right: right / MILLIMETRE,
    depth: baseline / MILLIMETRE,
    sizes: [...new Set(runs.map(({ size }) => size))],
    fonts: [...new Set(runs.map(({ font }) => faceOf(font)))],
    stroke:
      box === undefined
        ? null
        : {
            left: box.left / MILLIMETRE,
            right: box.right / MILLIMETRE,
            below: (box.top - baseline) / MILLIMETRE,
          },
  }
}

/** `Tinos-Bold` → `Bold`; other makers leave the face of upright letters out. */
function faceOf(font: string): string {
  return /-(\w+)$/.exec(font)?.[1] ?? 'Regular'
}

/** The words of a run, behind a space where it stands apart from the run before it: around room for a number. */
function spaced({ text, x }: ReadRun, i: number, runs: readonly ReadRun[]): string {
  const before = runs[i - 1]
  return before !== undefined && x - before.x - before.width > APART ? ` ${text}` : text
}

export function middle({ left, right }: Pick<Line, 'left' | 'right'>): number {
  return (left + right) / 2
}

/** The first line that begins with these words; with all of them and no more, where a full line is asked for. */
export function lineWith(lines: readonly Line[], words: string): Line {
  const found =
    lines.find((line) => line.words === words) ?? lines.find((line) => line.words.startsWith(words))
  if (found === undefined) throw new Error(`no line begins with “${words}”`)
  return found
}
