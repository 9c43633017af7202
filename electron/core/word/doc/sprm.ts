import type { Bytes } from './bytes.ts'

/** A change of a property ([MS-DOC] 2.2.5.1): which, and where its operand stands. */
export interface Sprm {
  readonly code: number
  readonly at: number
  readonly length: number
}

/** Operands by the three highest bits of the code; 6 says its length itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3]

/** The one whose length takes two bytes: how a row of a table is shaped. */
export const ROW_SHAPE = 0xd608
/** Tab stops; its length may be more than fits into its one byte. */
const TAB_STOPS = 0xc615
const OVERFLOWING = 255

/** The changes in a part of a stream. One that leads beyond the part ends it. */
export function sprmsIn(bytes: Bytes, from: number, length: number): readonly Sprm[] {
  const found: Sprm[] = []
  const end = Math.min(from + length, bytes.length)
  for (let next = from; next + 2 < end; ) {
    const code = bytes.u16(next)
    const at = next + 2
    const operand = operandOf(bytes, code, at)
    if (operand.at + operand.length > end) break
    found.push({ code, ...operand })
    next = operand.at + operand.length
  }
  return found
}

function operandOf(bytes: Bytes, code: number, at: number): { readonly at: number; readonly length: number } {
  const fixed = LENGTHS[code >>> 13] ?? 1
  if (fixed >= 0) return { at, length: fixed }
  if (code === ROW_SHAPE) return { at: at + 2, length: Math.max(0, bytes.u16(at) - 1) }
  const length = bytes.u8(at)
  return {
    at: at + 1,
    length: code === TAB_STOPS && length === OVERFLOWING ? tabStops(bytes, at + 1) : length,
  }
}

/** Stops taken away (four bytes each), then stops put in (three each), each with its number before. */
function tabStops(bytes: Bytes, at: number): number {
  const away = 1 + 4 * bytes.u8(at)
  return away + 1 + 3 * bytes.u8(at + away)
}
