import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import {
  sifted,
  TIMELINE_GROUPS,
  type TimelineEntry,
  type TimelineGroup,
  timeline,
} from '../../../../shared/meeting/timeline.ts'
import { Segmented } from '../../../parts/segmented.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWork } from '../work.ts'
import styles from './timeline.module.css'
import { TimelineList } from './timeline-list.tsx'
import { targetOf } from './timeline-target.ts'

/** How far Page Up and Page Down go. */
const PAGE = 10

/** Everything that happened, newest first, to be sifted and jumped through. */
export function Timeline({ onClose }: { readonly onClose: () => void }) {
  const { meeting, history, t, go } = useWork()
  const [query, setQuery] = useState('')
  const [group, setGroup] = useState<TimelineGroup | 'all'>('all')
  const [chosen, setChosen] = useState(0)
  const asked = useDeferredValue(query)
  const names = useMemo(() => new Map(meeting.roster.map(({ id, name }) => [id, name])), [meeting.roster])
  const everything = useMemo(() => timeline(history).toReversed(), [history])
  const entries = useMemo(
    () => sifted(everything, group === 'all' ? null : group, asked, names),
    [everything, group, asked, names],
  )
  const at = Math.min(chosen, entries.length - 1)
  const take = (entry: TimelineEntry | undefined) => {
    const target = entry && targetOf(meeting, entry)
    if (!target) return
    onClose()
    go(target.place, target.change)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = stepOf(event.key)
    if (step !== 0) setChosen(Math.max(0, Math.min(entries.length - 1, at + step)))
    else if (event.key === 'Enter') take(entries[at])
    else return
    event.preventDefault()
  }
  return (
    <Sheet title={t('timeline:title')} width="wide" onClose={onClose}>
      <div className={styles['head']}>
        <input
          className={styles['query']}
          role="combobox"
          aria-label={t('timeline:search')}
          aria-expanded={entries.length > 0}
          aria-controls="timeline-list"
          aria-activedescendant={entries[at] ? `timeline-${entries[at].seq}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('timeline:search')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
        <output className={styles['count']}>{t('timeline:count', { count: entries.length })}</output>
      </div>
      <div className={styles['filter']}>
        <Segmented
          label={t('timeline:group.label')}
          value={group}
          options={(['all', ...TIMELINE_GROUPS] as const).map((value) => ({
            value,
            words: t(`timeline:group.${value}`),
          }))}
          onChange={(value) => {
            setGroup(value)
            setChosen(0)
          }}
        />
      </div>
      <TimelineList entries={entries} active={at} names={names} onTake={take} />
    </Sheet>
  )
}

function stepOf(key: string): number {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return PAGE
    case 'PageUp':
      return -PAGE
    default:
      return 0
  }
}
