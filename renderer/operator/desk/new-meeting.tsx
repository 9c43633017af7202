import { useRef, useState } from 'react'
import { draftReading } from '../../../shared/meeting/roster-draft.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel, enter } from '../../store.ts'
import { AboutStep } from './about-step.tsx'
import { takenReview } from './draft-source.ts'
import { DraftStep } from './draft-step.tsx'
import { keepForm } from './kept-form.ts'
import { type KeptForm, STEPS, type Step } from './kept-shape.ts'
import styles from './new-meeting.module.css'
import { emptyForm, lacking, type NewMeetingForm } from './new-meeting-form.ts'
import { chosen, shownOf } from './profiles/choosing.ts'
import { RosterStep } from './roster-step.tsx'

interface NewMeetingProps {
  /** What was filled in already, before the window was closed or the form was left. */
  readonly begun: KeptForm | null
  readonly onLeave: () => void
  readonly onCreated: () => void
}

/** A new meeting in three steps. No meeting is made before the last of them; the form itself is kept all along. */
export function NewMeeting({ begun, onLeave, onCreated }: NewMeetingProps) {
  const t = useWords()
  const [filled, setFilled] = useState<KeptForm>(() => begun ?? { step: 'about', form: emptyForm() })
  /** Whether what was filled in is on disk; null while nothing was. */
  const [isKept, setKept] = useState(begun === null ? null : true)
  // Fields keep what was typed into them; a form that begins afresh needs new ones.
  const [round, setRound] = useState(1)
  const { step, form } = filled
  const [isBusy, setBusy] = useState(false)
  const index = STEPS.indexOf(step)
  const latest = useRef(filled)
  const fill = (next: KeptForm) => {
    latest.current = next
    setFilled(next)
  }
  const put = (change: Partial<NewMeetingForm>) => {
    const { current } = latest
    fill({ ...current, form: { ...current.form, ...change } })
    keepForm(latest.current, setKept)
  }
  const goTo = (next: Step) => {
    fill({ ...latest.current, step: next })
    if (isKept !== null) keepForm(latest.current, setKept)
  }
  const beginAfresh = () => {
    fill({ step: 'about', form: emptyForm() })
    keepForm(null)
    setKept(null)
    setRound((old) => old + 1)
  }

  const create = async () => {
    const lack = lacking(form)
    if (lack || !form.reading) return say('failed', t(`desk:wizard.${lack ?? 'missingDraft'}`))
    setBusy(true)
    const { delegates } = draftReading(form.roster)
    const atHand = await channel.ask('profiles', {})
    const shown = atHand.ok ? shownOf(t, atHand.value, form.profile ?? atHand.value.next) : null
    if (shown === null) {
      setBusy(false)
      return say('failed', t('profile:unknown'))
    }
    const reply = await channel.ask('createMeeting', {
      about: form.about,
      profile: chosen(shown),
      delegates,
      source: form.source,
      blocks: form.reading.blocks,
      taken: takenReview(form.draftSource, form.reading, delegates)?.taken,
    })
    setBusy(false)
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    // The body's own lines, offered again for the next meeting.
    void channel.ask('changePreferences', { change: { lastAbout: form.about } })
    void channel.ask('preferProfile', { id: shown.id })
    if (delegates.length > 0) void channel.ask('keepRosterTemplate', { name: form.about.body, delegates })
    // The host has let the kept form go together with the making; what waits to be sent must not bring it back.
    keepForm(null)
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
              onClick={() => goTo(one)}
            >
              {t(`desk:wizard.${one}`)}
            </button>
          ))}
        </nav>
        {isKept === null ? null : (
          <>
            <span className={styles['kept']} role="status" data-failed={!isKept || undefined}>
              {t(isKept ? 'desk:wizard.kept' : 'desk:wizard.notKept')}
            </span>
            <Button onPress={beginAfresh}>{t('desk:wizard.afresh')}</Button>
          </>
        )}
        <Button onPress={onLeave}>{t('desk:wizard.cancel')}</Button>
      </header>
      <div className={styles['step']} key={round}>
        {step === 'about' ? <AboutStep form={form} onChange={put} /> : null}
        {step === 'roster' ? (
          <RosterStep draft={form.roster} body={form.about.body} onChange={(roster) => put({ roster })} />
        ) : null}
        {step === 'draft' ? <DraftStep form={form} onChange={put} /> : null}
      </div>
      <footer>
        {index > 0 ? (
          <Button onPress={() => goTo(STEPS[index - 1] ?? 'about')}>{t('desk:wizard.back')}</Button>
        ) : null}
        {step === 'draft' ? (
          <Button look="main" isDisabled={isBusy} onPress={() => void create()}>
            {isBusy ? t('desk:wizard.creating') : t('desk:wizard.create')}
          </Button>
        ) : (
          <Button look="main" onPress={() => goTo(STEPS[index + 1] ?? 'draft')}>
            {t('desk:wizard.next')}
          </Button>
        )}
      </footer>
    </main>
  )
}
