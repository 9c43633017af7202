import { useEffect, useRef } from 'react'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { type HallSight, useHallSight } from '../hall/hall-window.ts'
import { chordFor } from '../keys/keymap.ts'
import { useWork } from '../work.ts'
import styles from './top-bar.module.css'

/** Where the hall's window is, always in sight, and the key that opens and closes it. */
export function HallWindowButton() {
  const { t, run } = useWork()
  const sight = useHallSight()
  useTelling(sight)
  return (
    <span className={styles['hallWindow']} data-sight={sight}>
      <Button
        keyName={chordFor('hallWindow')}
        isPressedIn={sight === 'open'}
        aria-pressed={sight !== 'closed'}
        onPress={() => run('hallWindow')}
      >
        {t(`hall:display.${sight}`)}
      </Button>
    </span>
  )
}

/** Says when the hall goes dark and when it is back: the operator may be looking at the paragraph alone. */
function useTelling(sight: HallSight): void {
  const { t } = useWork()
  const before = useRef(sight)
  useEffect(() => {
    const was = before.current
    before.current = sight
    if (was === sight) return
    if (was === 'open' && (sight === 'lost' || sight === 'shared')) say('failed', t('hall:display.nowLost'))
    else if (was === 'lost' && sight === 'open') say('done', t('hall:display.nowBack'))
  }, [sight, t])
}
