import { useId, useRef, useState } from 'react'
import { isPresent } from '../../../../../shared/meeting/presence.ts'
import type { Attendance } from '../../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, RosterEntry } from '../../../../../shared/meeting/state.ts'
import { explain, useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { dispatch } from '../../../../store.ts'
import { capsOf, chordOf } from '../../keys/chord.ts'
import { quorumNote } from '../quorum-words.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { takeFocus } from '../take-focus.ts'
import { AddDelegates } from './add-delegates.tsx'
import { attendanceWords } from './attendance-words.ts'
import { CALL_CHORDS, CALLS, type Call, callOf, nextAfter, rollCount, rollOf, steppedIn } from './roll.ts'
import styles from './roll-call.module.css'
import { entryId, RollList } from './roll-list.tsx'
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

interface RollHeadProps {
  readonly meeting: OpenedMeeting
  readonly onAdd: () => void
}

function RollHead({ meeting, onAdd }: RollHeadProps) {
  const t = useWords()
  const { quorum, words, isLacking } = quorumNote(t, meeting)
  const { guests, guestsPresent, uncalled } = rollCount(meeting.roster)
  return (
    <div className={styles['head']}>
      <p>
        <strong>{t('floor:roll.members', { present: quorum.present, total: quorum.members })}</strong>
        {guests === 0 ? '' : ` · ${t('floor:roll.guests', { present: guestsPresent, total: guests })}`}
        {uncalled.length === 0 ? '' : ` · ${t('floor:roll.uncalled', { number: uncalled.length })}`}
        <span className={styles['quorum']} data-lacking={isLacking || undefined}>
          {[t('floor:quorum.needed', { needed: quorum.needed, members: quorum.members }), words]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <ShowInHall scene={{ kind: 'attendance' }} />
      <Button onPress={onAdd}>{t('floor:roll.add')}</Button>
    </div>
  )
}

/** The field, the list it drives, and what can be said of the one who is chosen. */
function Roll({ meeting }: { readonly meeting: OpenedMeeting }) {
  const t = useWords()
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const roll = rollOf(meeting.roster, query)
  const active = roll.find((entry) => entry.id === chosen) ?? roll[0] ?? null
  const { uncalled } = rollCount(meeting.roster)
  /** Marks go one after the other, so that of two of the same delegate the later stands; nobody waits for them. */
  const marked = useRef(Promise.resolve())

  const mark = (ids: readonly string[], attendance: Attendance) => {
    const send = async () => {
      const reply = await dispatch({ type: 'MarkAttendance', delegateIds: ids, attendance })
      if (!reply.ok) say('failed', explain(t, reply.refusal))
    }
    marked.current = marked.current.then(send)
  }
  /** On to the next before the host has answered: the secretary is already at the next name. */
  const goOn = (entry: RosterEntry) => {
    setAsked(null)
    setChosen(nextAfter(rollOf(meeting.roster, ''), entry.id))
    setQuery('')
  }
  const callActive = (call: Call) => {
    if (!active) return
    if (call === 'absent' || call === 'arrived' || call === 'left') return setAsked(call)
    mark([active.id], { kind: call })
    goOn(active)
  }
  const callRest = () => {
    if (uncalled.length > 0) mark(uncalled, { kind: 'present' })
  }
  return (
    <>
      {asked === null || active === null ? (
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
      ) : (
        <RollQuestion
          key={`${active.id}-${asked}`}
          asked={asked}
          entry={active}
          onLeave={() => setAsked(null)}
          onAnswer={(attendance) => {
            mark([active.id], attendance)
            goOn(active)
          }}
        />
      )}
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

interface RollFieldProps {
  readonly listId: string
  readonly query: string
  readonly active: RosterEntry | null
  readonly onType: (query: string) => void
  readonly onStep: (by: number) => void
  readonly onCall: (call: Call) => void
  readonly onRest: () => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
}

function RollField({ listId, query, active, onType, onStep, onCall, onRest }: RollFieldProps) {
  const t = useWords()
  return (
    <div className={styles['calling']}>
      <input
        // The field of names is what the sheet is for: it has the focus whenever nothing is asked.
        ref={takeFocus}
        className={styles['query']}
        role="combobox"
        aria-label={t('floor:roll.find')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active ? entryId(listId, active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('floor:roll.find')}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          const chord = chordOf(event.nativeEvent)
          const call = callOf(chord)
          const step = STEPS[chord ?? '']
          if (call !== null) onCall(call)
          else if (step !== undefined) onStep(step)
          else if (chord === 'F8') onRest()
          else if (chord === 'Escape' && query !== '') onType('')
          else return
          event.preventDefault()
        }}
      />
      <p className={styles['active']} aria-live="polite">
        {active ? `${active.name}: ${attendanceWords(t, active)}` : ''}
      </p>
      <fieldset className={styles['calls']} aria-label={active?.name}>
        {CALLS.map((call) => (
          <Button
            key={call}
            look="quiet"
            isDisabled={active === null}
            keyName={capsOf(CALL_CHORDS[call][0] ?? '').join(' ')}
            onPress={() => onCall(call)}
          >
            {t(`floor:roll.call.${call}`)}
          </Button>
        ))}
        <Button look="quiet" keyName="F8" onPress={onRest}>
          {t('floor:roll.rest')}
        </Button>
      </fieldset>
    </div>
  )
}
