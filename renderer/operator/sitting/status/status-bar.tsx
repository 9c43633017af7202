import { KeyCap } from '../../../parts/key-cap.tsx'
import { useWindow } from '../../../store.ts'
import { CopyState } from '../../desk/copy-state.tsx'
import { keyWords } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import styles from './status-bar.module.css'

const HINTS = ['comment', 'reword', 'agree', 'nextOpen', 'hold', 'blank', 'help'] as const
/** Nothing can be added to a sealed meeting, but it can be shown. */
const SEALED_HINTS = ['hold', 'blank', 'help'] as const
const FORM_HINTS = ['save', 'back', 'hold', 'help'] as const

/** Whether everything is on disk, always in sight, and the keys most used at this moment. */
export function StatusBar() {
  const { meeting, state, t, run } = useWork()
  const hints = meeting.status === 'sealed' ? SEALED_HINTS : state.task === null ? HINTS : FORM_HINTS
  return (
    <footer className={styles['bar']}>
      <Saved />
      <CopyState onSettings={() => run('settings')} />
      <ul className={styles['hints']}>
        {state.task?.kind === 'pick-up' ? (
          <Hint cap="↑ ↓" words={t('sitting:move.hint')} />
        ) : (
          <Hint cap="↑ ↓" words={t('sitting:status.paragraphs')} />
        )}
        {hints.map((command) => (
          <Hint key={command} cap={keyWords(command)} words={t(`sitting:short.${command}`)} />
        ))}
      </ul>
    </footer>
  )
}

function Hint({ cap, words }: { readonly cap: string; readonly words: string }) {
  return (
    <li>
      <KeyCap>{cap}</KeyCap> {words}
    </li>
  )
}

function Saved() {
  const { meeting, t } = useWork()
  const alive = useWindow((window) => window.alive)
  const fileName = useWindow((window) => window.file?.fileName ?? '')
  if (!alive) {
    return (
      <p className={styles['lost']} role="alert">
        {t('hostLost')}
      </p>
    )
  }
  return (
    <p className={styles['saved']} title={fileName}>
      {t('sitting:status.saved', { time: meeting.at.slice(11, 19) })}
      <span className={styles['file']}>{fileName}</span>
    </p>
  )
}
