import type { KeyboardEvent } from 'react'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { returnHall } from '../../deeds/deciding.ts'
import { chordOf } from '../../keys/chord.ts'
import { CommandButton } from '../../keys/command-button.tsx'
import { labelName } from '../../words/place-words.ts'
import { useWork } from '../../work.ts'
import type { DespiteAdoption } from '../floor-overlay.ts'
import styles from './adoption.module.css'

interface DespiteAdoptionSheetProps {
  readonly command: DespiteAdoption
  /** The part that was adopted; empty for the whole. */
  readonly label: string
  readonly onClose: () => void
}

/**
 * Whether text that was adopted is to be changed all the same. The focus is on leaving it as it is, and the yes is
 * a key that nobody presses by going on with what they were doing.
 */
export function DespiteAdoptionSheet({ command, label, onClose }: DespiteAdoptionSheetProps) {
  const work = useWork()
  const { t, send } = work
  const changeIt = async () => {
    if (!(await send({ ...command, despiteAdoption: true }))) return
    onClose()
    returnHall(work)
    say('done', t('floor:adoption.changed'))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (chordOf(event.nativeEvent) !== 'Ctrl+Enter') return
    event.preventDefault()
    void changeIt()
  }
  return (
    <Sheet title={t('floor:adoption.question')} onClose={onClose}>
      <form
        className={styles['question']}
        aria-label={t('floor:adoption.question')}
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        <p>
          {label === ''
            ? t('floor:adoption.wholeAdopted')
            : t('floor:adoption.partAdopted', { part: labelName(t, label) })}
        </p>
        <div className={styles['deeds']}>
          <Button keyName="Esc" onPress={onClose}>
            {t('floor:adoption.leave')}
          </Button>
          <CommandButton command="save" look="main" onPress={() => void changeIt()}>
            {t('floor:adoption.changeIt')}
          </CommandButton>
        </div>
      </form>
    </Sheet>
  )
}
