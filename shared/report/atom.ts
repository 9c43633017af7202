import type { RichText } from '../text/span.ts'
import { type Face, faceOf, HAIR, type Measure } from './measure.ts'
import type { Style } from './profile.ts'
import { isTied } from './tie.ts'

/** Letters of one face that stay together. */
interface Piece {
  readonly text: string
  readonly face: Face
  readonly width: number
}

/**
 * What stands between an atom and the one before it: a space; a tied space; a cut, where an overlong word may
 * be parted; or the end of a line that the author made.
 */
interface Joint {
  readonly kind: 'space' | 'tie' | 'cut' | 'line'
  readonly face: Face
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
  readonly face: Face
}

/** A word as it is gathered from the spans: it may change face within itself. */
interface Word {
  readonly letters: Letters[]
  readonly gap: Gap
}

/** The white space before a word. */
interface Gap {
  readonly kind: 'space' | 'line'
  readonly face: Face
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
  text: RichText,
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
    return cut(word, jointOf(word.gap, isFastened, style, measure), style.size, measure, width)
  })
}

function jointOf({ kind, face }: Gap, isFastened: boolean, { size }: Style, measure: Measure): Joint {
  if (kind === 'line') return { kind, face, width: 0 }
  return { kind: isFastened ? 'tie' : 'space', face, width: measure.width(' ', face, size) }
}

function words(text: RichText, style: Style): readonly Word[] {
  const found: Word[] = []
  let gap: Gap | null = { kind: 'space', face: faceOf(style, []) }
  for (const letters of text.flatMap(({ text, marks }) => chunks(text, faceOf(style, marks)))) {
    const last = found.at(-1)
    if (letters.text === '\n') gap = { kind: 'line', face: letters.face }
    else if (letters.text === ' ') gap ??= { kind: 'space', face: letters.face }
    else if (gap === null && last !== undefined) last.letters.push(letters)
    else {
      found.push({ letters: [letters], gap: gap ?? { kind: 'space', face: letters.face } })
      gap = null
    }
  }
  return found
}

/** Words and white space, each by itself. */
function chunks(text: string, face: Face): readonly Letters[] {
  return (text.match(/[ \n]|[^ \n]+/g) ?? []).map((chunk) => ({ text: chunk, face }))
}

function cut(word: Word, joint: Joint, size: number, measure: Measure, width: number): readonly Atom[] {
  const whole = atom(word.letters, joint, size, measure)
  if (whole.width <= width * LONG) return [whole]
  const seam: Joint = { kind: 'cut', face: joint.face, width: 0 }
  const parts: Atom[] = []
  for (const { text, face } of word.letters) {
    for (const [i, part] of divided(text, face, size, measure, width).entries()) {
      const piece = atom([{ text: part, face }], parts.length === 0 ? joint : seam, size, measure)
      const last = parts.at(-1)
      /** A change of face alone is no place to cut. */
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
function divided(text: string, face: Face, size: number, measure: Measure, width: number): readonly string[] {
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

function atom(letters: readonly Letters[], joint: Joint, size: number, measure: Measure): Atom {
  const measured = letters.map(({ text, face }) => ({ text, face, width: measure.width(text, face, size) }))
  return { pieces: measured, width: measured.reduce((sum, piece) => sum + piece.width, 0), joint }
}
