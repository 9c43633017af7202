import { useState } from 'react'
import type { Sealing } from '../../../shared/meeting/shape.ts'
import type { Sitting } from '../../../shared/meeting/state.ts'
import { officeIn } from '../../../shared/report/office-profile.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { dispatch } from '../../store.ts'
import { keepText, keptText } from '../sitting/kept/kept.ts'
import { KeptNote } from '../sitting/kept/kept-note.tsx'
import { PersonFields } from './about-fields.tsx'
import { DayField } from './day-field.tsx'
import { draftedSigner } from './drafted-signer.ts'
import { momentOf, timeNow, today } from './moment.ts'
import styles from './sign-off.module.css'
import { TimeField } from './time-field.tsx'
import { restoredSealing, SEALING_KEY, type TypedSealing } from './typed-sealing.ts'

interface SealingFormProps {
  readonly meeting: Sitting
  readonly openNumber: number
}

/** Number, date and signers. Sealing closes the text; what is still open is said once more beside the button. */
export function SealingForm({ meeting, openNumber }: SealingFormProps) {
  const t = useWords()
  const [proposed] = useState(() => proposedSealing(meeting))
  const [typed, setTyped] = useState(() => restoredSealing(keptText(SEALING_KEY)))
  const sealing: Sealing = { ...proposed, ...typed }
  const [isBusy, setBusy] = useState(false)
  const [isTried, setTried] = useState(false)
  // Kept when the meeting is sealed as well: should it be reopened, nobody has to write it all again.
  const put = (change: TypedSealing) => {
    const next = { ...typed, ...change }
    setTyped(next)
    keepText(SEALING_KEY, JSON.stringify(next))
  }
  const hasNumber = /^\d{1,5}$/.test(sealing.conclusionNumber)
  const isComplete = hasNumber && sealing.authority.trim() !== '' && sealing.signer.name.trim() !== ''

  const seal = async () => {
    setTried(true)
    if (!isComplete) return
    setBusy(true)
    const reply = await dispatch({ type: 'SealMeeting', sealing })
    setBusy(false)
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  const [endDay, endTime] = [sealing.endedAt.slice(0, 10), sealing.endedAt.slice(11, 16)]
  const missing = (value: string) => (isTried && value.trim() === '' ? t('desk:signOff.missing') : null)
  return (
    <section className={styles['form']} aria-labelledby="sign-off-form">
      <h2 id="sign-off-form">{t('desk:signOff.form')}</h2>
      <div className={styles['row']}>
        <Field
          label={t('desk:signOff.conclusionNumber')}
          value={sealing.conclusionNumber}
          error={isTried && !hasNumber ? t('desk:signOff.wrongNumber') : null}
          onChange={(conclusionNumber) => put({ conclusionNumber: conclusionNumber.trim() })}
        />
        <Field
          label={t('desk:signOff.minutesNumber')}
          value={sealing.minutesNumber}
          onChange={(typed) => put({ minutesNumber: typed.replace(/\D/g, '').slice(0, 5) })}
        />
        <DayField label={t('desk:signOff.date')} day={sealing.date} onChange={(date) => put({ date })} />
      </div>
      <div className={styles['row']}>
        <DayField
          label={t('desk:signOff.endDay')}
          day={endDay}
          onChange={(day) => put({ endedAt: momentOf(day, endTime) ?? sealing.endedAt })}
        />
        <TimeField
          label={t('desk:signOff.endTime')}
          time={endTime}
          onChange={(time) => put({ endedAt: momentOf(endDay, time) ?? sealing.endedAt })}
        />
        <Field
          label={t('desk:signOff.authority')}
          value={sealing.authority}
          error={missing(sealing.authority)}
          onChange={(authority) => put({ authority })}
        />
      </div>
      <PersonFields
        label={t('desk:signOff.signer')}
        person={sealing.signer}
        onChange={(signer) => put({ signer })}
      />
      <PersonFields
        label={t('desk:signOff.chair')}
        person={sealing.chair}
        onChange={(chair) => put({ chair })}
      />
      <PersonFields
        label={t('desk:signOff.minuteTaker')}
        person={sealing.minuteTaker}
        onChange={(minuteTaker) => put({ minuteTaker })}
      />
      <TextArea
        label={t('desk:signOff.chairConclusion')}
        value={sealing.chairConclusion}
        onChange={(chairConclusion) => put({ chairConclusion })}
      />
      {openNumber > 0 ? (
        <p className={styles['warning']}>{t('desk:signOff.sealAnyway', { number: openNumber })}</p>
      ) : null}
      {isTried && !isComplete ? (
        <p className={styles['warning']} role="alert">
          {t('desk:signOff.missing')}
        </p>
      ) : null}
      <div className={styles['actions']}>
        <KeptNote keptKey={SEALING_KEY} />
        <Button look="main" isDisabled={isBusy} onPress={() => void seal()}>
          {isBusy ? t('desk:signOff.sealing') : t('desk:signOff.seal')}
        </Button>
      </div>
    </section>
  )
}

/**
 * What the meeting says already, or else its form of the office; the rest is left empty and asked for, never
 * invented.
 */
function proposedSealing({ about, document, profile }: Sitting): Sealing {
  const authority = document.find((entry) => 'wordings' in entry && entry.kind === 'authority')
  const words = authority && 'wordings' in authority ? plain(authority.wordings.at(-1)?.text ?? []) : ''
  const office = officeIn(profile)
  const drafted = draftedSigner(words)
  const chair = { ...about.chair, office: about.chair.office || (office?.signerOffice ?? '') }
  return {
    conclusionNumber: '',
    minutesNumber: '',
    date: today(),
    endedAt: momentOf(today(), timeNow()) ?? '',
    authority: words.split('\n')[0] || (office?.authority ?? ''),
    signer: drafted === null || drafted.name === chair.name ? chair : drafted,
    chair: about.chair,
    minuteTaker: about.minuteTaker,
    chairConclusion: '',
  }
}
