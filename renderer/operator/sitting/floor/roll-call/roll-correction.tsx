import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Delegate } from '../../../../../shared/meeting/shape.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { Field } from '../../../../parts/field.tsx'
import { Segmented } from '../../../../parts/segmented.tsx'
import { takeFocus } from '../take-focus.ts'
import styles from './roll-call.module.css'

interface RollCorrectionProps {
  readonly entry: RosterEntry
  readonly onCorrect: (delegate: Delegate) => void
  readonly onRemove: () => void
  readonly onLeave: () => void
}

/** A name misspelt or a guest taken for a member, put right at the sitting: papers and hall follow. */
export function RollCorrection({ entry, onCorrect, onRemove, onLeave }: RollCorrectionProps) {
  const t = useWords()
  const [delegate, setDelegate] = useState<Delegate>(() => {
    const { id, name, office, unit, role } = entry
    return { id, name, office, unit, role }
  })
  const first = useRef<HTMLInputElement>(null)
  // As it is drawn: the next key is already a letter of the name.
  useLayoutEffect(() => {
    takeFocus(first.current)
    first.current?.select()
  }, [])
  const isNameless = delegate.name.trim() === ''
  const change = (part: Partial<Delegate>) => setDelegate({ ...delegate, ...part })
  const save = () => (isNameless ? takeFocus(first.current) : onCorrect(delegate))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Enter') save()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const title = t('floor:roll.asked.corrected', { name: entry.name })
  return (
    <form
      className={styles['correction']}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={styles['who']}>{title}</p>
      <Field
        label={t('roster:name')}
        value={delegate.name}
        inputRef={first}
        error={isNameless ? t('refusal:no-name') : null}
        onChange={(name) => change({ name })}
      />
      <Field label={t('roster:office')} value={delegate.office} onChange={(office) => change({ office })} />
      <Field label={t('roster:unit')} value={delegate.unit} onChange={(unit) => change({ unit })} />
      <Segmented
        label={t('roster:role')}
        value={delegate.role}
        options={[
          { value: 'member', words: t('roster:member') },
          { value: 'guest', words: t('roster:guest') },
        ]}
        onChange={(role) => change({ role })}
      />
      <div className={styles['answer']}>
        <Button onPress={onRemove}>{t('floor:roll.remove')}</Button>
        <Button keyName="Esc" onPress={onLeave}>
          {t('cancel')}
        </Button>
        <Button look="main" keyName="↵" onPress={save}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
