import type { OPS } from 'pdfjs-dist'
import { z } from 'zod'
import type { Stroke, Wall } from './print.ts'
import { NO_TURN, place, type Turn, turned } from './turn.ts'

/** What a page does, as PDF.js tells it: operators by number, each with its arguments. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The strokes of a page, whether they were drawn as lines or as thin boxes. */
export interface Strokes {
  readonly strokes: readonly Stroke[]
  readonly walls: readonly Wall[]
}

/** Thicker, it is a box; shorter, a part of a drawing. In points. */
const THICKEST = 2
const SHORTEST = 3

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function strokesOf(operators: Operators, toTop: Turn, ops: typeof OPS): Strokes {
  const strokes: Stroke[] = []
  const walls: Wall[] = []
  for (const { left, top, right, bottom } of boxesIn(operators, toTop, ops)) {
    const isFlat = bottom - top <= THICKEST
    const isUpright = right - left <= THICKEST
    if (isFlat && right - left >= SHORTEST) strokes.push({ y: (top + bottom) / 2, from: left, to: right })
    else if (isUpright && bottom - top >= SHORTEST) walls.push({ x: (left + right) / 2, top, bottom })
  }
  return { strokes, walls }
}

const matrixShape = z.array(z.number()).length(6)
/** How a path is painted, its points, and the box around it: left, bottom, right, top. */
const pathShape = z.tuple([z.number(), z.unknown(), z.array(z.number()).length(4)])

/** The boxes around all paths that are painted. */
function boxesIn({ fnArray, argsArray }: Operators, toTop: Turn, ops: typeof OPS): readonly Box[] {
  const boxes: Box[] = []
  const kept: Turn[] = []
  let turn: Turn = NO_TURN
  for (const [at, operator] of fnArray.entries()) {
    const argument = argsArray[at]
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) kept.push(turn)
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) turn = kept.pop() ?? NO_TURN
    if (operator === ops.transform) turn = turned(turn, matrixIn(argument))
    if (operator === ops.paintFormXObjectBegin) turn = turned(turn, matrixIn(firstOf(argument)))
    if (operator === ops.constructPath) boxes.push(...boxOf(argument, turned(toTop, turn), ops))
  }
  return boxes
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

/** The box around a path; none for one that only clips, which is not seen. */
function boxOf(argument: unknown, turn: Turn, ops: typeof OPS): readonly Box[] {
  const path = pathShape.safeParse(Array.isArray(argument) ? argument.map(numbersIn) : argument)
  if (!path.success || path.data[0] === ops.endPath) return []
  const [, , [left = 0, bottom = 0, right = 0, top = 0]] = path.data
  const [x1, y1] = place(turn, left, bottom)
  const [x2, y2] = place(turn, right, top)
  return [
    { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) },
  ]
}
