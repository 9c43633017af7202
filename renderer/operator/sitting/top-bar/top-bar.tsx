import { CommandButton } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'
import { Clock } from './clock.tsx'
import { HallStateControl } from './hall-state-control.tsx'
import { HallWindowButton } from './hall-window-button.tsx'
import { Present } from './present.tsx'
import styles from './top-bar.module.css'

export function TopBar() {
  const { meeting, t, onLeave } = useWork()
  const isSealed = meeting.status === 'sealed'
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['app']} title={t('sitting:top.leave')} onClick={onLeave}>
        {t('sitting:top.app')}
      </button>
      <h1 className={styles['name']} title={meeting.about.name}>
        {meeting.about.name}
      </h1>
      {isSealed ? <strong className={styles['sealed']}>{t('sitting:top.sealed')}</strong> : null}
      <Present />
      <Clock />
      <HallStateControl />
      <HallWindowButton />
      <CommandButton command="finish" look="main">
        {isSealed ? t('sitting:top.papers') : t('sitting:top.finish')}
      </CommandButton>
    </header>
  )
}
