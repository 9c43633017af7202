import { memo, useMemo } from 'react'
import { type HallView, hallView } from '../../../../shared/meeting/hall.ts'
import { Button } from '../../../parts/button.tsx'
import { HallPicture } from '../../../parts/hall/picture.tsx'
import { useHallShape } from '../../../parts/hall/presence.ts'
import { setStage, useWindow } from '../../../store.ts'
import { CommandButton } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import { hallStateOf } from './hall-scene.ts'
import styles from './miniature.module.css'

/** What the hall sees at this moment, and how it sees it. */
export function Miniature() {
  const { stage, t, run } = useWork()
  const { kind } = stage.scene
  const now = hallStateOf(stage)
  // What was pushed is named; a paragraph and the cover are what following comes to.
  const isPushed = now === 'following' && kind !== 'paragraph' && kind !== 'cover'
  return (
    <section className={styles['miniature']} aria-label={t('sitting:hall.sees')} data-state={now}>
      <header>
        <h2>{t(isPushed ? `hall:pushed.${kind}` : `sitting:hall.sight.${now}`)}</h2>
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

/** Drawn only when the hall's view changes, not with every key of the operator. */
const Picture = memo(function Picture() {
  const history = useWindow((window) => window.history)
  const stage = useWindow((window) => window.stage)
  const shape = useHallShape()
  const view = useMemo(() => hallView(history, stage), [history, stage])
  return (
    <div className={styles['picture']} style={{ aspectRatio: shape }} aria-hidden="true">
      <HallPicture view={view} shape={shape} onScreenful={({ page }) => stopAtLast(view, page)} />
    </div>
  )
})

/** Turning on at the last screenful goes nowhere, so that turning back has nothing to make up for. */
function stopAtLast({ scene, blank, page }: HallView, last: number): void {
  if (!blank && scene.kind !== 'cover' && page > last) void setStage({ page: last })
}
