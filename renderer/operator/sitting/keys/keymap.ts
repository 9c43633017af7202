import type { Chord } from './chord.ts'

/** Everything the operator can do by a key, named once. */
export type CommandName =
  | 'previousParagraph'
  | 'nextParagraph'
  | 'previousHeading'
  | 'nextHeading'
  | 'firstParagraph'
  | 'lastParagraph'
  | 'nextOpen'
  | 'previousOpen'
  | 'toPanel'
  | 'toDocument'
  | 'showComments'
  | 'showAmendments'
  | 'showHistory'
  | 'comment'
  | 'editComment'
  | 'outcome'
  | 'withdraw'
  | 'opinions'
  | 'reword'
  | 'fromComment'
  | 'insertAfter'
  | 'insertBefore'
  | 'delete'
  | 'move'
  | 'split'
  | 'join'
  | 'agree'
  | 'reject'
  | 'reopen'
  | 'revise'
  | 'hold'
  | 'blank'
  | 'view'
  | 'larger'
  | 'smaller'
  | 'push'
  | 'showAlternatives'
  | 'showComment'
  | 'hallVote'
  | 'hallSpeaker'
  | 'hallAgenda'
  | 'hallAttendance'
  | 'live'
  | 'hallTheme'
  | 'hallWindow'
  | 'nextPage'
  | 'previousPage'
  | 'agenda'
  | 'nextAgendaItem'
  | 'speakers'
  | 'callNext'
  | 'endTurn'
  | 'extendTurn'
  | 'vote'
  | 'adopt'
  | 'rules'
  | 'save'
  | 'back'
  | 'undo'
  | 'redo'
  | 'palette'
  | 'timeline'
  | 'proofread'
  | 'help'
  | 'attendance'
  | 'minutes'
  | 'finish'
  | 'settings'
  | 'leave'

/** The groups of the help, in the order in which a sitting goes. */
export const GROUPS = ['move', 'capture', 'amend', 'decide', 'floor', 'hall', 'anywhere'] as const
export type Group = (typeof GROUPS)[number]

export interface Binding {
  readonly command: CommandName
  /** The first is the one that buttons and hints show. */
  readonly chords: readonly Chord[]
  readonly group: Group
  /**
   * Whether it also works while a field has focus. A single letter never does, and neither does anything that
   * a field needs for itself, such as Ctrl+Z.
   */
  readonly whileTyping?: true
  /** Handled by the field or form that has focus, and listed here for the hints and the help alone. */
  readonly local?: true
}

/**
 * The one table of keys: the handler, the hints on buttons and in the status bar, the palette and the help all
 * read it. Letters are those of the sketch (`N` nhập ý kiến, `B` che bằng bảng tên) or of the words on the
 * buttons, and no two commands share a chord.
 */
export const BINDINGS: readonly Binding[] = [
  { command: 'previousParagraph', chords: ['ArrowUp'], group: 'move' },
  { command: 'nextParagraph', chords: ['ArrowDown'], group: 'move' },
  { command: 'previousHeading', chords: ['PageUp'], group: 'move' },
  { command: 'nextHeading', chords: ['PageDown'], group: 'move' },
  { command: 'firstParagraph', chords: ['Home'], group: 'move' },
  { command: 'lastParagraph', chords: ['End'], group: 'move' },
  { command: 'nextOpen', chords: ['O'], group: 'move' },
  { command: 'previousOpen', chords: ['Shift+O'], group: 'move' },
  { command: 'toPanel', chords: ['ArrowRight'], group: 'move' },
  { command: 'toDocument', chords: ['ArrowLeft'], group: 'move' },
  { command: 'showComments', chords: ['1'], group: 'move' },
  { command: 'showAmendments', chords: ['2'], group: 'move' },
  { command: 'showHistory', chords: ['3'], group: 'move' },

  { command: 'comment', chords: ['N'], group: 'capture' },
  { command: 'editComment', chords: ['F2'], group: 'capture' },
  { command: 'outcome', chords: ['K'], group: 'capture' },
  { command: 'withdraw', chords: ['W'], group: 'capture' },
  { command: 'opinions', chords: ['Ctrl+I'], group: 'capture' },

  { command: 'reword', chords: ['E'], group: 'amend' },
  { command: 'insertAfter', chords: ['I'], group: 'amend' },
  { command: 'insertBefore', chords: ['Shift+I'], group: 'amend' },
  { command: 'delete', chords: ['D'], group: 'amend' },
  { command: 'move', chords: ['M'], group: 'amend' },
  { command: 'split', chords: ['S'], group: 'amend' },
  { command: 'join', chords: ['J'], group: 'amend' },
  { command: 'fromComment', chords: ['Shift+N'], group: 'amend' },

  { command: 'agree', chords: ['A'], group: 'decide' },
  { command: 'reject', chords: ['R'], group: 'decide' },
  { command: 'revise', chords: ['Shift+E'], group: 'decide' },
  { command: 'reopen', chords: ['Shift+A'], group: 'decide' },

  { command: 'attendance', chords: ['C'], group: 'floor' },
  { command: 'agenda', chords: ['G'], group: 'floor' },
  { command: 'nextAgendaItem', chords: ['Shift+G'], group: 'floor' },
  { command: 'speakers', chords: ['F'], group: 'floor' },
  { command: 'callNext', chords: ['F7', 'X'], group: 'floor', whileTyping: true },
  { command: 'extendTurn', chords: ['Shift+F7'], group: 'floor', whileTyping: true },
  { command: 'endTurn', chords: ['Ctrl+F7', 'Shift+X'], group: 'floor', whileTyping: true },
  { command: 'vote', chords: ['Q'], group: 'floor' },
  { command: 'adopt', chords: ['Shift+Q'], group: 'floor' },
  { command: 'rules', chords: [], group: 'floor' },

  { command: 'push', chords: ['P'], group: 'hall' },
  { command: 'showAlternatives', chords: ['Shift+P'], group: 'hall' },
  { command: 'showComment', chords: ['Shift+C'], group: 'hall' },
  { command: 'hallVote', chords: ['Shift+V'], group: 'hall' },
  { command: 'hallSpeaker', chords: ['Shift+F'], group: 'hall' },
  { command: 'hallAgenda', chords: ['Shift+L'], group: 'hall' },
  { command: 'hallAttendance', chords: ['Shift+D'], group: 'hall' },
  { command: 'hold', chords: ['F8', 'H'], group: 'hall', whileTyping: true },
  { command: 'blank', chords: ['B'], group: 'hall' },
  { command: 'view', chords: ['F6', 'V'], group: 'hall', whileTyping: true },
  { command: 'larger', chords: ['+', '='], group: 'hall' },
  { command: 'smaller', chords: ['-'], group: 'hall' },
  { command: 'nextPage', chords: ['Shift+PageDown'], group: 'hall' },
  { command: 'previousPage', chords: ['Shift+PageUp'], group: 'hall' },
  { command: 'hallTheme', chords: ['L'], group: 'hall' },
  { command: 'live', chords: ['Alt+T', 'T'], group: 'hall', whileTyping: true },
  { command: 'hallWindow', chords: ['F9'], group: 'hall', whileTyping: true },

  { command: 'save', chords: ['Ctrl+Enter'], group: 'anywhere', whileTyping: true, local: true },
  { command: 'back', chords: ['Escape'], group: 'anywhere', whileTyping: true, local: true },
  { command: 'undo', chords: ['Ctrl+Z'], group: 'anywhere' },
  { command: 'redo', chords: ['Ctrl+Shift+Z', 'Ctrl+Y'], group: 'anywhere' },
  { command: 'palette', chords: ['Ctrl+K'], group: 'anywhere', whileTyping: true },
  { command: 'proofread', chords: ['U'], group: 'anywhere' },
  { command: 'timeline', chords: ['Y'], group: 'anywhere' },
  { command: 'help', chords: ['?', 'F1'], group: 'anywhere' },
  { command: 'minutes', chords: ['Shift+B'], group: 'anywhere' },
  { command: 'finish', chords: ['F10'], group: 'anywhere' },
  { command: 'settings', chords: ['Ctrl+,'], group: 'anywhere' },
  { command: 'leave', chords: [], group: 'anywhere' },
]

const BY_CHORD: ReadonlyMap<Chord, Binding> = new Map(
  BINDINGS.flatMap((binding) => binding.chords.map((chord) => [chord, binding] as const)),
)

const BY_COMMAND: ReadonlyMap<CommandName, Binding> = new Map(
  BINDINGS.map((binding) => [binding.command, binding] as const),
)

/** Where the keystroke fell: in a field, in a dialog or menu with keys of its own, or on the screen at large. */
export type Focus = 'screen' | 'field' | 'overlay'

const TYPES_NOTHING = /^(?:(?:Shift\+)?F\d+|(?:Ctrl|Alt)\+.+)$/

/**
 * The command that a chord stands for; null when it is for whatever has focus. In a field only chords that
 * type nothing count, and an overlay keeps every key to itself.
 */
export function commandFor(chord: Chord, focus: Focus): CommandName | null {
  const binding = BY_CHORD.get(chord)
  if (!binding || binding.local || focus === 'overlay') return null
  if (focus === 'screen') return binding.command
  return binding.whileTyping && TYPES_NOTHING.test(chord) ? binding.command : null
}

/** Whether a command is done again and again while its key is held down: going somewhere, and the size of letters. */
export function repeats(command: CommandName): boolean {
  return BY_COMMAND.get(command)?.group === 'move' || command === 'larger' || command === 'smaller'
}

/** The chord that a button or hint shows for a command. */
export function chordFor(command: CommandName): Chord {
  return BY_COMMAND.get(command)?.chords[0] ?? ''
}
