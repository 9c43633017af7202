import { useEffect } from 'react'
import { KeyCap } from '../../../parts/key-cap.tsx'
import { keyWords } from '../keys/command-button.tsx'
import { titleOf } from '../outline/outline-rows.ts'
import { useWork } from '../work.ts'
import styles from './palette.module.css'
import type { PaletteEntry } from './palette-entries.ts'

interface PaletteListProps {
  readonly entries: readonly PaletteEntry[]
  readonly active: PaletteEntry | null
  readonly onTake: (entry: PaletteEntry) => void
}

export function PaletteList({ entries, active, onTake }: PaletteListProps) {
  const { t } = useWork()
  useEffect(() => {
    if (active) document.getElementById(`palette-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <>
      <div
        id="palette-list"
        role="listbox"
        aria-label={t('sitting:palette.title')}
        className={styles['list']}
      >
        {entries.map((entry) => (
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            className={styles['entry']}
            role="option"
            tabIndex={-1}
            aria-selected={entry === active}
            onPointerDown={(event) => {
              event.preventDefault()
              onTake(entry)
            }}
          >
            <span className={styles['kind']}>{t(`sitting:palette.kind.${entry.kind}`)}</span>
            <Words entry={entry} />
          </div>
        ))}
      </div>
      {entries.length === 0 ? <p className={styles['nothing']}>{t('sitting:palette.nothing')}</p> : null}
    </>
  )
}

function Words({ entry }: { readonly entry: PaletteEntry }) {
  switch (entry.kind) {
    case 'command': {
      const key = keyWords(entry.command)
      return (
        <>
          <span className={styles['words']}>{entry.words}</span>
          {key === '' ? null : <KeyCap>{key}</KeyCap>}
        </>
      )
    }
    case 'paragraph':
      return (
        <span className={styles['words']}>
          {entry.paragraph.label === null ? null : <strong>{entry.paragraph.label} </strong>}
          {titleOf(entry.paragraph, 110)}
        </span>
      )
    case 'delegate':
      return (
        <span className={styles['words']}>
          <strong>{entry.delegate.name}</strong> {entry.delegate.office}
        </span>
      )
    case 'comment':
      return (
        <span className={styles['words']}>
          <strong>{entry.speaker}</strong> {entry.comment.words}
        </span>
      )
  }
}
