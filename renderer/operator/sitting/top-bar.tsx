import { useEffect, useState } from 'react'
import type { Stage } from '../../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { type Action, capOf } from './keymap.ts'
import styles from './top-bar.module.css'

interface TopBarProps {
  readonly meeting: OpenedMeeting
  readonly stage: Stage
  readonly onAction: (action: Action) => void
  readonly onLeave: () => void
}

export function TopBar({ meeting, stage, onAction, onLeave }: TopBarProps) {
  const t = useWords()
  const isHeld = stage.heldAt !== null
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['brand']} onClick={onLeave} title={t('sitting:top.leave')}>
        {t('desk:start.title')}
      </button>
      <h1 title={meeting.about.name}>{meeting.about.name}</h1>
      <Attendance meeting={meeting} onOpen={() => onAction('attendance')} />
      <Clock />
      <Button keyName={capOf('projector')} onPress={() => onAction('projector')}>
        {t('sitting:top.projector')}
      </Button>
      <Button keyName={capOf('view')} onPress={() => onAction('view')}>
        {t(`hall:view.${stage.view}`)}
      </Button>
      <Button
        keyName={capOf('hold')}
        isPressedIn={isHeld}
        aria-pressed={isHeld}
        onPress={() => onAction('hold')}
      >
        {isHeld ? t('sitting:top.held') : t('sitting:top.hold')}
      </Button>
      <Button
        keyName={capOf('blank')}
        isPressedIn={stage.blank}
        aria-pressed={stage.blank}
        onPress={() => onAction('blank')}
      >
        {stage.blank ? t('sitting:top.blanked') : t('sitting:top.blank')}
      </Button>
      <Button look="main" keyName={capOf('conclude')} onPress={() => onAction('conclude')}>
        {meeting.status === 'sealed' ? t('sitting:top.papers') : t('sitting:top.conclude')}
      </Button>
    </header>
  )
}

function Attendance({ meeting, onOpen }: { readonly meeting: OpenedMeeting; readonly onOpen: () => void }) {
  const t = useWords()
  const members = meeting.roster.filter(({ role }) => role === 'member')
  const present = members.filter(({ attendance }) => attendance.kind === 'present').length
  const isKnown = members.some(({ attendance }) => attendance.kind !== 'unknown')
  return (
    <Button look="quiet" keyName={capOf('attendance')} onPress={onOpen}>
      {isKnown
        ? t('desk:attendance.count', { present, total: members.length })
        : t('sitting:top.rollCall', { total: members.length })}
    </Button>
  )
}

function Clock() {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(ticking)
  }, [])
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return <time className={styles['clock']}>{time}</time>
}
