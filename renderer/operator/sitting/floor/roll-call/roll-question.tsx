import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Attendance } from '../../../../../shared/meeting/shape.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { Field } from '../../../../parts/field.tsx'
import { momentOf, timeNow, today } from '../../../desk/moment.ts'
import { takeFocus } from '../take-focus.ts'
import { timeTyped } from '../time-of-day.ts'
import styles from './roll-call.module.css'

/** What has to be asked: why somebody is away, when they came, when and why they left. */
export type Asked = 'absent' | 'arrived' | 'left'

interface RollQuestionProps {
  readonly asked: Asked
  readonly entry: RosterEntry
  readonly onAnswer: (attendance: Attendance) => void
  readonly onLeave: () => void
}

/** One line under the list. Enter answers from any of its fields, so that nothing but the words is typed. */
export function RollQuestion({ asked, entry, onAnswer, onLeave }: RollQuestionProps) {
  const t = useWords()
  const { attendance } = entry
  const [time, setTime] = useState(timeNow)
  const [reason, setReason] = useState('reason' in attendance ? attendance.reason : '')
  const first = useRef<HTMLInputElement>(null)
  const known = timeTyped(time)
  // As it is drawn: the next key is already a letter of the reason.
  useLayoutEffect(() => {
    takeFocus(first.current)
    first.current?.select()
  }, [])
  const answer = () => {
    if (asked === 'absent') return onAnswer({ kind: 'absent', reason })
    const at = known === null ? null : momentOf(today(), known)
    if (at === null) return takeFocus(first.current)
    onAnswer(asked === 'arrived' ? { kind: 'arrived', at } : { kind: 'left', at, reason })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Enter') answer()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isTimed = asked !== 'absent'
  return (
    <form
      className={styles['question']}
      aria-label={t(`floor:roll.asked.${asked}`, { name: entry.name })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={styles['who']}>{t(`floor:roll.asked.${asked}`, { name: entry.name })}</p>
      {isTimed ? (
        <div className={styles['time']}>
          <Field
            label={t(`floor:roll.time.${asked}`)}
            value={time}
            inputRef={first}
            error={known === null ? t('floor:roll.timeForm') : null}
            onChange={setTime}
          />
        </div>
      ) : null}
      {asked === 'arrived' ? null : (
        <Field
          label={t('floor:roll.reason')}
          hint={t('floor:roll.reasonHint')}
          value={reason}
          {...(isTimed ? {} : { inputRef: first })}
          onChange={setReason}
        />
      )}
      <div className={styles['answer']}>
        <Button keyName="Esc" onPress={onLeave}>
          {t('cancel')}
        </Button>
        <Button look="main" keyName="↵" onPress={answer}>
          {t(`floor:roll.answer.${asked}`)}
        </Button>
      </div>
    </form>
  )
}
