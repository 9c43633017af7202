import { useWords } from '../../../language.ts'
import { useKeeping } from './kept.ts'
import styles from './kept-note.module.css'

/** Says that what is being typed is kept, and aloud when it could not be. */
export function KeptNote({ keptKey }: { readonly keptKey: string }) {
  const t = useWords()
  const keeping = useKeeping(keptKey)
  if (keeping === 'failed') {
    return (
      <p className={styles['failed']} role="alert">
        {t('sitting:kept.failed')}
      </p>
    )
  }
  return <p className={styles['note']}>{keeping === 'kept' ? t('sitting:kept.kept') : ''}</p>
}
