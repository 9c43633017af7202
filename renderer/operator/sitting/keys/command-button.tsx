import type { ReactNode } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWork } from '../work.ts'
import { capsOf } from './chord.ts'
import { type CommandName, chordFor } from './keymap.ts'

interface CommandButtonProps {
  readonly command: CommandName
  readonly children: ReactNode
  readonly look?: 'main' | 'plain' | 'quiet'
  /** Where several buttons stand for one key, only that of the chosen card shows it. */
  readonly showsKey?: boolean
  readonly onPress?: () => void
}

/** A button for a command of the table of keys, with its key. */
export function CommandButton({
  command,
  children,
  look = 'plain',
  showsKey = true,
  onPress,
}: CommandButtonProps) {
  const { run } = useWork()
  const key = showsKey ? keyWords(command) : ''
  return (
    <Button look={look} {...(key === '' ? {} : { keyName: key })} onPress={onPress ?? (() => run(command))}>
      {children}
    </Button>
  )
}

/** The key of a command as one cap shows it: `Ctrl K`. */
export function keyWords(command: CommandName): string {
  return capsOf(chordFor(command)).join(' ')
}
