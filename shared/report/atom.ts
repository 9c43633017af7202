import { HAIR, type Measure, type Type, typeOf } from './measure.ts'
import type { Style } from './profile.ts'
import type { Lettering } from './reference.ts'
import { isTied } from './tie.ts'

/** Letters of one type that stay together. */
interface Piece {
  readonly text: string
  readonly type: Type
  readonly width: number
}

/**
 * What stands between an atom and the one before it: a space; a tied space; a cut, where an overlong word may
 * be parted; or the end of a line that the author made.
 */
interface Joint {
  readonly kind: 'space' | 'tie' | 'cut' | 'line'
  readonly type: Type
  readonly width: number
}

/** What a line is made of: a word with its punctuation, or a part of an overlong one. */
export interface Atom {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly joint: Joint
}

interface Letters {
  readonly text: string
  readonly type: Type
}

/** A word as it is gathered from the spans: it may change type within itself. */
interface Word {
  readonly letters: Letters[]
  readonly gap: Gap
}

/** The white space before a word. */
interface Gap {
  readonly kind: 'space' | 'line'
  readonly type: Type
}

/** A word wider than this share of the measure may be cut behind its slashes and dashes. */
const LONG = 1 / 3
/** A word is cut here before anywhere else: `Sở/Ban/Ngành`, `tinh-gọn`, an address. */
const SEAM = /(?<=[\p{L}\p{N}][/\-–_.,:;?&=@])(?=[\p{L}\p{N}])/u
/** A letter with the marks that compose with it. */
const LETTER = /\P{M}\p{M}*/gu

/**
 * The atoms of a text in a style. `width` is the narrowest line they must fit into, in points. `isLabelled`
 * ties the first word to the second.
 */
export function atoms(
  text: readonly Lettering[],
  style: Style,
  measure: Measure,
  width: number,
  isLabelled: boolean,
): readonly Atom[] {
  const found = words(text, style)
  const plain = found.map(({ letters }) => letters.map((piece) => piece.text).join(''))
  return found.flatMap((word, i) => {
    const isFastened =
      (isLabelled && i === 1) || isTied(plain[i - 2] ?? '', plain[i - 1] ?? '', plain[i] ?? '')
    return cut(word, jointOf(word.gap, isFastened, measure), measure, width)
  })
}

function jointOf({ kind, type }: Gap, isFastened: boolean, measure: Measure): Joint {
  if (kind === 'line') return { kind, type, width: 0 }
  return { kind: isFastened ? 'tie' : 'space', type, width: measure.width(' ', type.face, type.size) }
}

function words(text: readonly Lettering[], style: Style): readonly Word[] {
  const found: Word[] = []
  let gap: Gap | null = { kind: 'space', type: typeOf(style, []) }
  for (const letters of text.flatMap(({ text, marks, note = 0 }) =>
    chunks(text, { ...typeOf(style, marks), note }),
  )) {
    const last = found.at(-1)
    if (letters.text === '\n') gap = { kind: 'line', type: letters.type }
    else if (letters.text === ' ') gap ??= { kind: 'space', type: letters.type }
    else if (gap === null && last !== undefined) last.letters.push(letters)
    else {
      found.push({ letters: [letters], gap: gap ?? { kind: 'space', type: letters.type } })
      gap = null
    }
  }
  return found
}

/** Words and white space, each by itself. */
function chunks(text: string, type: Type): readonly Letters[] {
  return (text.match(/[ \n]|[^ \n]+/g) ?? []).map((chunk) => ({ text: chunk, type }))
}

function cut(word: Word, joint: Joint, measure: Measure, width: number): readonly Atom[] {
  const whole = atom(word.letters, joint, measure)
  if (whole.width <= width * LONG) return [whole]
  const seam: Joint = { kind: 'cut', type: joint.type, width: 0 }
  const parts: Atom[] = []
  for (const { text, type } of word.letters) {
    for (const [i, part] of divided(text, type, measure, width).entries()) {
      const piece = atom([{ text: part, type }], parts.length === 0 ? joint : seam, measure)
      const last = parts.at(-1)
      /** A change of type alone is no place to cut. */
      if (i === 0 && last !== undefined && last.width + piece.width <= width) {
        parts[parts.length - 1] = together(last, piece)
      } else {
        parts.push(piece)
      }
    }
  }
  return parts
}

/** The letters of an overlong word between its seams; what is still wider than a line is cut anywhere. */
function divided(text: string, { face, size }: Type, measure: Measure, width: number): readonly string[] {
  return text.split(SEAM).flatMap((between) => {
    if (measure.width(between, face, size) <= width + HAIR) return [between]
    const parts: string[] = []
    let part = ''
    for (const letter of between.match(LETTER) ?? [between]) {
      if (part !== '' && measure.width(part + letter, face, size) > width + HAIR) {
        parts.push(part)
        part = ''
      }
      part += letter
    }
    return [...parts, part]
  })
}

function together(first: Atom, second: Atom): Atom {
  return {
    pieces: [...first.pieces, ...second.pieces],
    width: first.width + second.width,
    joint: first.joint,
  }
}

function atom(letters: readonly Letters[], joint: Joint, measure: Measure): Atom {
  const measured = letters.map(({ text, type }) => ({
    text,
    type,
    width: measure.width(text, type.face, type.size),
  }))
  return { pieces: measured, width: measured.reduce((sum, piece) => sum + piece.width, 0), joint }
}
