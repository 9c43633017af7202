import { KeyCap } from '../../../parts/key-cap.tsx'
import { useWindow } from '../../../store.ts'
import { copyWords } from '../../desk/second-copy.tsx'
import { keyWords } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import styles from './status-bar.module.css'

const HINTS = ['comment', 'reword', 'agree', 'nextOpen', 'hold', 'blank', 'help'] as const
const FORM_HINTS = ['save', 'back', 'hold', 'help'] as const

/** Whether everything is on disk, always in sight, and the keys most used at this moment. */
export function StatusBar() {
  const { state, t } = useWork()
  return (
    <footer className={styles['bar']}>
      <Saved />
      <Copy />
      <ul className={styles['hints']}>
        {state.task?.kind === 'pick-up' ? (
          <Hint cap="↑ ↓" words={t('sitting:move.hint')} />
        ) : (
          <Hint cap="↑ ↓" words={t('sitting:status.paragraphs')} />
        )}
        {(state.task === null ? HINTS : FORM_HINTS).map((command) => (
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

/** How it stands with the second copy; where it is kept is chosen in the settings, which this opens. */
function Copy() {
  const { run, t } = useWork()
  const copy = useWindow((window) => window.greeting?.secondCopy ?? null)
  if (!copy) return null
  return (
    <button
      type="button"
      className={styles['copy']}
      data-kind={copy.kind}
      title={t('sitting:command.settings')}
      onClick={() => run('settings')}
    >
      {t('desk:copy.status', { state: copyWords(t, copy) })}
    </button>
  )
}
