import { useWords } from '../../language.ts'
import { AboutFields } from './about-fields.tsx'
import styles from './about-step.module.css'
import type { NewMeetingForm } from './new-meeting-form.ts'
import { aboutIn } from './profiles/choosing.ts'
import { FormStep } from './profiles/form-step.tsx'

interface AboutStepProps {
  readonly form: NewMeetingForm
  readonly onChange: (change: Partial<NewMeetingForm>) => void
}

export function AboutStep({ form, onChange }: AboutStepProps) {
  const t = useWords()
  return (
    <div className={styles['step']}>
      <h2>{t('desk:about.heading')}</h2>
      <AboutFields key={form.profile} about={form.about} onChange={(about) => onChange({ about })} />
      <FormStep
        chosen={form.profile}
        onChoose={(profile, office, before) =>
          onChange({ profile, about: aboutIn(form.about, office, before) })
        }
      />
      <p className={styles['later']}>{t('desk:about.later')}</p>
    </div>
  )
}
