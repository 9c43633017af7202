import { turnTime } from '../../../../../shared/meeting/floor.ts'
import type { OpenedMeeting, Turn } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { clockWords } from '../time-of-day.ts'
import { useTicking } from '../use-ticking.ts'
import styles from './turn-clock.module.css'

interface TurnClockProps {
  readonly meeting: OpenedMeeting
  readonly turn: Turn
}

/** How long somebody has spoken, of how long; in words once time is short and once it is over. */
export function TurnClock({ meeting, turn }: TurnClockProps) {
  const t = useWords()
  const { spoken, left, state } = turnTime(meeting, turn, useTicking())
  const limit = turn.limitSeconds === null ? '' : ` / ${clockWords(turn.limitSeconds)}`
  return (
    <span className={styles['clock']} data-state={state}>
      <span className={styles['time']}>{`${clockWords(spoken)}${limit}`}</span>
      {state === 'running' || left === null ? null : (
        <strong>
          {state === 'warned'
            ? t('floor:speakers.left', { time: clockWords(left) })
            : t('floor:speakers.over', { time: clockWords(left) })}
        </strong>
      )}
      {/* Said once when it begins, not with every second. */}
      <span className={styles['said']} role="status">
        {state === 'running' ? '' : t(`floor:speakers.state.${state}`)}
      </span>
    </span>
  )
}
