import { useMemo } from 'react'
import { type Namesakes, type NewDelegate, personKey, sortedRoster } from '../../../shared/meeting/roster.ts'
import type { RosterReading, SkippedRow } from '../../../shared/meeting/roster-reading.ts'
import type { TableNote } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import styles from './roster-preview.module.css'
import { TableNotes } from './table-notes.tsx'

interface RosterPreviewProps {
  readonly delegates: readonly NewDelegate[]
  readonly reading: RosterReading
  readonly namesakes: readonly Namesakes[]
  readonly notes: readonly TableNote[]
  readonly onConvert: () => void
  /** Somebody shall be a member or a guest after all. */
  readonly onRole: (person: NewDelegate) => void
}

/** People shown at a time: no committee is larger, and a list read wrongly shows it in its first lines. */
const SHOWN_PEOPLE = 400
const SHOWN_LINES = 30
const SHOWN_NAMESAKES = 12

/** What a row is whose place on the list is plain; all others are worth a look. */
const EXPECTED: ReadonlySet<SkippedRow['why']> = new Set(['title', 'head', 'counting', 'total'])

/** The roster as understood: how many, what was left out and why, who bears one name, and everybody in order. */
export function RosterPreview(props: RosterPreviewProps) {
  const { delegates, reading, namesakes, notes, onConvert, onRole } = props
  const t = useWords()
  const members = delegates.filter(({ role }) => role === 'member').length
  const guests = delegates.length - members
  return (
    <section aria-label={t('roster:preview')} className={styles['preview']}>
      <div role="status">
        <h3>{delegates.length === 0 ? t('roster:empty') : t('roster:count', { members, guests })}</h3>
      </div>
      <TableNotes notes={notes} onConvert={onConvert} />
      <Findings reading={reading} namesakes={namesakes} />
      {delegates.length === 0 ? null : <People delegates={delegates} onRole={onRole} />}
    </section>
  )
}

function Findings({ reading, namesakes }: Pick<RosterPreviewProps, 'reading' | 'namesakes'>) {
  const t = useWords()
  const { groups, skipped } = reading
  const expected = skipped.filter(({ why }) => EXPECTED.has(why))
  const doubtful = skipped.filter(({ why }) => !EXPECTED.has(why))
  return (
    <div className={styles['findings']}>
      {namesakes.slice(0, SHOWN_NAMESAKES).map(({ name, units, isTold }) => (
        <p key={name} data-open={!isTold || undefined}>
          {isTold
            ? t('roster:namesakesTold', { name, units: someOf(units) })
            : t('roster:namesakes', { name })}
        </p>
      ))}
      {namesakes.length > SHOWN_NAMESAKES ? (
        <p>{t('roster:moreNamesakes', { number: namesakes.length - SHOWN_NAMESAKES })}</p>
      ) : null}
      {doubtful.length > 0 ? (
        <details open data-open>
          <summary>{t('roster:people', { number: doubtful.length })}</summary>
          <Lines lines={doubtful} />
        </details>
      ) : null}
      {groups.length > 0 ? (
        <p>{t('roster:groups', { groups: groups.map(({ text }) => text).join('; ') })}</p>
      ) : null}
      {expected.length > 0 ? (
        <details>
          <summary>{t('roster:lines', { number: expected.length })}</summary>
          <Lines lines={expected} />
        </details>
      ) : null}
    </div>
  )
}

/** The first of a long list, and that there are more. */
function someOf(words: readonly string[]): string {
  return words.length > 6 ? `${words.slice(0, 6).join('; ')}; …` : words.join('; ')
}

function Lines({ lines }: { readonly lines: readonly SkippedRow[] }) {
  const t = useWords()
  return (
    <ul>
      {lines.slice(0, SHOWN_LINES).map(({ row, text, why }) => (
        <li key={row}>{t(`roster:skipped.${why}`, { row, text })}</li>
      ))}
      {lines.length > SHOWN_LINES ? (
        <li>{t('roster:moreLines', { number: lines.length - SHOWN_LINES })}</li>
      ) : null}
    </ul>
  )
}

function People({ delegates, onRole }: Pick<RosterPreviewProps, 'delegates' | 'onRole'>) {
  const t = useWords()
  const sorted = useMemo(() => sortedRoster(delegates), [delegates])
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('roster:name')}</th>
            <th scope="col">{t('roster:office')}</th>
            <th scope="col">{t('roster:unit')}</th>
            <th scope="col">{t('roster:role')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN_PEOPLE).map((person) => (
            <tr key={personKey(person)}>
              <td>{person.name}</td>
              <td>{person.office}</td>
              <td>{person.unit}</td>
              <td>
                <button
                  type="button"
                  data-role={person.role}
                  aria-label={t('roster:switchRole', { name: person.name, role: t(`roster:${person.role}`) })}
                  title={t('roster:switchHint')}
                  onClick={() => onRole({ ...person, role: person.role === 'member' ? 'guest' : 'member' })}
                >
                  {t(`roster:${person.role}`)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > SHOWN_PEOPLE ? (
        <p>{t('roster:more', { number: sorted.length - SHOWN_PEOPLE })}</p>
      ) : null}
    </>
  )
}
