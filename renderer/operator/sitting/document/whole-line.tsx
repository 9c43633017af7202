import { memo } from 'react'
import { useWords } from '../../../language.ts'
import { lineId } from '../keys/focus.ts'
import { type Place, WHOLE } from '../place.ts'
import styles from './document.module.css'

interface WholeLineProps {
  readonly isCurrent: boolean
  readonly onGo: (place: Place) => void
}

/** The place for what is said of the draft as a whole, above its first line. */
export const WholeLine = memo(function WholeLine({ isCurrent, onGo }: WholeLineProps) {
  const t = useWords()
  return (
    <li
      id={lineId(WHOLE)}
      className={styles['whole']}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent || undefined}
      onPointerDown={() => onGo(WHOLE)}
    >
      {t('sitting:document.whole')}
    </li>
  )
})
