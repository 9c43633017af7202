import { useDeferredValue, useMemo } from 'react'
import { ROSTER_COLUMNS } from '../../../shared/meeting/columns.ts'
import { oldLetterNotes } from '../../../shared/meeting/old-table.ts'
import { type NewDelegate, namesakesIn, notYetOn } from '../../../shared/meeting/roster.ts'
import {
  draftInUnicode,
  draftLayout,
  draftReading,
  draftRows,
  type RosterDraft,
  withRole,
} from '../../../shared/meeting/roster-draft.ts'
import type { RosterReading } from '../../../shared/meeting/roster-reading.ts'
import type { Row } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { RosterPreview } from './roster-preview.tsx'
import { RosterSource } from './roster-source.tsx'
import styles from './roster-step.module.css'
import { TableLayout } from './table-layout.tsx'

interface RosterStepProps {
  readonly draft: RosterDraft
  /** Under which name the roster can be kept for the next meeting; null for a few more to one that is there. */
  readonly body: string | null
  /** Who is on the roster already. */
  readonly known?: readonly NewDelegate[]
  readonly onChange: (draft: RosterDraft) => void
}

const NOBODY: readonly NewDelegate[] = []
const GROUPINGS = ['table', 'member', 'guest'] as const

/** The roster from a file, pasted, or from the last meeting; how it is read, and beside it as understood. */
export function RosterStep({ draft, body, known = NOBODY, onChange }: RosterStepProps) {
  const t = useWords()
  // A long list is read again at each letter typed; the letters go first.
  const settled = useDeferredValue(draft)
  const rows = useMemo(() => draftRows(settled), [settled])
  const layout = useMemo(() => draftLayout(settled, rows), [settled, rows])
  const reading = useMemo(() => draftReading(settled, rows, layout), [settled, rows, layout])
  const fresh = useMemo(() => notYetOn(known, reading.delegates), [known, reading])
  const namesakes = useMemo(() => namesakesIn([...known, ...fresh]), [known, fresh])
  return (
    <div className={styles['host']}>
      <div className={styles['roster']}>
        <div className={styles['given']}>
          {body === null ? null : <h2>{t('roster:heading')}</h2>}
          <RosterSource draft={draft} body={body} delegates={reading.delegates} onChange={onChange} />
          {isTable(settled, rows) ? (
            <>
              <TableLayout
                rows={rows}
                {...layout}
                choices={ROSTER_COLUMNS.map((column) => ({ column, words: t(`roster:column.${column}`) }))}
                isChanged={draft.layout !== null}
                onChange={(next) => onChange({ ...draft, layout: next })}
              />
              <div className={styles['grouping']}>
                <span aria-hidden>{t('roster:role')}</span>
                <Segmented
                  label={t('roster:role')}
                  value={draft.grouping}
                  options={GROUPINGS.map((value) => ({ value, words: t(`roster:grouping.${value}`) }))}
                  onChange={(grouping) => onChange({ ...draft, grouping })}
                />
              </div>
            </>
          ) : null}
        </div>
        <div>
          <KnownAlready reading={reading} fresh={fresh} />
          <RosterPreview
            delegates={fresh}
            reading={reading}
            namesakes={namesakes}
            notes={settled.file?.table.notes ?? oldLetterNotes(rows)}
            onRole={(person) => onChange(withRole(draft, person))}
            onConvert={() => onChange(draftInUnicode(draft))}
          />
        </div>
      </div>
    </div>
  )
}

/** Lines of single cells have no columns to be put right. */
function isTable({ file }: RosterDraft, rows: readonly Row[]): boolean {
  return file !== null || rows.some((row) => row.length > 1)
}

interface KnownAlreadyProps {
  readonly reading: RosterReading
  readonly fresh: readonly NewDelegate[]
}

function KnownAlready({ reading, fresh }: KnownAlreadyProps) {
  const t = useWords()
  const number = reading.delegates.length - fresh.length
  return number === 0 ? null : <p className={styles['known']}>{t('roster:known', { number })}</p>
}
