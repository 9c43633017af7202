import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { capsOf } from '../../sitting/keys/chord.ts'
import { ACTS, isOpen } from './acts.ts'
import styles from './minutes.module.css'
import { chordOfCommand, type MinutesCommand } from './minutes-keys.ts'

interface MinutesBarProps {
  readonly chosen: MinutesPassage | undefined
  readonly staleNumber: number
  readonly onCommand: (command: MinutesCommand) => void
}

/** What can be done to the chosen passage, each with its key. */
export function MinutesBar({ chosen, staleNumber, onCommand }: MinutesBarProps) {
  const t = useWords()
  const keyName = (command: MinutesCommand) => capsOf(chordOfCommand(command)).join(' ')
  return (
    <footer className={styles['bar']}>
      {ACTS.map((act) => (
        <Button
          key={act}
          keyName={keyName(act)}
          isDisabled={chosen === undefined || !isOpen(act, chosen)}
          onPress={() => onCommand(act)}
        >
          {t(`minutes:act.${act}`)}
        </Button>
      ))}
      <Button
        keyName={keyName('nextStale')}
        isDisabled={staleNumber === 0}
        onPress={() => onCommand('nextStale')}
      >
        {t('minutes:nextStale')}
      </Button>
    </footer>
  )
}
