import { sortedRoster } from '../../../shared/meeting/roster.ts'
import type { RosterReading } from '../../../shared/meeting/roster-reading.ts'
import { useWords } from '../../language.ts'
import { TextArea } from '../../parts/field.tsx'
import type { NewMeetingForm } from './new-meeting-form.ts'
import styles from './roster-step.module.css'

interface RosterStepProps {
  readonly pasted: string
  readonly reading: RosterReading
  readonly onChange: (change: Partial<NewMeetingForm>) => void
}

/** The roster as pasted, and beside it as understood. */
export function RosterStep({ pasted, reading, onChange }: RosterStepProps) {
  const t = useWords()
  const members = reading.delegates.filter(({ role }) => role === 'member').length
  return (
    <div className={styles['roster']}>
      <div className={styles['paste']}>
        <h2>{t('desk:roster.heading')}</h2>
        <TextArea
          label={t('desk:roster.paste')}
          hint={t('desk:roster.pasteHint')}
          rows={22}
          value={pasted}
          onChange={(roster) => onChange({ roster })}
        />
      </div>
      <section aria-label={t('desk:roster.preview')}>
        <h3>
          {reading.delegates.length === 0
            ? t('desk:roster.empty')
            : t('desk:roster.count', { members, guests: reading.delegates.length - members })}
        </h3>
        <ul className={styles['findings']}>
          {reading.skipped.map(({ row, text }) => (
            <li key={row}>{t('desk:roster.notUnderstood', { line: row, text })}</li>
          ))}
          {reading.namesakes.map(({ name }) => (
            <li key={name}>{t('desk:roster.duplicate', { name })}</li>
          ))}
        </ul>
        {reading.delegates.length === 0 ? null : <Table delegates={reading.delegates} />}
      </section>
    </div>
  )
}

function Table({ delegates }: Pick<RosterReading, 'delegates'>) {
  const t = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th>{t('desk:roster.name')}</th>
          <th>{t('desk:roster.office')}</th>
          <th>{t('desk:roster.unit')}</th>
          <th>{t('desk:roster.role')}</th>
        </tr>
      </thead>
      <tbody>
        {sortedRoster(delegates).map(({ name, office, unit, role }) => (
          <tr key={`${name}\n${office}\n${unit}`}>
            <td>{name}</td>
            <td>{office}</td>
            <td>{unit}</td>
            <td>{t(`desk:roster.${role}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
