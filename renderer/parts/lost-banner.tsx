import { useWords } from '../language.ts'
import styles from './lost-banner.module.css'

/** Said across the whole window while the host does not answer: whatever is done then is not kept. */
export function LostBanner({ alive }: { readonly alive: boolean }) {
  const t = useWords()
  return alive ? null : (
    <p className={styles['banner']} role="alert">
      {t('hostLost')}
    </p>
  )
}
