import { useWords } from '../language.ts'
import { useWindow } from '../store.ts'
import styles from './lost-banner.module.css'

/**
 * Said across the whole window while the host does not answer: whatever is done then is not kept. Each dialog has
 * one of its own, as the window's is under its shade.
 */
export function LostBanner() {
  const t = useWords()
  const alive = useWindow((window) => window.alive)
  return alive ? null : (
    <p className={styles['banner']} role="alert">
      {t('hostLost')}
    </p>
  )
}
