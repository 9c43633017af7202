import type { ReactNode } from 'react'
import type { Speaking } from '../../../shared/meeting/hall-floor.ts'
import styles from './around.module.css'
import { SpeakerLine } from './speaker-line.tsx'

interface AroundProps {
  /** Above: where in the text this is, or what it is. */
  readonly head: ReactNode
  /** At the upper right: which state of the text this is. */
  readonly state?: string
  /** Below at the left, such as the legend. */
  readonly foot?: ReactNode
  /** Who has the floor; null where nobody has it, or where the screen itself tells. */
  readonly speaking?: Speaking | null
  readonly children: ReactNode
}

/** What stands around everything that the hall reads: a line above and a line below. */
export function Around({ head, state, foot, speaking, children }: AroundProps) {
  return (
    <>
      <div className={styles['head']} data-part="path">
        {head}
        {state === undefined ? null : <span className={styles['state']}>{state}</span>}
      </div>
      <div className={styles['room']} data-part="room">
        {children}
      </div>
      <div className={styles['foot']} data-part="foot">
        <span className={styles['footLeft']}>{foot}</span>
        <span className={styles['footRight']}>
          {speaking ? <SpeakerLine speaking={speaking} /> : null}
          <span className={styles['pages']} data-pages />
        </span>
      </div>
    </>
  )
}
