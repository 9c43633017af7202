import type { Chord } from '../../sitting/keys/chord.ts'
import type { Act } from './acts.ts'

/** What the keys of the minutes' screen do. */
export type MinutesCommand =
  | Act
  | 'previous'
  | 'next'
  | 'previousHeading'
  | 'nextHeading'
  | 'first'
  | 'last'
  | 'nextStale'
  | 'previousStale'
  | 'undo'
  | 'redo'
  | 'back'

/** The one table of them. Letters are those of the sitting wherever they mean the like there. */
const KEYS: Readonly<Record<MinutesCommand, readonly Chord[]>> = {
  previous: ['ArrowUp'],
  next: ['ArrowDown'],
  previousHeading: ['PageUp'],
  nextHeading: ['PageDown'],
  first: ['Home'],
  last: ['End'],
  edit: ['E', 'F2', 'Enter'],
  leaveOut: ['D', 'Delete'],
  restore: ['R'],
  keep: ['K'],
  note: ['N'],
  nextStale: ['O'],
  previousStale: ['Shift+O'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Shift+Z', 'Ctrl+Y'],
  back: ['Escape'],
}

const COMMANDS: readonly MinutesCommand[] = Object.keys(KEYS).filter(isCommand)

function isCommand(name: string): name is MinutesCommand {
  return Object.hasOwn(KEYS, name)
}

export function minutesCommandFor(chord: Chord): MinutesCommand | null {
  return COMMANDS.find((command) => KEYS[command].includes(chord)) ?? null
}

/** The chord that a button shows. */
export function chordOfCommand(command: MinutesCommand): Chord {
  return KEYS[command][0] ?? ''
}
