import { isCalled, quorumNote } from '../floor/quorum-words.ts'
import { CommandButton } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import styles from './top-bar.module.css'

/** How many members are here and whether they are enough, once the roll has been called; it opens the roll. */
export function Present() {
  const { meeting, t } = useWork()
  const { quorum, words, isLacking } = quorumNote(t, meeting)
  const { present, members: total } = quorum
  return (
    <CommandButton command="attendance">
      {isCalled(meeting)
        ? t('sitting:top.present', { present, total })
        : t('sitting:top.callRoll', { total })}
      {words === '' ? null : (
        <span className={styles['quorum']} data-lacking={isLacking || undefined}>
          {words}
        </span>
      )}
    </CommandButton>
  )
}
