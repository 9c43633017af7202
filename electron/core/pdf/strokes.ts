import type { OPS } from 'pdfjs-dist'
import { z } from 'zod'
import type { Stroke } from './print.ts'
import { NO_TURN, place, type Turn, turned } from './turn.ts'

/** What a page does, as PDF.js tells it: operators by number, each with its arguments. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Thicker, it is a box; shorter, a part of a drawing. In points. */
const THICKEST = 2
const SHORTEST = 3

const matrixShape = z.array(z.number()).length(6)
/** How a path is painted, its points, and the box around it: left, bottom, right, top. */
const pathShape = z.tuple([z.number(), z.unknown(), z.array(z.number()).length(4)])

/** The level strokes of a page, whether they were drawn as lines or as flat boxes. */
export function strokesOf(
  { fnArray, argsArray }: Operators,
  toTop: Turn,
  ops: typeof OPS,
): readonly Stroke[] {
  const strokes: Stroke[] = []
  const kept: Turn[] = []
  let turn: Turn = NO_TURN
  for (const [at, operator] of fnArray.entries()) {
    const argument = argsArray[at]
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) kept.push(turn)
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) turn = kept.pop() ?? NO_TURN
    if (operator === ops.transform) turn = turned(turn, matrixIn(argument))
    if (operator === ops.paintFormXObjectBegin) turn = turned(turn, matrixIn(firstOf(argument)))
    if (operator === ops.constructPath) strokes.push(...strokeOf(argument, turned(toTop, turn), ops))
  }
  return strokes
}

function firstOf(argument: unknown): unknown {
  return Array.isArray(argument) ? argument[0] : null
}

function matrixIn(argument: unknown): Turn {
  return matrixShape.safeParse(numbersIn(argument)).data ?? NO_TURN
}

/** Typed arrays are no arrays to whoever checks shapes. */
function numbersIn(value: unknown): unknown {
  return value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : value
}

function strokeOf(argument: unknown, turn: Turn, ops: typeof OPS): readonly Stroke[] {
  const path = pathShape.safeParse(Array.isArray(argument) ? argument.map(numbersIn) : argument)
  if (!path.success) return []
  const [painted, , [left = 0, bottom = 0, right = 0, top = 0]] = path.data
  const [x1, y1] = place(turn, left, bottom)
  const [x2, y2] = place(turn, right, top)
  const isLevel = Math.abs(y2 - y1) <= THICKEST && Math.abs(x2 - x1) >= SHORTEST
  // A path that only clips is not seen.
  if (!isLevel || painted === ops.endPath) return []
  return [{ y: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
}
