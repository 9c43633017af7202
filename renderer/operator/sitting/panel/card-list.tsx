import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { useWork } from '../work.ts'
import styles from './card-list.module.css'

interface CardListProps {
  readonly ids: readonly string[]
  readonly selected: string | null
  readonly label: string
  readonly children: (id: string) => ReactNode
}

/** Cards of which one is chosen. The arrow keys go from card to card while one of them has the focus. */
export function CardList({ ids, selected, label, children }: CardListProps) {
  const { put } = useWork()
  // Wherever the choice was made, its card comes into sight.
  useEffect(() => {
    if (selected === null) return
    document.querySelector(`[data-card="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (ids.length === 0) return null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.target !== event.currentTarget) return
    event.preventDefault()
    event.stopPropagation()
    const next =
      step === 1 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <ul className={styles['cards']} aria-label={label}>
      {ids.map((id) => (
        <li
          key={id}
          className={styles['card']}
          // The keys speak of the chosen card, so it can be reached and chosen by them.
          tabIndex={id === selected ? 0 : -1}
          data-card={id}
          data-selected={id === selected || undefined}
          onFocus={() => (id === selected ? undefined : put({ selected: id }))}
          onKeyDown={onKeyDown}
        >
          {children(id)}
        </li>
      ))}
    </ul>
  )
}
