import { useWords } from '../../language.ts'
import { useWindow } from '../../store.ts'
import styles from './copy-state.module.css'
import { copyWords } from './second-copy.tsx'

/** How it stands with the second copy, always in sight; where it is kept is chosen in the settings, which this opens. */
export function CopyState({ onSettings }: { readonly onSettings: () => void }) {
  const t = useWords()
  const copy = useWindow((state) => state.greeting?.secondCopy ?? null)
  if (!copy) return null
  return (
    <button
      type="button"
      className={styles['copy']}
      data-kind={copy.kind}
      title={t('sitting:command.settings')}
      onClick={onSettings}
    >
      {t('desk:copy.status', { state: copyWords(t, copy) })}
    </button>
  )
}
