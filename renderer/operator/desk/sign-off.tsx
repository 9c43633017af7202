import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PaperKind, WordPaperKind } from '../../../shared/channel.ts'
import { checklist } from '../../../shared/meeting/checklist.ts'
import type { OpenedMeeting, Sealed, Sitting } from '../../../shared/meeting/state.ts'
import { stalePassages } from '../../../shared/report/written-minutes.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { isFocusLost } from '../../parts/focus-lost.ts'
import { say } from '../../parts/notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { channel, dispatch } from '../../store.ts'
import type { Arrival } from '../sitting/arrival.ts'
import { RollCall } from '../sitting/floor/roll-call/roll-call.tsx'
import { AboutSheet } from './about-sheet.tsx'
import { Checklist } from './checklist.tsx'
import { CopyState } from './copy-state.tsx'
import { DossierButton } from './dossier-button.tsx'
import { saveFile } from './file.ts'
import { useMinutes } from './minutes/use-minutes.ts'
import { PaperPreview } from './paper-preview.tsx'
import { ProfilesButton } from './profiles/profiles-button.tsx'
import { SealedFacts } from './sealed-facts.tsx'
import { SealingForm } from './sealing-form.tsx'
import styles from './sign-off.module.css'
import { SigningSection } from './signing/signing-section.tsx'

interface SignOffProps {
  readonly meeting: OpenedMeeting
  readonly onMinutes: () => void
  readonly onSettings: () => void
  /** Back into the sitting, for one matter or for none. */
  readonly onLeave: (arrival: Arrival | null) => void
}

/** The end of the meeting: what is open, number, date and signers, and the two papers as they will go out. */
export function SignOff({ meeting, onMinutes, onSettings, onLeave }: SignOffProps) {
  const t = useWords()
  const [kind, setKind] = useState<PaperKind>('conclusion')
  const left = useFocusKept(meeting.status)
  return (
    <main className={styles['signOff']} aria-label={t('desk:signOff.title')}>
      <header>
        <Button onPress={() => onLeave(null)}>{t('desk:signOff.back')}</Button>
        <h1>{t('desk:signOff.title')}</h1>
        <CopyState onSettings={onSettings} />
        <DossierButton />
      </header>
      <div className={styles['left']} ref={left} tabIndex={-1}>
        {meeting.status === 'sealed' ? (
          <>
            <SealedNote meeting={meeting} />
            <SigningSection meeting={meeting} kind={kind} />
          </>
        ) : (
          <BeforeSealing meeting={meeting} onMinutes={onMinutes} onLeave={onLeave} />
        )}
      </div>
      <Papers meeting={meeting} onMinutes={onMinutes} kind={kind} onKind={setKind} />
    </main>
  )
}

/** Sealing and reopening put other fields in the place of the button that was pressed: to the beginning of these. */
function useFocusKept(status: OpenedMeeting['status']): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef<OpenedMeeting['status'] | null>(null)
  useEffect(() => {
    if (shown.current === status) return
    shown.current = status
    if (isFocusLost()) place.current?.focus()
    place.current?.scrollTo({ top: 0 })
  }, [status])
  return place
}

interface BeforeSealingProps extends Pick<SignOffProps, 'onMinutes' | 'onLeave'> {
  readonly meeting: Sitting
}

function BeforeSealing({ meeting, onMinutes, onLeave }: BeforeSealingProps) {
  const t = useWords()
  const open = checklist(meeting)
  const stale = stalePassages(useMinutes(meeting).passages ?? [])
  const [isDescribing, setDescribing] = useState(false)
  const [isCalling, setCalling] = useState(false)
  return (
    <>
      <Checklist
        meeting={meeting}
        open={open}
        stale={stale}
        onArrive={onLeave}
        onAttendance={() => setCalling(true)}
        onAbout={() => setDescribing(true)}
        onMinutes={onMinutes}
      />
      <div className={styles['settle']}>
        <Button onPress={() => setDescribing(true)}>{t('desk:about.correct')}</Button>
        <Button onPress={() => setCalling(true)}>{t('floor:roll.title')}</Button>
        <ProfilesButton />
      </div>
      {isDescribing ? <AboutSheet meeting={meeting} onClose={() => setDescribing(false)} /> : null}
      {isCalling ? <RollCall meeting={meeting} onClose={() => setCalling(false)} /> : null}
      <SealingForm meeting={meeting} openNumber={open.length + stale.length} />
    </>
  )
}

function SealedNote({ meeting }: { readonly meeting: Sealed }) {
  const t = useWords()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const asked = useRef<HTMLDivElement>(null)
  const reopen = async () => {
    const reply = await dispatch({ type: 'ReopenMeeting', reason })
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  const cancel = () => {
    flushSync(() => setAsking(false))
    asked.current?.querySelector('button')?.focus()
  }
  return (
    <section className={styles['sealed']}>
      <p>{t('desk:signOff.sealedAt', { time: meeting.sealedAt.slice(11, 16) })}</p>
      <SealedFacts meeting={meeting} />
      {isAsking ? (
        <>
          <TextArea
            areaRef={focusOn}
            label={t('desk:signOff.reopenReason')}
            hint={t('desk:signOff.reopenHint')}
            value={reason}
            onChange={setReason}
          />
          <div className={styles['actions']}>
            <Button onPress={cancel}>{t('cancel')}</Button>
            <Button isDisabled={reason.trim() === ''} onPress={() => void reopen()}>
              {t('desk:signOff.reopenConfirm')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles['actions']} ref={asked}>
          <Button onPress={() => setAsking(true)}>{t('desk:signOff.reopen')}</Button>
        </div>
      )}
    </section>
  )
}

/** The button that asked for the field has given way to it. */
function focusOn(area: HTMLTextAreaElement | null): void {
  area?.focus()
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface PapersProps extends Pick<SignOffProps, 'meeting' | 'onMinutes'> {
  readonly kind: PaperKind
  readonly onKind: (kind: PaperKind) => void
}

function Papers({ meeting, onMinutes, kind, onKind }: PapersProps) {
  const t = useWords()
  const save = async () => {
    const reply = await channel.ask('paper', { kind })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    saveFile(reply.value.fileName, reply.value.base64, 'application/pdf')
  }
  const saveWord = async (word: WordPaperKind) => {
    const reply = await channel.ask('wordPaper', { kind: word })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    saveFile(reply.value.fileName, reply.value.base64, WORD_TYPE)
  }
  return (
    <section className={styles['papers']} aria-label={t('desk:signOff.papers')}>
      <div className={styles['choose']}>
        <Segmented
          label={t('desk:signOff.papers')}
          value={kind}
          options={[
            { value: 'conclusion', words: t('desk:signOff.conclusion') },
            { value: 'minutes', words: t('desk:signOff.minutes') },
          ]}
          onChange={onKind}
        />
        <div className={styles['actions']}>
          <Button onPress={onMinutes}>
            {t(meeting.status === 'sealed' ? 'minutes:read' : 'minutes:open')}
          </Button>
          <Button onPress={() => void saveWord('compared')}>{t('word:compared')}</Button>
          <Button onPress={() => void saveWord(kind)}>{t('word:save')}</Button>
          <Button
            {...(meeting.status === 'sealed' ? { look: 'main' as const } : {})}
            onPress={() => void save()}
          >
            {t('desk:signOff.save')}
          </Button>
        </div>
      </div>
      <PaperPreview kind={kind} meeting={meeting} />
    </section>
  )
}
