import { memo, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../../../language.ts'
import { KeyCap } from '../../../parts/key-cap.tsx'
import { keyWords } from '../keys/command-button.tsx'
import type { Place } from '../place.ts'
import { useWork } from '../work.ts'
import styles from './outline.module.css'
import { type OutlineRow, outlineRows, partsOf, rowFor, stateOf } from './outline-rows.ts'

/** The parts of the draft, each with what is open in it, and the way to everything else. */
export function Outline() {
  const { meeting, state, t, go, run } = useWork()
  const rows = useMemo(() => outlineRows(meeting), [meeting])
  const parts = useMemo(() => partsOf(rows), [rows])
  const current = useMemo(() => rowFor(meeting, rows, state.place), [meeting, rows, state.place])
  return (
    <div className={styles['side']} data-follows>
      <button type="button" className={styles['search']} onClick={() => run('palette')}>
        <span>{t('sitting:palette.title')}</span>
        <KeyCap>{keyWords('palette')}</KeyCap>
      </button>
      <nav className={styles['outline']} aria-label={t('sitting:outline.title')}>
        {parts.map((part) => (
          <Part
            key={part[0]?.place}
            rows={part}
            current={part.some(({ place }) => place === current) ? current : null}
            onGo={go}
          />
        ))}
      </nav>
    </div>
  )
}

interface PartProps {
  readonly rows: readonly OutlineRow[]
  /** The row where the operator is; null while that is in another part. */
  readonly current: Place | null
  readonly onGo: (place: Place) => void
}

/** A row at the top with all below it, drawn again only when something in it changes. */
const Part = memo(function Part({ rows, current, onGo }: PartProps) {
  return (
    <ul className={styles['part']}>
      {rows.map((row) => (
        <Row key={row.place} row={row} isCurrent={row.place === current} onGo={onGo} />
      ))}
    </ul>
  )
}, isSamePart)

function isSamePart(before: PartProps, after: PartProps): boolean {
  return (
    before.current === after.current &&
    (before.rows === after.rows ||
      (before.rows.length === after.rows.length &&
        before.rows.every((row, index) => row === after.rows[index])))
  )
}

interface RowProps {
  readonly row: OutlineRow
  readonly isCurrent: boolean
  readonly onGo: (place: Place) => void
}

const Row = memo(function Row({ row, isCurrent, onGo }: RowProps) {
  const t = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const { name } = row
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles['row']}
        tabIndex={isCurrent ? 0 : -1}
        data-depth={Math.min(row.depth, 3)}
        aria-current={isCurrent || undefined}
        onClick={() => onGo(row.place)}
      >
        <span className={styles['title']}>
          {name.kind === 'labelled'
            ? `${name.label ?? ''} ${name.title}`
            : t(name.kind === 'whole' ? 'sitting:outline.whole' : `paragraphKind.${name.kind}`)}
        </span>
        {row.adoption === null ? null : (
          <span
            className={styles['adoption']}
            data-mark={row.adoption}
            title={t(`floor:adoption.mark.${row.adoption}`)}
          >
            {t(`floor:adoption.short.${row.adoption}`)}
          </span>
        )}
        <Count row={row} />
      </button>
    </li>
  )
})

function Count({ row }: { readonly row: OutlineRow }) {
  const t = useWords()
  const { openAmendments, openComments } = row.progress
  switch (stateOf(row.progress)) {
    case 'open':
      return <span className={styles['open']}>{t('sitting:outline.open', { number: openAmendments })}</span>
    case 'unanswered':
      return (
        <span className={styles['count']} title={t('sitting:outline.unanswered', { number: openComments })}>
          {openComments}
        </span>
      )
    case 'done':
      return (
        <span className={styles['done']} role="img" aria-label={t('sitting:outline.done')}>
          ✓
        </span>
      )
    case 'quiet':
      return null
  }
}
