import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { chordOf } from './chord.ts'
import { type CommandName, commandFor, type Focus, repeats } from './keymap.ts'

/** A form as a whole: a letter typed a moment too early, on its button, must not set off a command. */
const FIELDS = 'form, input, textarea, select, [contenteditable="true"]'
/** Radio buttons go with the arrow keys, and so do tabs; menus and dialogs keep all their keys. */
const OWN_ARROWS = 'input[type="radio"], [role="tab"]'
const OVERLAYS = 'dialog, [role="listbox"]'

/** Runs commands by their keys, wherever the focus is, and never against what has it. */
export function useKeys(run: (command: CommandName) => void): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null) return
      event.preventDefault()
      // A finger that rests on a key asked once: it must not agree one amendment after the other.
      if (event.repeat && !repeats(command)) return
      // Drawn before the next key comes: the first letter typed into a form that opens must not be a command.
      flushSync(() => latest.current(command))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function commandOf(event: KeyboardEvent): CommandName | null {
  const chord = event.defaultPrevented ? null : chordOf(event)
  if (chord === null) return null
  if (chord.startsWith('Arrow') && isIn(event.target, OWN_ARROWS)) return null
  return commandFor(chord, focusOf(event.target))
}

function focusOf(target: EventTarget | null): Focus {
  // A dialog may be open while the focus is still on the page behind it.
  if (isIn(target, OVERLAYS) || document.querySelector('dialog[open]')) return 'overlay'
  return isIn(target, FIELDS) ? 'field' : 'screen'
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
