import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { findDelegates, nameKey } from '../../shared/meeting/roster.ts'
import type { RosterEntry } from '../../shared/meeting/state.ts'
import styles from './delegate-picker.module.css'

interface DelegatePickerProps {
  readonly label: string
  readonly hint: string
  readonly roster: readonly RosterEntry[]
  readonly chosen: RosterEntry | null
  readonly onChoose: (delegate: RosterEntry | null) => void
  readonly inputRef?: Ref<HTMLInputElement>
  /** Where the list opens: above a field at the foot of the window, below one at the head of a sheet. */
  readonly opens?: 'up' | 'down'
  /** Why somebody stands in the field who was not chosen: Tab or Enter takes them, letters replace them. */
  readonly suggestedAs?: string
}

const LONGEST_LIST = 8

/**
 * Finds a delegate by three letters without marks. The likeliest is chosen beforehand, so that Tab or Enter
 * takes it; the arrow keys go through the rest. Our own rather than a kit's combo box: those take the first
 * entry only after an arrow key, and one key more for each comment is one too many.
 */
export function DelegatePicker({
  label,
  hint,
  roster,
  chosen,
  onChoose,
  inputRef,
  opens = 'up',
  suggestedAs,
}: DelegatePickerProps) {
  const id = useId()
  const [query, setQuery] = useState<string | null>(null)
  const [place, setPlace] = useState(0)
  const found =
    query === null || query.trim() === '' ? [] : findDelegates(roster, query).slice(0, LONGEST_LIST)
  const active = found[Math.min(place, found.length - 1)] ?? null
  const suggested = suggestedAs !== undefined && query === null ? chosen : null

  const take = (delegate: RosterEntry) => {
    onChoose(delegate)
    setQuery(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (active === null) return takeSuggested(event)
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        setPlace((place + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length)
        break
      case 'Enter':
        take(active)
        break
      case 'Escape':
        event.stopPropagation()
        setQuery(null)
        break
      case 'Tab':
        take(active)
        // The focus goes on as the key says, unless whoever chose has sent it further already.
        if (document.activeElement === event.target) return
        break
      default:
        return
    }
    event.preventDefault()
  }
  const takeSuggested = (event: KeyboardEvent) => {
    const takes = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)
    if (suggested === null || !takes) return
    onChoose(suggested)
    event.preventDefault()
  }
  const onType = (typed: string) => {
    setQuery(typed)
    setPlace(0)
    if (typed === '') onChoose(null)
  }

  return (
    <div className={styles['picker']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['field']} data-opens={opens}>
        <input
          id={id}
          ref={inputRef}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          placeholder={hint}
          value={query ?? chosen?.name ?? ''}
          // The letters typed next take the place of whoever stands there.
          onFocus={(event) => event.target.select()}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => setQuery(null)}
          onKeyDown={onKeyDown}
        />
        <Found id={id} label={label} found={found} active={active} onTake={take} />
      </div>
      {chosen && query === null ? (
        <span className={styles['office']}>
          {[suggestedAs, officeOf(chosen, roster)].filter(Boolean).join(' · ')}
        </span>
      ) : null}
    </div>
  )
}

/** What stands beside a chosen name; with the unit where somebody else bears the same. */
function officeOf({ id, name, office, unit }: RosterEntry, roster: readonly RosterEntry[]): string {
  const isShared = roster.some((other) => other.id !== id && nameKey(other.name) === nameKey(name))
  return [office, isShared ? unit : ''].filter(Boolean).join(', ')
}

interface FoundProps {
  readonly id: string
  readonly label: string
  readonly found: readonly RosterEntry[]
  readonly active: RosterEntry | null
  readonly onTake: (delegate: RosterEntry) => void
}

/** The list is driven from the field above it and never takes the focus itself. */
function Found({ id, label, found, active, onTake }: FoundProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles['list']}
      hidden={found.length === 0}
    >
      {found.map((delegate) => (
        <div
          key={delegate.id}
          id={`${id}-${delegate.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={delegate === active}
          onPointerDown={(event) => {
            event.preventDefault()
            onTake(delegate)
          }}
        >
          <strong>{delegate.name}</strong>{' '}
          <span>{[delegate.office, delegate.unit].filter(Boolean).join(', ')}</span>
        </div>
      ))}
    </div>
  )
}
