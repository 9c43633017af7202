/**
 * Strikes a key again that was held back: whoever listens hears it, and if nobody takes it, what the browser
 * would have done with it is done. A browser does nothing of its own with keys that a page strikes.
 */
export function act(stroke: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  // The stroke itself says all that the new one has to.
  if (target.dispatchEvent(new KeyboardEvent('keydown', stroke))) doAsBrowser(stroke, target)
}

function doAsBrowser(stroke: KeyboardEvent, target: Element): void {
  const { key, shiftKey } = stroke
  const isPlain = !(stroke.ctrlKey || stroke.metaKey || stroke.altKey)
  const movement = MOVEMENTS[key]
  if (key === 'Tab') focusNext(target, shiftKey ? -1 : 1)
  else if (movement) move(movement, stroke)
  else if (key === 'Escape') closeDialog()
  else if (!isPlain) return
  else if (key === 'Enter' || key === ' ') press(key, target)
  else if (key === 'Backspace') edit('delete')
  else if (key === 'Delete') edit('forwardDelete')
  else if ([...key].length === 1) edit('insertText', key)
}

/** The only way to write into a field that its undo knows of; old, and there is no other. */
function edit(command: 'insertText' | 'insertLineBreak' | 'delete' | 'forwardDelete', words = ''): void {
  document.execCommand(command, false, words)
}

function press(key: 'Enter' | ' ', target: Element): void {
  if (target instanceof HTMLButtonElement || (key === ' ' && isRadio(target))) target.click()
  else if (key === ' ') edit('insertText', ' ')
  else edit('insertLineBreak')
}

/** What Escape does to the uppermost dialog. */
function closeDialog(): void {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))
}

interface Movement {
  readonly direction: 'backward' | 'forward'
  /** How far the caret goes alone, and with Ctrl. */
  readonly far: string
  readonly further: string
}

const MOVEMENTS: Readonly<Record<string, Movement>> = {
  ArrowLeft: { direction: 'backward', far: 'character', further: 'word' },
  ArrowRight: { direction: 'forward', far: 'character', further: 'word' },
  ArrowUp: { direction: 'backward', far: 'line', further: 'paragraph' },
  ArrowDown: { direction: 'forward', far: 'line', further: 'paragraph' },
  Home: { direction: 'backward', far: 'lineboundary', further: 'documentboundary' },
  End: { direction: 'forward', far: 'lineboundary', further: 'documentboundary' },
}

function move({ direction, far, further }: Movement, { shiftKey, ctrlKey }: KeyboardEvent): void {
  document.getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, ctrlKey ? further : far)
}

const STOPS = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex="0"]'

function focusNext(target: Element, step: -1 | 1): void {
  const room: ParentNode = document.querySelector('dialog[open]') ?? document
  const stops = [...room.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => element === target || isStop(element),
  )
  const next = stops[stops.indexOf(target instanceof HTMLElement ? target : document.body) + step]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function isStop(element: HTMLElement): boolean {
  return (
    !element.matches(':disabled, [tabindex="-1"]') &&
    element.checkVisibility() &&
    (!isRadio(element) || element.checked)
  )
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio'
}
