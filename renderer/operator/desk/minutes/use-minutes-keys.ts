import { useEffect, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { chordOf } from '../../sitting/keys/chord.ts'
import { type MinutesCommand, minutesCommandFor } from './minutes-keys.ts'

/** A field keeps its keys, a dialog too, and a button that has the focus its Enter. */
const OWN_KEYS = 'form, input, textarea, dialog'

/** Runs the screen's commands by their keys, wherever else the focus is. */
export function useMinutesKeys(run: (command: MinutesCommand) => void): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      const chord = event.defaultPrevented ? null : chordOf(event)
      if (chord === null || (target instanceof Element && target.closest(OWN_KEYS))) return
      if (chord === 'Enter' && target instanceof HTMLButtonElement) return
      const command = minutesCommandFor(chord)
      if (command === null) return
      event.preventDefault()
      // Drawn before the next key comes: the first letter of a passage must not be a command.
      flushSync(() => latest.current(command))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
