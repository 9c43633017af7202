import type { KeyboardEvent } from 'react'
import { PANEL_ID } from '../keys/focus.ts'
import { TABS, type Tab } from '../sitting-state.ts'
import { useWork } from '../work.ts'
import styles from './panel.module.css'

export function tabId(tab: Tab): string {
  return `tab-${tab}`
}

interface TabListProps {
  /** How many there are; null for what is not counted. */
  readonly counts: Readonly<Record<Tab, number | null>>
}

/** The three lists of the panel. The arrow keys go from tab to tab, as everywhere. */
export function TabList({ counts }: TabListProps) {
  const { state, t, put } = useWork()
  const show = (tab: Tab) => put({ tab, selected: null, asking: null })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[TABS.indexOf(state.tab) + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    show(next)
    document.getElementById(tabId(next))?.focus()
  }
  return (
    <div className={styles['tabList']} role="tablist" aria-label={t('sitting:panel.title')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          className={styles['tab']}
          tabIndex={tab === state.tab ? 0 : -1}
          aria-selected={tab === state.tab}
          aria-controls={PANEL_ID}
          onClick={() => show(tab)}
          onKeyDown={onKeyDown}
        >
          {t(`sitting:tab.${tab}`)} {counts[tab] === null ? null : <strong>{counts[tab]}</strong>}
        </button>
      ))}
    </div>
  )
}
