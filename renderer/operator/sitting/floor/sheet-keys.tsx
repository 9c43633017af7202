import type { KeyboardEvent, ReactNode } from 'react'
import { chordOf } from '../keys/chord.ts'
import { type CommandName, commandFor } from '../keys/keymap.ts'
import { useWork } from '../work.ts'
import styles from './sheet-keys.module.css'

interface SheetKeysProps {
  readonly label: string
  /** Those keys of the screen that go on working here; an open dialog keeps all others to itself. */
  readonly commands: readonly CommandName[]
  readonly children: ReactNode
}

/** What a sheet holds, with those keys of the table that belong to it. */
export function SheetKeys({ label, commands, children }: SheetKeysProps) {
  const { run } = useWork()
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = event.defaultPrevented ? null : chordOf(event.nativeEvent)
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    const command = chord === null ? null : commandFor(chord, isField ? 'field' : 'screen')
    if (command === null || !commands.includes(command)) return
    event.preventDefault()
    run(command)
  }
  return (
    <fieldset className={styles['content']} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </fieldset>
  )
}
