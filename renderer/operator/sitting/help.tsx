import { useWords } from '../../language.ts'
import { KeyCap } from '../../parts/key-cap.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import styles from './help.module.css'
import { KEYS } from './keymap.ts'

/** Every key, from the one table. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  return (
    <Sheet title={t('sitting:help')} width="wide" onClose={onClose}>
      <ul className={styles['keys']}>
        {KEYS.map(({ action, cap }) => (
          <li key={`${action}${cap}`}>
            <KeyCap>{cap}</KeyCap>
            <span>{t(`sitting:actions.${action}`)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
