/** Everything a key or the palette can do in the sitting screen. */
export type Action =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'comment'
  | 'amend'
  | 'insertAfter'
  | 'insertBefore'
  | 'delete'
  | 'move'
  | 'split'
  | 'join'
  | 'agree'
  | 'reject'
  | 'nextOpen'
  | 'hold'
  | 'blank'
  | 'push'
  | 'view'
  | 'larger'
  | 'smaller'
  | 'pageForward'
  | 'pageBack'
  | 'hallTheme'
  | 'projector'
  | 'undo'
  | 'redo'
  | 'search'
  | 'attendance'
  | 'conclude'
  | 'help'

interface Key {
  readonly action: Action
  /** As `KeyboardEvent.key` has it, in lower case. */
  readonly key: string
  readonly ctrl?: true
  readonly shift?: true
  /** As printed on a key cap. */
  readonly cap: string
  /** Works while a field has the focus: only what types nothing. */
  readonly inFields?: true
}

/** The one table of keys: the handler, the hints on buttons and the help all read it. */
export const KEYS: readonly Key[] = [
  { action: 'previous', key: 'arrowup', cap: '↑' },
  { action: 'next', key: 'arrowdown', cap: '↓' },
  { action: 'first', key: 'home', cap: 'Home' },
  { action: 'last', key: 'end', cap: 'End' },
  { action: 'comment', key: 'n', cap: 'N' },
  { action: 'amend', key: 'e', cap: 'E' },
  { action: 'insertAfter', key: 'i', cap: 'I' },
  { action: 'insertBefore', key: 'i', shift: true, cap: 'Shift I' },
  { action: 'delete', key: 'd', cap: 'D' },
  { action: 'move', key: 'm', cap: 'M' },
  { action: 'split', key: 's', cap: 'S' },
  { action: 'join', key: 'j', cap: 'J' },
  { action: 'agree', key: 'a', cap: 'A' },
  { action: 'reject', key: 'r', cap: 'R' },
  { action: 'nextOpen', key: 'o', cap: 'O' },
  { action: 'push', key: 'p', cap: 'P' },
  { action: 'hold', key: 'f8', cap: 'F8', inFields: true },
  { action: 'blank', key: 'b', cap: 'B' },
  { action: 'view', key: 'f6', cap: 'F6', inFields: true },
  { action: 'larger', key: '+', cap: '+' },
  { action: 'larger', key: '=', cap: '=' },
  { action: 'smaller', key: '-', cap: '−' },
  { action: 'pageForward', key: 'pagedown', cap: 'PgDn' },
  { action: 'pageBack', key: 'pageup', cap: 'PgUp' },
  { action: 'hallTheme', key: 'l', cap: 'L' },
  { action: 'projector', key: 'f9', cap: 'F9', inFields: true },
  { action: 'undo', key: 'z', ctrl: true, cap: 'Ctrl Z' },
  { action: 'redo', key: 'z', ctrl: true, shift: true, cap: 'Ctrl Shift Z' },
  { action: 'redo', key: 'y', ctrl: true, cap: 'Ctrl Y' },
  { action: 'search', key: 'k', ctrl: true, cap: 'Ctrl K', inFields: true },
  { action: 'attendance', key: 'c', cap: 'C' },
  { action: 'conclude', key: 'k', cap: 'K' },
  { action: 'help', key: '?', cap: '?' },
]

/** The key cap of an action; empty where only the palette has it. */
export function capOf(action: Action): string {
  return KEYS.find((key) => key.action === action)?.cap ?? ''
}

/** What a key press asks for. Nothing while an input method composes, nor what would type into a field. */
export function actionOf(event: KeyboardEvent): Action | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null
  const inField = isField(event.target)
  const pressed = event.key.toLowerCase()
  const found = KEYS.find(
    ({ key, ctrl, shift, inFields }) =>
      key === pressed &&
      (ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
      // `?` and `+` are typed with Shift on many keyboards; only letters tell the two apart.
      (!/^[a-z]$/.test(key) || (shift ?? false) === event.shiftKey) &&
      (!inField || inFields === true),
  )
  return found?.action ?? null
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
