/**
 * What a keystroke is, as far as it can be told without a window. A `KeyboardEvent` fits, and so does a plain
 * object in a test.
 */
export interface Keystroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  /** Deprecated by the standard, and still the only sign of a composing key in some browsers: 229. */
  readonly keyCode: number
}

/** A key with what is held down with it: `N`, `Shift+I`, `Ctrl+Enter`, `F8`, `?`. */
export type Chord = string

const COMPOSING = 229
const LETTER = /^\p{L}$/u

/**
 * The chord of a keystroke; null while an input method is composing, whose keys belong to it alone. A letter is
 * named by its capital and keeps Shift; any other character already is what Shift made of it (`?`, `+`). Caps
 * Lock makes no difference, and ⌘ counts as Ctrl.
 */
export function chordOf(stroke: Keystroke): Chord | null {
  const { key } = stroke
  if (stroke.isComposing || stroke.keyCode === COMPOSING || key === 'Process' || key === 'Dead') return null
  const isCharacter = [...key].length === 1
  const isLetter = LETTER.test(key)
  const held = [
    ...(stroke.ctrlKey || stroke.metaKey ? ['Ctrl'] : []),
    ...(stroke.altKey ? ['Alt'] : []),
    ...(stroke.shiftKey && (isLetter || !isCharacter) ? ['Shift'] : []),
  ]
  return [...held, isLetter ? key.toUpperCase() : key].join('+')
}

const CAPS: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['Enter', '↵'],
  ['Escape', 'Esc'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
  ['-', '−'],
])

/** The keys of a chord as they are printed on keycaps: `Ctrl+Enter` → `Ctrl`, `↵`. */
export function capsOf(chord: Chord): readonly string[] {
  return partsOf(chord).map((part) => CAPS.get(part) ?? part)
}

/** The chord as the ARIA attribute `aria-keyshortcuts` wants it: `Control+Enter`, `Shift+I`, `Plus`. */
export function ariaOf(chord: Chord): string {
  return partsOf(chord)
    .map((part) => (part === 'Ctrl' ? 'Control' : part === '+' ? 'Plus' : part))
    .join('+')
}

/** `+` parts the keys of a chord and is a key itself. */
function partsOf(chord: Chord): readonly string[] {
  return chord === '+' ? ['+'] : chord.split('+')
}
