import type { Bar } from '../../../shared/meeting/hall-vote.ts'
import styles from './bar-line.module.css'

interface BarLineProps {
  readonly count: number
  readonly of: number
  /** How many are enough, drawn as a stroke across; null for none. */
  readonly mark: number | null
  readonly kind: Bar['choice']
}

/** A number drawn as a share of another. The figures stand beside it: nobody has to read a length. */
export function BarLine({ count, of, mark, kind }: BarLineProps) {
  const share = (number: number) => `${of === 0 ? 0 : Math.min(100, (100 * number) / of)}%`
  return (
    <div className={styles['track']} aria-hidden="true">
      <div className={styles['bar']} data-kind={kind} style={{ width: share(count) }} />
      {mark === null ? null : <div className={styles['mark']} style={{ left: share(mark) }} />}
    </div>
  )
}
