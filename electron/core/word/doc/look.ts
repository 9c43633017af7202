import type { Bytes } from './bytes.ts'
import type { Place } from './fib.ts'
import { type Sprm, sprmsIn } from './sprm.ts'

/** How letters look, as far as it matters here, and what they are when they are none. */
export interface Look {
  /** Of letters beyond ASCII, by its number in the table of fonts. */
  readonly font: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly superscript: boolean
  readonly subscript: boolean
  readonly strike: boolean
  readonly hidden: boolean
  /** Whether somebody put the letters in, or took them out: who by number, and when. */
  readonly isInserted: boolean
  readonly insertedBy: number
  readonly insertedAt: number
  readonly isDeleted: boolean
  readonly deletedBy: number
  readonly deletedAt: number
  /** A letter of a symbol font that stands instead of the one in the text; 0 for none. */
  readonly symbol: number
  readonly isObject: boolean
  readonly isLookChanged: boolean
  /** The style of the letters themselves; 0 for none. */
  readonly style: number
}

export const PLAIN: Look = {
  font: 0,
  bold: false,
  italic: false,
  underline: false,
  superscript: false,
  subscript: false,
  strike: false,
  hidden: false,
  isInserted: false,
  insertedBy: 0,
  insertedAt: 0,
  isDeleted: false,
  deletedBy: 0,
  deletedAt: 0,
  symbol: 0,
  isObject: false,
  isLookChanged: false,
  style: 0,
}

/** Switches that a style may turn over ([MS-DOC] 2.9.327: as in the style, or the other way round). */
const TOGGLES: ReadonlyMap<number, 'bold' | 'italic' | 'strike' | 'hidden'> = new Map([
  [0x0835, 'bold'],
  [0x0836, 'italic'],
  [0x0837, 'strike'],
  [0x083c, 'hidden'],
])
const AS_STYLE = 0x80
const NOT_AS_STYLE = 0x81

/** The look behind the changes in a part of a stream; `styled` is the style's own, that switches refer to. */
export function lookAfter(look: Look, styled: Look, bytes: Bytes, { at, length }: Place): Look {
  return sprmsIn(bytes, at, length).reduce((found, sprm) => changed(found, styled, bytes, sprm), look)
}

/** The codes are those of [MS-DOC] 2.6.1; what each means is the property that it sets. */
function changed(look: Look, styled: Look, bytes: Bytes, { code, at }: Sprm): Look {
  const toggle = TOGGLES.get(code)
  if (toggle) return { ...look, [toggle]: toggled(bytes.u8(at), styled[toggle]) }
  switch (code) {
    case 0x4a51:
      return { ...look, font: bytes.u16(at) }
    case 0x2a3e:
      return { ...look, underline: bytes.u8(at) !== 0 }
    case 0x2a48:
      return { ...look, superscript: bytes.u8(at) === 1, subscript: bytes.u8(at) === 2 }
    case 0x2a53:
      return { ...look, strike: bytes.u8(at) !== 0 }
    case 0x4a30:
      return { ...look, style: bytes.u16(at) }
    case 0x2a33:
      return { ...styled, style: 0 }
    case 0x6a09:
      return { ...look, font: bytes.u16(at), symbol: bytes.u16(at + 2) }
    case 0x080a:
    case 0x0856:
      return { ...look, isObject: bytes.u8(at) !== 0 }
    default:
      return reviewed(look, bytes, code, at)
  }
}

function reviewed(look: Look, bytes: Bytes, code: number, at: number): Look {
  const isOn = bytes.u8(at) !== 0
  switch (code) {
    case 0x0801:
      return { ...look, isInserted: isOn }
    case 0x4804:
      return { ...look, insertedBy: bytes.u16(at) }
    case 0x6805:
      return { ...look, insertedAt: bytes.u32(at) }
    case 0x0800:
      return { ...look, isDeleted: isOn }
    case 0x4863:
      return { ...look, deletedBy: bytes.u16(at) }
    case 0x6864:
      return { ...look, deletedAt: bytes.u32(at) }
    case 0xca57:
    case 0xca89:
      return { ...look, isLookChanged: isOn }
    default:
      return look
  }
}

function toggled(operand: number, styled: boolean): boolean {
  if (operand === AS_STYLE) return styled
  return operand === NOT_AS_STYLE ? !styled : operand !== 0
}
