import type { Progress } from '../../../../shared/meeting/progress.ts'
import { useWords } from '../../../language.ts'
import type { CommandName } from '../keys/keymap.ts'
import type { Place } from '../place.ts'
import styles from './document.module.css'

interface LineMarksProps {
  readonly blockId: string
  readonly progress: Progress
  readonly isHalfTyped: boolean
  readonly onGo: (place: Place) => void
  readonly onRun: (command: CommandName) => void
}

/** The margin: how much was said, what is open, what was agreed. Each mark opens its list in the panel. */
export function LineMarks({ blockId, progress, isHalfTyped, onGo, onRun }: LineMarksProps) {
  const t = useWords()
  const { comments, openAmendments, agreedAmendments } = progress
  const open = (command: CommandName) => () => {
    onGo(blockId)
    onRun(command)
  }
  return (
    <div className={styles['marks']}>
      {comments > 0 ? (
        <Mark words={t('sitting:mark.comments', { number: comments })} onOpen={open('showComments')} />
      ) : null}
      {openAmendments > 0 ? (
        <Mark
          look="open"
          words={t('sitting:mark.open', { number: openAmendments })}
          onOpen={open('showAmendments')}
        />
      ) : null}
      {agreedAmendments > 0 ? (
        <Mark look="agreed" words={t('sitting:mark.agreed')} onOpen={open('showAmendments')} />
      ) : null}
      {isHalfTyped ? <span className={styles['halfTyped']}>{t('sitting:mark.halfTyped')}</span> : null}
    </div>
  )
}

interface MarkProps {
  readonly words: string
  readonly look?: 'open' | 'agreed'
  readonly onOpen: () => void
}

function Mark({ words, look, onOpen }: MarkProps) {
  return (
    <button type="button" tabIndex={-1} data-look={look} onClick={onOpen}>
      {words}
    </button>
  )
}
