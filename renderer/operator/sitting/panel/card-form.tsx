import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { CommandButton } from '../keys/command-button.tsx'
import { focusPanel, focusPlace } from '../keys/focus.ts'
import { useWork } from '../work.ts'
import styles from './card-form.module.css'

interface CardFormProps {
  readonly label: string
  readonly saveWords: string
  readonly children: ReactNode
  readonly note?: ReactNode
  /** Answers whether it was saved: the form then goes, else it stays with what was typed. */
  readonly onSave: () => Promise<boolean>
}

/** A small form in a card of the panel: its first field takes the focus, Ctrl+Enter saves, Escape leaves. */
export function CardForm({ label, saveWords, children, note, onSave }: CardFormProps) {
  const { state, t, put } = useWork()
  const form = useRef<HTMLFormElement>(null)
  // As it is drawn: the next key may already be a letter of what it asks for.
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    form.current?.querySelector<HTMLElement>('input:checked, input:not([type="radio"]), textarea')?.focus()
  }, [])
  const leave = () => {
    // The card has to be back before it can have the focus, and the next key may already be a command to it.
    flushSync(() => put({ asking: null }))
    if (!focusPanel()) focusPlace(state.place)
  }
  const save = async () => {
    if (await onSave()) leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div className={styles['foot']}>
        <span className={styles['note']}>{note}</span>
        <CommandButton command="back" look="quiet" onPress={leave}>
          {t('cancel')}
        </CommandButton>
        <CommandButton command="save" look="main" onPress={() => void save()}>
          {saveWords}
        </CommandButton>
      </div>
    </form>
  )
}
