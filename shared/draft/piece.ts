import { isCapitals } from './capitals.ts'
import { levelOf, parseLabel } from './label.ts'
import { endsOpen, startsSmall } from './sentence.ts'
import type { Line } from './source.ts'
import { takeLabel } from './take-label.ts'

/** A paragraph of the source, or as much of it as stands on one page: one line, or several that were wrapped. */
export interface Piece {
  readonly lines: readonly Line[]
  /** The words without asterisks, to be looked at. */
  readonly words: string
  /** The label it begins with, if any. */
  readonly label: string | null
}

/** What the lines of a source look like as a whole. */
interface Setting {
  /** Whether paragraphs were broken into lines of some 80 characters. */
  readonly wrapped: boolean
  /** The length that full lines have, in UTF-16 units. */
  readonly width: number
  /** The indent of lines that continue a paragraph. */
  readonly margin: number
}

/** Lines that begin in the middle of a sentence are over a third of a wrapped text, and hardly any of another. */
const WRAPPED_SHARE = 0.35
/** Centred and proportional lines are uneven: a line may be so much shorter than the longest and still full. */
const FULL_SHARE = 0.85

/** The lines of a body as pieces. Noise is a piece of its own. Blank lines always part; the rest is evidence. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const setting = settingOf(lines)
  const groups: Line[][] = []
  let openBold = false
  for (const line of lines) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    if (group !== undefined && above !== undefined && continues(above, line, setting, openBold)) {
      group.push(line)
    } else {
      groups.push([line])
      openBold = false
    }
    if (line.words.split('**').length % 2 === 0) openBold = !openBold
  }
  return groups.map(pieceOf)
}

function pieceOf(lines: readonly Line[]): Piece {
  const words = lines.map((line) => unmarked(line.words)).join(' ')
  return { lines, words, label: takeLabel(words)?.label ?? null }
}

/** Without the asterisks that mark a style; a star with a space behind it is a bullet and stays. */
export function unmarked(words: string): string {
  return words.startsWith('* ') ? `* ${words.slice(2).replaceAll('*', '')}` : words.replaceAll('*', '')
}

function settingOf(lines: readonly Line[]): Setting {
  const text = lines.filter(({ noise, isTable }) => noise === null && !isTable)
  const lengths = text.map(({ words }) => words.length).sort((a, b) => a - b)
  const margin = text.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  // What begins a paragraph by its indent or label says nothing of how the others are set.
  const below = text.filter(
    ({ afterBlank, indent, words }, i) =>
      i > 0 && !afterBlank && indent <= margin + 1 && takeLabel(unmarked(words)) === null,
  )
  return {
    wrapped: below.filter(({ words }) => startsSmall(unmarked(words))).length > WRAPPED_SHARE * below.length,
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    margin,
  }
}

function continues(above: Line, line: Line, setting: Setting, openBold: boolean): boolean {
  if (above.isTable || line.isTable) return false
  if (line.afterBlank || line.hashes > 0 || above.noise !== null || line.noise !== null) return false
  if (openBold && line.words.includes('**')) return true
  if (isLabelAlone(above.words)) return true
  return setting.wrapped && continuesWrapped(above, line, setting)
}

function continuesWrapped(above: Line, line: Line, { width, margin }: Setting): boolean {
  const isFull = above.words.length + 1 + firstWord(line.words).length > FULL_SHARE * width
  const words = unmarked(line.words)
  const isOver = !endsOpen(unmarked(above.words))
  if (takeLabel(words) !== null) return isFull && !isOver && isDashOfAName(words)
  if (line.indent > margin + 1) return false
  return isFull || (!isOver && (startsSmall(words) || (isCapitals(above.words) && isCapitals(words))))
}

/** `kinh tế` / `- xã hội` and `giai đoạn 2021` / `- 2025`, broken before the dash. */
function isDashOfAName(words: string): boolean {
  return /^[-–] ?[\p{Ll}\d]/u.test(words)
}

/** Whether words are a label and nothing else, as some converters leave it on a line of its own. */
export function isLabelAlone(words: string): boolean {
  return levelOf(words) > 0 && parseLabel(words)?.style !== 'mark'
}

function firstWord(words: string): string {
  return words.slice(0, Math.max(words.indexOf(' '), 0)) || words
}
