import { useMemo, useState } from 'react'
import { isPresent } from '../../../shared/meeting/presence.ts'
import { readRoster, sortedRoster } from '../../../shared/meeting/roster.ts'
import type { Attendance } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting, RosterEntry } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { dispatch } from '../../store.ts'
import styles from './attendance.module.css'

interface AttendanceSheetProps {
  readonly meeting: OpenedMeeting
  readonly onClose: () => void
}

/** Who is here and who is not: the list that the minutes begin with. */
export function AttendanceSheet({ meeting, onClose }: AttendanceSheetProps) {
  const t = useWords()
  const mark = async (delegateIds: readonly string[], attendance: Attendance) => {
    if (delegateIds.length === 0) return
    const reply = await dispatch({ type: 'MarkAttendance', delegateIds, attendance })
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  const unknown = meeting.roster.filter(({ attendance }) => attendance.kind === 'unknown').map(({ id }) => id)
  const members = meeting.roster.filter(({ role }) => role === 'member')
  const present = members.filter(({ attendance }) => attendance.kind === 'present').length
  return (
    <Sheet title={t('desk:attendance.title')} width="wide" onClose={onClose}>
      <div className={styles['head']}>
        <span>{t('desk:attendance.count', { present, total: members.length })}</span>
        <Button isDisabled={unknown.length === 0} onPress={() => void mark(unknown, { kind: 'present' })}>
          {t('desk:attendance.everybody')}
        </Button>
        <Button look="main" onPress={onClose}>
          {t('desk:attendance.close')}
        </Button>
      </div>
      <AddDelegates />
      <ul className={styles['list']}>
        {sortedRoster(meeting.roster).map((entry) => (
          <Entry key={entry.id} entry={entry} onMark={(attendance) => void mark([entry.id], attendance)} />
        ))}
      </ul>
    </Sheet>
  )
}

/** Those who came without being on the list: pasted or typed in one line each, as the roster was. */
function AddDelegates() {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const { delegates } = useMemo(() => readRoster(typed), [typed])
  const add = async () => {
    const reply = await dispatch({ type: 'AddDelegates', delegates })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    setTyped('')
    setOpen(false)
  }
  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{t('desk:attendance.add')}</Button>
      </div>
    )
  }
  return (
    <div className={styles['add']}>
      <TextArea
        label={t('desk:attendance.add')}
        hint={t('desk:attendance.addHint')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles['head']}>
        <span>{t('desk:attendance.found', { number: delegates.length })}</span>
        <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
        <Button isDisabled={delegates.length === 0} onPress={() => void add()}>
          {t('desk:attendance.add')}
        </Button>
      </div>
    </div>
  )
}

function calledAs(entry: RosterEntry): 'present' | 'absent' | 'unknown' {
  if (isPresent(entry)) return 'present'
  return entry.attendance.kind === 'unknown' ? 'unknown' : 'absent'
}

interface EntryProps {
  readonly entry: RosterEntry
  readonly onMark: (attendance: Attendance) => void
}

function Entry({ entry, onMark }: EntryProps) {
  const t = useWords()
  const { attendance } = entry
  return (
    <li>
      <span>
        <strong>{entry.name}</strong> {[entry.office, entry.unit].filter(Boolean).join(', ')}
        {entry.role === 'guest' ? <em>{t('desk:roster.guest')}</em> : null}
      </span>
      {attendance.kind === 'absent' ? (
        <input
          aria-label={`${t('desk:attendance.reason')}: ${entry.name}`}
          placeholder={t('desk:attendance.reason')}
          defaultValue={attendance.reason}
          onBlur={(event) => {
            const reason = event.target.value.trim()
            if (reason !== attendance.reason) onMark({ kind: 'absent', reason })
          }}
        />
      ) : null}
      <Segmented
        label={t('desk:attendance.of', { name: entry.name })}
        value={calledAs(entry)}
        options={[
          { value: 'present', words: t('desk:attendance.present') },
          { value: 'absent', words: t('desk:attendance.absent') },
          { value: 'unknown', words: t('desk:attendance.unknown') },
        ]}
        onChange={(kind) => onMark(kind === 'absent' ? { kind, reason: '' } : { kind })}
      />
    </li>
  )
}
