import { memo, useMemo } from 'react'
import { hallView } from '../../../../shared/meeting/hall.ts'
import { Button } from '../../../parts/button.tsx'
import { HallPicture } from '../../../parts/hall-picture.tsx'
import { useWindow } from '../../../store.ts'
import { CommandButton } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import styles from './miniature.module.css'

/** What the hall sees at this moment, and how it sees it. */
export function Miniature() {
  const { stage, t, run } = useWork()
  return (
    <section className={styles['miniature']} aria-label={t('sitting:hall.sees')} data-state={stateOf(stage)}>
      <header>
        <h2>{t('sitting:hall.sees')}</h2>
        <span className={styles['state']}>
          {stage.blank ? t('sitting:hall.isBlank') : stage.heldAt === null ? '' : t('sitting:hall.isHeld')}
        </span>
        <CommandButton command="view" look="quiet">
          {t(`hall:view.${stage.view}`)}
        </CommandButton>
        <span className={styles['size']}>
          <Button look="quiet" aria-label={t('sitting:command.smaller')} onPress={() => run('smaller')}>
            −
          </Button>
          <Button look="quiet" aria-label={t('sitting:command.larger')} onPress={() => run('larger')}>
            +
          </Button>
        </span>
      </header>
      <div className={styles['frame']}>
        <Picture />
      </div>
    </section>
  )
}

function stateOf({ blank, heldAt }: { readonly blank: boolean; readonly heldAt: number | null }): string {
  return blank ? 'blank' : heldAt === null ? 'following' : 'held'
}

/** Drawn only when the hall's view changes, not with every key of the operator. */
const Picture = memo(function Picture() {
  const history = useWindow((window) => window.history)
  const stage = useWindow((window) => window.stage)
  const view = useMemo(() => hallView(history, stage), [history, stage])
  return (
    <div className={styles['picture']} aria-hidden="true">
      <HallPicture view={view} />
    </div>
  )
})
