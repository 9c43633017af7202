import { KeyCap } from '../../../parts/key-cap.tsx'
import { setStage } from '../../../store.ts'
import { HALL_STATES, hallStateOf, inState } from '../hall/hall-scene.ts'
import { chordFor } from '../keys/keymap.ts'
import { useWork } from '../work.ts'
import styles from './top-bar.module.css'

const KEYS = { following: null, held: 'hold', blank: 'blank' } as const

/** What the hall does now: goes along, holds, or is blank. The current state is the pressed one. */
export function HallStateControl() {
  const { meeting, stage, state, t } = useWork()
  const now = hallStateOf(stage)
  return (
    <fieldset className={styles['hall']} aria-label={t('sitting:top.hall')}>
      <span className={styles['hallName']}>{t('sitting:top.hall')}</span>
      {HALL_STATES.map((one) => {
        const command = KEYS[one]
        return (
          <button
            key={one}
            type="button"
            data-state={one}
            aria-pressed={one === now}
            onClick={() => setStage(inState(stage, one, state.place, meeting.seq))}
          >
            {t(`sitting:hall.state.${one}`)}
            {command ? <KeyCap>{chordFor(command)}</KeyCap> : null}
          </button>
        )
      })}
    </fieldset>
  )
}
