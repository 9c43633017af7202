import { useEffect, useRef, useState } from 'react'
import type { RecentMeeting, Replies } from '../../../shared/channel.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel, enter, useWindow } from '../../store.ts'
import { base64Of } from './file.ts'
import { keptForm } from './kept-form.ts'
import type { KeptForm } from './kept-shape.ts'
import { dayAndTime } from './moment.ts'
import { Settings } from './settings.tsx'
import styles from './start.module.css'

/** The first screen: begin, go on, or try. */
export function Start({ onNew }: { readonly onNew: (begun: KeptForm | null) => void }) {
  const t = useWords()
  const folder = useWindow((state) => state.greeting?.folder ?? '')
  const host = useWindow((state) => state.greeting?.host ?? 'web')
  const [isBusy, setBusy] = useState(false)
  const begun = useKeptForm()
  const fileField = useRef<HTMLInputElement>(null)

  const open = async (opening: Promise<Replies['openMeeting'] | Replies['createMeeting']>) => {
    setBusy(true)
    const reply = await opening
    setBusy(false)
    if (reply.ok) enter(reply.value)
    else say('failed', explain(t, reply.refusal))
    return reply
  }
  /** Busy from the press on: a second one must not make a second meeting. */
  const openSample = () => open(sampleOpened())
  /** The system's dialog gives a path, and the file itself is opened. */
  const openInPlace = async () => {
    const chosen = await channel.ask('chooseMeeting', {})
    if (!chosen.ok) say('failed', explain(t, chosen.refusal))
    else if (chosen.value !== null) await open(channel.ask('openMeeting', { path: chosen.value }))
  }
  /** A browser gives the bytes alone: a copy is made of them, and said, as the file itself stays behind. */
  const openCopy = async (file: File | undefined) => {
    if (!file) return
    const reply = await open(channel.ask('importMeeting', { name: file.name, base64: await base64Of(file) }))
    if (reply.ok) say('done', t('desk:start.copied', { folder, fileName: reply.value.fileName }))
  }
  return (
    <main className={styles['start']}>
      <section className={styles['begin']}>
        <h1>{t('desk:start.title')}</h1>
        <p className={styles['promise']}>{t('desk:start.promise')}</p>
        <Choice
          words={t(begun ? 'desk:start.goOn' : 'desk:start.new')}
          hint={
            begun
              ? t('desk:start.goOnHint', { name: begun.form.about.name || t('desk:start.nameless') })
              : t('desk:start.newHint')
          }
          isMain
          isDisabled={isBusy}
          // Asked again: whoever presses before the first answer must not begin over what was kept.
          onPress={() => void keptForm().then(onNew)}
        />
        <Choice
          words={t('desk:start.open')}
          hint={t('desk:start.openHint')}
          isDisabled={isBusy}
          onPress={() => (host === 'desktop' ? void openInPlace() : fileField.current?.click())}
        />
        <Choice
          words={t('desk:start.sample')}
          hint={t('desk:start.sampleHint')}
          isDisabled={isBusy}
          onPress={() => void openSample()}
        />
        <input
          ref={fileField}
          type="file"
          accept=".nghisu"
          hidden
          onChange={(event) => void openCopy(event.target.files?.[0])}
        />
        <h2 className={styles['settings']}>{t('desk:settings.title')}</h2>
        <Settings />
      </section>
      <Recent onOpen={(path) => void open(channel.ask('openMeeting', { path }))} />
      <p className={styles['folder']}>{folder === '' ? '' : t('desk:start.folder', { folder })}</p>
    </main>
  )
}

/** The new meeting that was left half filled in; null for none, and as long as it is not known. */
function useKeptForm(): KeptForm | null {
  const [kept, setKept] = useState<KeptForm | null>(null)
  useEffect(() => {
    void keptForm().then(setKept)
  }, [])
  return kept
}

interface ChoiceProps {
  readonly words: string
  readonly hint: string
  readonly isMain?: boolean
  readonly isDisabled: boolean
  readonly onPress: () => void
}

function Choice({ words, hint, isMain, isDisabled, onPress }: ChoiceProps) {
  return (
    <div className={styles['choice']}>
      <Button look={isMain ? 'main' : 'plain'} isDisabled={isDisabled} onPress={onPress}>
        {words}
      </Button>
      <span>{hint}</span>
    </div>
  )
}

function Recent({ onOpen }: { readonly onOpen: (path: string) => void }) {
  const t = useWords()
  const [meetings, setMeetings] = useState<readonly RecentMeeting[] | null>(null)
  useEffect(() => {
    void channel.ask('recentMeetings', {}).then((reply) => setMeetings(reply.ok ? reply.value : []))
  }, [])
  return (
    <section className={styles['recent']} aria-labelledby="recent">
      <h2 id="recent">{t('desk:start.recent')}</h2>
      {meetings?.length === 0 ? (
        <p className={styles['none']}>
          {t('desk:start.noRecent')} {t('desk:start.noRecentHint')}
        </p>
      ) : null}
      <ul>
        {meetings?.map((meeting) => (
          <li key={meeting.path}>
            <button type="button" title={meeting.path} onClick={() => onOpen(meeting.path)}>
              <strong>{meeting.name}</strong>
              {meeting.sealed ? <em>{t('desk:start.sealed')}</em> : null}
              <span>{t('desk:start.changed', { when: dayAndTime(meeting.changedAt) })}</span>
              <span>{meeting.fileName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function sampleOpened(): Promise<Replies['createMeeting']> {
  const sample = await channel.ask('sampleMeeting', {})
  return sample.ok ? await channel.ask('createMeeting', sample.value) : sample
}
