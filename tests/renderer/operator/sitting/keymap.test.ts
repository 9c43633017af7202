import { describe, expect, test } from 'vitest'
import { ariaOf, capsOf, chordOf, type Keystroke } from '../../../../renderer/operator/sitting/keys/chord.ts'
import { BINDINGS, chordFor, commandFor, repeats } from '../../../../renderer/operator/sitting/keys/keymap.ts'

const HELD_NOTHING = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
}
const stroke = (key: string, held: Partial<Keystroke> = {}): Keystroke => ({ key, ...HELD_NOTHING, ...held })

describe('a keystroke', () => {
  test.each([
    ['n', {}, 'N'],
    ['N', {}, 'N'],
    ['I', { shiftKey: true }, 'Shift+I'],
    ['?', { shiftKey: true }, '?'],
    ['+', { shiftKey: true }, '+'],
    ['Enter', { ctrlKey: true }, 'Ctrl+Enter'],
    ['Enter', { metaKey: true }, 'Ctrl+Enter'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Z'],
    ['đ', {}, 'Đ'],
    ['F8', {}, 'F8'],
  ])('%s with %o is %s', (key, held, chord) => {
    expect(chordOf(stroke(key, held))).toBe(chord)
  })

  test('belongs to the input method while it composes', () => {
    expect(chordOf(stroke('n', { isComposing: true }))).toBeNull()
    expect(chordOf(stroke('n', { keyCode: 229 }))).toBeNull()
    expect(chordOf(stroke('Process'))).toBeNull()
  })
})

describe('the table of keys', () => {
  test('gives each chord to one command alone', () => {
    const chords = BINDINGS.flatMap((binding) => binding.chords)
    expect(new Set(chords).size).toBe(chords.length)
  })

  test('lists each command once', () => {
    const commands = BINDINGS.map(({ command }) => command)
    expect(new Set(commands).size).toBe(commands.length)
  })

  test('writes every chord as a keystroke makes it', () => {
    for (const chord of BINDINGS.flatMap((binding) => binding.chords)) {
      const parts = chord === '+' ? ['+'] : chord.split('+')
      const held = { ctrlKey: parts.includes('Ctrl'), altKey: parts.includes('Alt') }
      const key = parts.at(-1) ?? ''
      expect(chordOf(stroke(key, { ...held, shiftKey: parts.includes('Shift') }))).toBe(chord)
    }
  })

  test('takes no letter, digit or sign from a field', () => {
    for (const { chords } of BINDINGS) {
      for (const chord of chords) if ([...chord].length === 1) expect(commandFor(chord, 'field')).toBeNull()
    }
  })

  test('leaves a field what it needs to edit with', () => {
    for (const chord of ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+B', 'Backspace', 'ArrowUp', 'Home', 'Enter', 'Escape']) {
      expect(commandFor(chord, 'field')).toBeNull()
    }
  })

  test('holds the hall and searches even while a field has focus', () => {
    expect(commandFor('F8', 'field')).toBe('hold')
    expect(commandFor('Ctrl+K', 'field')).toBe('palette')
    expect(commandFor('H', 'field')).toBeNull()
  })

  test('leaves a dialog every key', () => {
    for (const { chords } of BINDINGS)
      for (const chord of chords) expect(commandFor(chord, 'overlay')).toBeNull()
  })

  test('heeds a key held down where it goes somewhere or sizes letters, and decides nothing by it', () => {
    expect(repeats('nextParagraph')).toBe(true)
    expect(repeats('larger')).toBe(true)
    for (const { command, group } of BINDINGS)
      if (group === 'decide' || group === 'amend' || group === 'capture') expect(repeats(command)).toBe(false)
    expect(repeats('undo')).toBe(false)
  })

  test('shows the first chord of a command', () => {
    expect(chordFor('hold')).toBe('F8')
    expect(capsOf('Ctrl+Enter')).toEqual(['Ctrl', '↵'])
    expect(capsOf('+')).toEqual(['+'])
    expect(ariaOf('Ctrl+Shift+Z')).toBe('Control+Shift+Z')
    expect(ariaOf('+')).toBe('Plus')
  })
})
