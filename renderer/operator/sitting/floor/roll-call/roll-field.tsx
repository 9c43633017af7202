import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { capsOf, chordOf } from '../../keys/chord.ts'
import { takeFocus } from '../take-focus.ts'
import { attendanceWords } from './attendance-words.ts'
import { ALL_OTHERS, CALL_CHORDS, CALLS, type Call, callOf } from './roll.ts'
import styles from './roll-call.module.css'
import { entryId } from './roll-list.tsx'

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

/** Letters look for a name, the arrow keys choose, and one key says what is to be said of who is chosen. */
export function RollField({ listId, query, active, onType, onStep, onCall, onRest }: RollFieldProps) {
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
          else if (chord === ALL_OTHERS) onRest()
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
        <Button look="quiet" keyName={ALL_OTHERS} onPress={onRest}>
          {t('floor:roll.rest')}
        </Button>
      </fieldset>
    </div>
  )
}
