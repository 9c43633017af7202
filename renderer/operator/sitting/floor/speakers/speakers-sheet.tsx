import { useRef } from 'react'
import { currentTurn } from '../../../../../shared/meeting/floor.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import { DelegatePicker } from '../../../../parts/delegate-picker.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { SheetKeys } from '../sheet-keys.tsx'
import { ShowInHall } from '../show-in-hall.tsx'
import { takeFocus } from '../take-focus.ts'
import { clockWords } from '../time-of-day.ts'
import { spokenTurns } from './speakers.ts'
import styles from './speakers-sheet.module.css'
import { TurnClock } from './turn-clock.tsx'
import { focusWaiting, WaitingList } from './waiting-list.tsx'

/** Who has the floor, who waits for it in which order, and who has spoken. */
export function SpeakersSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWork()
  return (
    <Sheet title={t('floor:speakers.title')} onClose={onClose}>
      <SheetKeys label={t('floor:speakers.title')} commands={['callNext', 'endTurn', 'extendTurn']}>
        <AskForFloor />
        <HasFloor />
        <WaitingList />
        <Spoken />
      </SheetKeys>
    </Sheet>
  )
}

/** Letters of a name and Enter put somebody on the list; with Ctrl they have the floor at once. */
function AskForFloor() {
  const { meeting, t, send } = useWork()
  const isAtOnce = useRef(false)
  const ask = ({ id: delegateId }: RosterEntry) =>
    send(isAtOnce.current ? { type: 'GiveFloor', delegateId } : { type: 'RequestFloor', delegateId })
  return (
    <fieldset
      className={styles['ask']}
      aria-label={t('floor:speakers.ask')}
      onKeyDownCapture={({ ctrlKey, metaKey }) => {
        isAtOnce.current = ctrlKey || metaKey
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.defaultPrevented) return
        event.preventDefault()
        focusWaiting(0)
      }}
    >
      <DelegatePicker
        label={t('floor:speakers.ask')}
        hint={t('floor:speakers.askHint')}
        roster={meeting.roster}
        chosen={null}
        opens="down"
        inputRef={takeFocus}
        onChoose={(delegate) => (delegate ? void ask(delegate) : undefined)}
      />
    </fieldset>
  )
}

function HasFloor() {
  const { meeting, t } = useWork()
  const turn = currentTurn(meeting)
  const delegate = meeting.roster.find(({ id }) => id === turn?.delegateId)
  return (
    <section className={styles['floor']} aria-label={t('floor:speakers.hasFloor')}>
      {turn && delegate ? (
        <p>
          <span>{t('floor:speakers.hasFloor')}</span>
          <strong>{delegate.name}</strong>
          <TurnClock meeting={meeting} turn={turn} />
        </p>
      ) : (
        <p>{t('floor:speakers.nobody')}</p>
      )}
      <div className={styles['deeds']}>
        <CommandButton command="callNext" look="main">
          {t('floor:speakers.callNext')}
        </CommandButton>
        <CommandButton command="extendTurn">{t('floor:speakers.extend')}</CommandButton>
        <CommandButton command="endTurn">{t('floor:speakers.end')}</CommandButton>
        <CommandButton command="rules">{t('floor:speakers.rules')}</CommandButton>
        <ShowInHall scene={{ kind: 'speaker' }} />
      </div>
    </section>
  )
}

function Spoken() {
  const { meeting, t } = useWork()
  const spoken = spokenTurns(meeting)
  if (spoken.length === 0) return null
  return (
    <section aria-labelledby="have-spoken">
      <h3 id="have-spoken" className={styles['heading']}>
        {t('floor:speakers.spoken', { number: spoken.length })}
      </h3>
      <ul className={styles['spoken']}>
        {spoken.map(({ turn, spoken: seconds }) => (
          <li key={turn.id}>
            <time>{turn.at.slice(11, 16)}</time>
            <span>{meeting.roster.find(({ id }) => id === turn.delegateId)?.name}</span>
            <span>{clockWords(seconds)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
