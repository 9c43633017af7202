import { useWords } from '../../language.ts'
import { KeyCap } from '../../parts/key-cap.tsx'
import { useWindow } from '../../store.ts'
import { type Action, capOf } from './keymap.ts'
import styles from './status-bar.module.css'

const HINTS: readonly Action[] = ['comment', 'amend', 'agree', 'nextOpen', 'search', 'help']

/** The state of saving, always in sight, and the keys most used. */
export function StatusBar({ fileName }: { readonly fileName: string }) {
  const t = useWords()
  const alive = useWindow((state) => state.alive)
  const savedAt = useWindow((state) => state.savedAt)
  const time = savedAt?.toTimeString().slice(0, 8)
  return (
    <footer className={styles['bar']}>
      <span className={alive ? '' : styles['lost']} role={alive ? undefined : 'alert'}>
        {alive ? (time ? t('sitting:status.savedAt', { time }) : t('sitting:status.saved')) : t('hostLost')}
      </span>
      <span className={styles['file']}>{fileName}</span>
      <ul>
        {HINTS.map((action) => (
          <li key={action}>
            <KeyCap>{capOf(action)}</KeyCap> {t(`sitting:actions.${action}`)}
          </li>
        ))}
      </ul>
    </footer>
  )
}
