import { useMemo, useState } from 'react'
import { readRoster } from '../../../shared/meeting/roster.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel, enter } from '../../store.ts'
import { AboutStep } from './about-step.tsx'
import { DraftStep } from './draft-step.tsx'
import styles from './new-meeting.module.css'
import { emptyForm, lacking, type NewMeetingForm } from './new-meeting-form.ts'
import { RosterStep } from './roster-step.tsx'

type Step = 'about' | 'roster' | 'draft'

const STEPS: readonly Step[] = ['about', 'roster', 'draft']

interface NewMeetingProps {
  readonly onLeave: () => void
  readonly onCreated: () => void
}

/** A new meeting in three steps. Nothing is stored before the last of them. */
export function NewMeeting({ onLeave, onCreated }: NewMeetingProps) {
  const t = useWords()
  const [step, setStep] = useState<Step>('about')
  const [form, setForm] = useState<NewMeetingForm>(emptyForm)
  const [isBusy, setBusy] = useState(false)
  const roster = useMemo(() => readRoster(form.roster), [form.roster])
  const put = (change: Partial<NewMeetingForm>) => setForm((old) => ({ ...old, ...change }))
  const index = STEPS.indexOf(step)

  const create = async () => {
    const lack = lacking(form)
    if (lack || !form.reading) return say('failed', t(`desk:wizard.${lack ?? 'missingDraft'}`))
    setBusy(true)
    const reply = await channel.ask('createMeeting', {
      about: form.about,
      profile: form.profile,
      delegates: roster.delegates,
      source: form.source,
      blocks: form.reading.blocks,
    })
    setBusy(false)
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    // The body's own lines, offered again for the next meeting.
    void channel.ask('changePreferences', { change: { lastAbout: form.about } })
    enter(reply.value)
    onCreated()
  }
  return (
    <main className={styles['wizard']}>
      <header>
        <h1>{t('desk:wizard.title')}</h1>
        <nav aria-label={t('desk:wizard.steps')}>
          {STEPS.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => setStep(one)}
            >
              {t(`desk:wizard.${one}`)}
            </button>
          ))}
        </nav>
        <Button onPress={onLeave}>{t('desk:wizard.cancel')}</Button>
      </header>
      <div className={styles['step']}>
        {step === 'about' ? <AboutStep form={form} onChange={put} /> : null}
        {step === 'roster' ? <RosterStep pasted={form.roster} reading={roster} onChange={put} /> : null}
        {step === 'draft' ? <DraftStep form={form} onChange={put} /> : null}
      </div>
      <footer>
        {index > 0 ? (
          <Button onPress={() => setStep(STEPS[index - 1] ?? 'about')}>{t('desk:wizard.back')}</Button>
        ) : null}
        {step === 'draft' ? (
          <Button look="main" isDisabled={isBusy} onPress={() => void create()}>
            {isBusy ? t('desk:wizard.creating') : t('desk:wizard.create')}
          </Button>
        ) : (
          <Button look="main" onPress={() => setStep(STEPS[index + 1] ?? 'draft')}>
            {t('desk:wizard.next')}
          </Button>
        )}
      </footer>
    </main>
  )
}
