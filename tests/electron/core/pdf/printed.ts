import { documentOf } from '../../../../electron/core/pdf/document.ts'
import type { Print, PrintedPage, Stroke, Wall } from '../../../../electron/core/pdf/print.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { linesIn } from '../../../../shared/draft/word-view.ts'
import { stars } from '../../../shared/text/notation.ts'

/** Pages printed by hand, in type whose letters are all half as wide as they are high. */

const LETTER = 0.5

type Look = Partial<Pick<Print, 'size' | 'marks' | 'font'>>

export function print(text: string, x: number, baseline: number, look: Look = {}): Print {
  const { size = 14, marks = [], font = 'TimesNewRoman' } = look
  return { text, x, baseline, size, marks, font, width: text.length * size * LETTER }
}

/** Words in the middle between two places. */
export function centred(
  text: string,
  [left, right]: readonly [number, number],
  baseline: number,
  look: Look = {},
): Print {
  const { size = 14 } = look
  return print(text, (left + right - text.length * size * LETTER) / 2, baseline, look)
}

export interface Setting extends Look {
  readonly left?: number
  readonly right?: number
  /** Of the first line, in from the left. */
  readonly indent?: number
  readonly pitch?: number
}

/** A paragraph broken into lines from a baseline on, ragged at the right as type is. */
export function set(text: string, baseline: number, setting: Setting = {}): readonly Print[] {
  const { left = 85, right = 550, indent = 28, pitch = 18, size = 14 } = setting
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    const room = (right - left - (lines.length === 1 ? indent : 0)) / (size * LETTER)
    if (line !== '' && line.length + 1 + word.length > room) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line, at) => print(line, left + (at === 0 ? indent : 0), baseline + at * pitch, setting))
}

/** The baseline below what was set, `room` farther down than the next line would be. */
export function below(prints: readonly Print[], room = 6, pitch = 18): number {
  return Math.max(...prints.map(({ baseline }) => baseline)) + pitch + room
}

export function page(
  prints: readonly Print[],
  strokes: readonly Stroke[] = [],
  walls: readonly Wall[] = [],
): PrintedPage {
  return { width: 595, height: 842, prints, strokes, walls, slanted: 0 }
}

/** The paragraphs of printed pages, with their styles as asterisks. */
export function paragraphs(...pages: readonly PrintedPage[]): readonly string[] {
  return linesIn(documentOf(pages), 'accepted').map(({ text }) => stars(text))
}

/** The blocks of printed pages: `kind: words`. */
export function blocks(...pages: readonly PrintedPage[]): readonly string[] {
  const { reading } = readWordDraft(documentOf(pages), 'accepted')
  return reading.blocks.map(
    ({ kind, label, text }) => `${kind}: ${label === null ? '' : `${label} `}${stars(text)}`,
  )
}
