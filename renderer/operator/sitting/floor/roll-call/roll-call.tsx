import { useId, useRef, useState } from 'react'
import type { Command } from '../../../../../shared/meeting/command.ts'
import { isPresent } from '../../../../../shared/meeting/presence.ts'
import type { Attendance } from '../../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, RosterEntry } from '../../../../../shared/meeting/state.ts'
import { explain, useWords } from '../../../../language.ts'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { dispatch } from '../../../../store.ts'
import { AddDelegates } from './add-delegates.tsx'
import { type Call, nextAfter, rollCount, rollOf, steppedIn } from './roll.ts'
import styles from './roll-call.module.css'
import { RollCorrection } from './roll-correction.tsx'
import { RollField } from './roll-field.tsx'
import { RollHead } from './roll-head.tsx'
import { RollList } from './roll-list.tsx'
import { type Asked, RollQuestion } from './roll-question.tsx'

interface RollCallProps {
  readonly meeting: OpenedMeeting
  readonly onClose: () => void
}

/** Who is here and who is not: the list that the minutes begin with, called at the keys. */
export function RollCall({ meeting, onClose }: RollCallProps) {
  const t = useWords()
  const [isAdding, setAdding] = useState(false)
  return (
    <Sheet title={t('floor:roll.title')} width="wide" onClose={onClose}>
      <RollHead meeting={meeting} onAdd={() => setAdding(true)} />
      {isAdding ? (
        <AddDelegates meeting={meeting} onClose={() => setAdding(false)} />
      ) : (
        <Roll meeting={meeting} />
      )}
    </Sheet>
  )
}

/** The field, the list it drives, and what can be said of the one who is chosen. */
function Roll({ meeting }: { readonly meeting: OpenedMeeting }) {
  const t = useWords()
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | 'corrected' | null>(null)
  const roll = rollOf(meeting.roster, query)
  const active = roll.find((entry) => entry.id === chosen) ?? roll[0] ?? null
  const { uncalled } = rollCount(meeting.roster)
  /** Facts go one after the other, so that of two of the same delegate the later stands; nobody waits for them. */
  const sent = useRef(Promise.resolve())

  const send = (command: Command) => {
    sent.current = sent.current.then(async () => {
      const reply = await dispatch(command)
      if (!reply.ok) say('failed', explain(t, reply.refusal))
    })
  }
  const mark = (delegateIds: readonly string[], attendance: Attendance) =>
    send({ type: 'MarkAttendance', delegateIds, attendance })
  /** On to the next before the host has answered: the secretary is already at the next name. */
  const goOn = (entry: RosterEntry) => {
    setAsked(null)
    setChosen(nextAfter(rollOf(meeting.roster, ''), entry.id))
    setQuery('')
  }
  const callActive = (call: Call) => {
    if (!active) return
    if (call !== 'present' && call !== 'unknown') return setAsked(call)
    mark([active.id], { kind: call })
    goOn(active)
  }
  const callRest = () => {
    if (uncalled.length > 0) mark(uncalled, { kind: 'present' })
  }
  const leave = () => setAsked(null)
  return (
    <>
      {active === null || asked === null ? (
        <RollField
          listId={id}
          query={query}
          active={active}
          onType={(typed) => {
            setQuery(typed)
            setChosen(null)
          }}
          onStep={(by) => setChosen(steppedIn(roll, active?.id ?? null, by))}
          onCall={callActive}
          onRest={callRest}
        />
      ) : null}
      {active !== null && asked === 'corrected' ? (
        <RollCorrection
          key={active.id}
          entry={active}
          onLeave={leave}
          onCorrect={(delegate) => {
            send({ type: 'CorrectDelegate', delegate })
            setChosen(active.id)
            setQuery('')
            leave()
          }}
          onRemove={() => {
            send({ type: 'RemoveDelegate', delegateId: active.id })
            goOn(active)
          }}
        />
      ) : null}
      {active !== null && asked !== null && asked !== 'corrected' ? (
        <RollQuestion
          key={`${active.id}-${asked}`}
          asked={asked}
          entry={active}
          onLeave={leave}
          onAnswer={(attendance) => {
            mark([active.id], attendance)
            goOn(active)
          }}
        />
      ) : null}
      <RollList
        id={id}
        roll={roll}
        active={active}
        onChoose={({ id: pointed }) => setChosen(pointed)}
        onTick={(entry) => mark([entry.id], { kind: isPresent(entry) ? 'unknown' : 'present' })}
      />
      {roll.length === 0 ? <p className={styles['nobody']}>{t('floor:roll.nobody')}</p> : null}
    </>
  )
}
