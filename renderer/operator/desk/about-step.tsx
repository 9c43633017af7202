import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { AboutFields } from './about-fields.tsx'
import styles from './about-step.module.css'
import type { NewMeetingForm } from './new-meeting-form.ts'

interface AboutStepProps {
  readonly form: NewMeetingForm
  readonly onChange: (change: Partial<NewMeetingForm>) => void
}

export function AboutStep({ form, onChange }: AboutStepProps) {
  const t = useWords()
  return (
    <div className={styles['step']}>
      <h2>{t('desk:about.heading')}</h2>
      <AboutFields about={form.about} onChange={(about) => onChange({ about })} />
      <div>
        <Segmented
          label={t('desk:about.profile')}
          value={form.profile}
          options={[
            { value: 'party', words: t('desk:about.party') },
            { value: 'state', words: t('desk:about.state') },
          ]}
          onChange={(profile) => onChange({ profile })}
        />
      </div>
      <p className={styles['later']}>{t('desk:about.later')}</p>
    </div>
  )
}
