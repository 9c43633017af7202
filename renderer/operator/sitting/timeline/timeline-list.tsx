import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { paragraphOf } from '../../../../shared/meeting/document.ts'
import type { Event } from '../../../../shared/meeting/event.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import type { TimelineEntry } from '../../../../shared/meeting/timeline.ts'
import type { Segment } from '../../../../shared/text/redline.ts'
import { onALine } from '../../../../shared/text/table.ts'
import { citationWords } from '../../../parts/citation-words.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import { changeRedline } from '../amendment/change-redline.ts'
import { paragraphName } from '../words/place-words.ts'
import { useWork } from '../work.ts'
import styles from './timeline.module.css'
import { targetOf } from './timeline-target.ts'
import { timelineWords } from './timeline-words.ts'

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 34

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[]
  readonly active: number
  readonly names: ReadonlyMap<string, string>
  readonly onTake: (entry: TimelineEntry) => void
}

/** The rows in sight alone stand in the page: a day's meeting has tens of thousands. */
export function TimelineList({ entries, active, names, onTake }: TimelineListProps) {
  const { t } = useWork()
  const list = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const { scrollToIndex } = rows
  useEffect(() => {
    if (active >= 0) scrollToIndex(active, { align: 'auto' })
  }, [active, scrollToIndex])
  if (entries.length === 0) return <p className={styles['nothing']}>{t('timeline:nothing')}</p>
  return (
    <div ref={list} className={styles['list']}>
      <div
        id="timeline-list"
        role="listbox"
        aria-label={t('timeline:title')}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index]
          return entry ? (
            <Row
              key={entry.seq}
              entry={entry}
              names={names}
              isActive={index === active}
              position={index + 1}
              total={entries.length}
              top={start}
              onTake={onTake}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

interface RowProps {
  readonly entry: TimelineEntry
  readonly names: ReadonlyMap<string, string>
  readonly isActive: boolean
  readonly position: number
  readonly total: number
  readonly top: number
  readonly onTake: (entry: TimelineEntry) => void
}

function Row({ entry, names, isActive, position, total, top, onTake }: RowProps) {
  const { meeting, t } = useWork()
  return (
    <div
      id={`timeline-${entry.seq}`}
      className={styles['row']}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-setsize={total}
      aria-posinset={position}
      aria-disabled={targetOf(meeting, entry) === null || undefined}
      data-undone={entry.undone || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onPointerDown={(event) => {
        event.preventDefault()
        onTake(entry)
      }}
    >
      <time>{entry.at.slice(11, 19)}</time>
      <span className={styles['deed']}>{timelineWords(t, entry.event)}</span>
      <span className={styles['what']}>
        <People entry={entry} names={names} />
        <Words entry={entry} />
      </span>
      {entry.undone ? <span className={styles['undone']}>{t('timeline:undone')}</span> : null}
      <Place entry={entry} />
    </div>
  )
}

/** How many are named before the others are counted. */
const NAMED = 3

function People({ entry, names }: Pick<RowProps, 'entry' | 'names'>) {
  const { t } = useWork()
  const people = entry.delegateIds.flatMap((id) => names.get(id) ?? [])
  const others = people.length - NAMED
  if (people.length === 0) return entry.group === 'amendments' ? <strong>{t('secretariat')} </strong> : null
  return (
    <>
      <strong>{people.slice(0, NAMED).join(', ')} </strong>
      {others > 0 ? `${t('timeline:more', { count: others })} ` : null}
    </>
  )
}

/** What was said; of an amendment, the words that it changes. */
function Words({ entry }: { readonly entry: TimelineEntry }) {
  const { meeting } = useWork()
  const change = changeIn(entry.event)
  const redline = change && changeRedline(meeting, change)
  if (!redline) return entry.words
  const changes = redline.filter(({ kind }) => kind !== 'keep')
  return <RedlineText segments={changes.map((segment) => ({ ...withoutCells(segment), source: null }))} />
}

/** Of a table the words alone: a line of the timeline holds no cells. */
function withoutCells(segment: Segment): Segment {
  return 'text' in segment ? { ...segment, text: onALine(segment.text) } : segment
}

function changeIn(event: Event): Change | null {
  if (event.type === 'AmendmentAgreed') return event.applied
  return event.type === 'AmendmentProposed' || event.type === 'AmendmentRevised' ? event.change : null
}

function Place({ entry: { citation, blockId } }: { readonly entry: TimelineEntry }) {
  const { meeting, t } = useWork()
  if (citation) return <span className={styles['place']}>{citationWords(t, citation)}</span>
  const paragraph = blockId === null ? null : paragraphOf(meeting, blockId)
  return paragraph ? <span className={styles['place']}>{paragraphName(t, meeting, paragraph)}</span> : null
}
