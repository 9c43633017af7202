import type { About, Person } from '../../../shared/meeting/shape.ts'
import { useWords } from '../../language.ts'
import { Field, TextArea } from '../../parts/field.tsx'
import styles from './about-fields.module.css'
import { DayField } from './day-field.tsx'
import { momentOf } from './moment.ts'
import { TimeField } from './time-field.tsx'

interface AboutFieldsProps {
  readonly about: About
  readonly onChange: (about: About) => void
}

const TEXTS = ['name', 'body', 'higherBody', 'symbol', 'place', 'venue'] as const

/** All that is known of a meeting, to be filled in before it and put right during it. */
export function AboutFields({ about, onChange }: AboutFieldsProps) {
  const t = useWords()
  const put = (change: Partial<About>) => onChange({ ...about, ...change })
  const day = about.startsAt?.slice(0, 10) ?? ''
  const time = about.startsAt?.slice(11, 16) ?? ''
  return (
    <div className={styles['about']}>
      {TEXTS.map((text) => (
        <div key={text} className={text === 'name' ? styles['whole'] : undefined}>
          <Field
            label={t(`desk:about.${text}`)}
            hint={t(`desk:about.${text}Hint`)}
            value={about[text]}
            onChange={(value) => put({ [text]: value })}
          />
        </div>
      ))}
      <div className={styles['pair']}>
        <DayField
          label={t('desk:about.startDay')}
          day={day}
          onChange={(value) => put({ startsAt: momentOf(value, time === '' ? '08:00' : time) })}
        />
        <TimeField
          label={t('desk:about.startTime')}
          time={time}
          onChange={(value) => put({ startsAt: momentOf(day, value) })}
        />
      </div>
      <PersonFields label={t('desk:about.chair')} person={about.chair} onChange={(chair) => put({ chair })} />
      <PersonFields
        label={t('desk:about.minuteTaker')}
        person={about.minuteTaker}
        onChange={(minuteTaker) => put({ minuteTaker })}
      />
      <TextArea
        label={t('desk:about.purpose')}
        hint={t('desk:about.purposeHint')}
        value={about.purpose}
        onChange={(purpose) => put({ purpose })}
      />
      <TextArea
        label={t('desk:about.documents')}
        hint={t('desk:about.documentsHint')}
        value={about.documents.join('\n')}
        onChange={(value) => put({ documents: value.split('\n') })}
      />
    </div>
  )
}

interface PersonFieldsProps {
  readonly label: string
  readonly person: Person
  readonly onChange: (person: Person) => void
}

/** A name and the office held. */
export function PersonFields({ label, person, onChange }: PersonFieldsProps) {
  const t = useWords()
  return (
    <fieldset className={styles['person']} aria-label={label}>
      <Field
        label={`${label}: ${t('desk:about.personName').toLowerCase()}`}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
      />
      <Field
        label={t('desk:about.personOffice')}
        value={person.office}
        onChange={(office) => onChange({ ...person, office })}
      />
    </fieldset>
  )
}
