import { useEffect } from 'react'
import { isPresent } from '../../../../../shared/meeting/presence.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { attendanceWords } from './attendance-words.ts'
import styles from './roll-call.module.css'

interface RollListProps {
  readonly id: string
  readonly roll: readonly RosterEntry[]
  readonly active: RosterEntry | null
  readonly onChoose: (entry: RosterEntry) => void
  readonly onTick: (entry: RosterEntry) => void
}

/** The names, driven from the field above. A click chooses somebody, a click on the tick marks them. */
export function RollList({ id, roll, active, onChoose, onTick }: RollListProps) {
  const t = useWords()
  useEffect(() => {
    if (active) document.getElementById(entryId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const firstGuest = roll.find(({ role }) => role === 'guest')
  return (
    <div id={id} role="listbox" aria-label={t('floor:roll.title')} className={styles['list']}>
      {roll.map((entry) => (
        <div
          key={entry.id}
          id={entryId(id, entry)}
          role="option"
          tabIndex={-1}
          aria-selected={entry === active}
          data-kind={entry.attendance.kind}
          data-begins={entry === firstGuest || undefined}
          className={styles['entry']}
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(entry)
          }}
        >
          <span
            className={styles['tick']}
            aria-hidden="true"
            onPointerDown={(event) => {
              event.preventDefault()
              onTick(entry)
            }}
          >
            {isPresent(entry) ? '✓' : ''}
          </span>
          <strong>{entry.name}</strong>
          <span className={styles['office']}>{[entry.office, entry.unit].filter(Boolean).join(', ')}</span>
          {entry.role === 'guest' ? <em>{t('floor:roll.guest')}</em> : null}
          <span className={styles['called']}>{attendanceWords(t, entry)}</span>
        </div>
      ))}
    </div>
  )
}

export function entryId(listId: string, { id }: RosterEntry): string {
  return `${listId}-${id}`
}
