import type { Speaking } from '../../../shared/meeting/hall-floor.ts'
import { useWords } from '../../language.ts'
import { useTurn } from './moment.ts'
import styles from './speaker-line.module.css'

/** In one line, below whatever else the hall sees. */
export function SpeakerLine({ speaking }: { readonly speaking: Speaking }) {
  const t = useWords()
  const { time, state } = useTurn(speaking)
  return (
    <span className={styles['line']} data-state={state}>
      {t('hall:floor.speaking')} <strong>{speaking.name}</strong>
      <strong className={styles['time']} role="timer">
        {time}
      </strong>
      {state === 'overrun' ? <span className={styles['over']}>{t('hall:floor.state.overrun')}</span> : null}
    </span>
  )
}
