import { useWords } from '../../../language.ts'
import type { Path } from './editing.ts'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'

interface ResetProps {
  readonly label: string
  readonly path: Path
  /** Shown also where the value is the shipped one, as while something else is typed over it. */
  readonly isShown?: boolean
  readonly onReset?: () => void
}

/** Puts a value back to the shipped form's; not there where it is that already. */
export function Reset({ label, path, isShown = false, onReset }: ResetProps) {
  const t = useWords()
  const editing = useEditing()
  if (!isShown && !editing.differs(path)) return null
  return (
    <button
      type="button"
      className={styles['reset']}
      aria-label={t('profile:resetOf', { label })}
      title={t('profile:reset')}
      onClick={onReset ?? (() => editing.reset(path))}
    >
      ↺
    </button>
  )
}
