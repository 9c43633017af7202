import { useState } from 'react'
import type { SecondCopy } from '../../../shared/channel.ts'
import { explain, useWords, type Words } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { channel, useWindow } from '../../store.ts'
import styles from './second-copy.module.css'

/** Where a second copy of the meeting's file is kept, and how it stands with it. */
export function SecondCopySettings() {
  const t = useWords()
  const greeting = useWindow((state) => state.greeting)
  const isOpen = useWindow((state) => state.file !== null)
  if (!greeting) return null
  const { preferences, secondCopy, host } = greeting
  const { copyFolder } = preferences
  return (
    <div className={styles['copy']}>
      <p>
        {copyFolder === null ? (
          t('desk:copy.none')
        ) : (
          <>
            <strong>{copyFolder}</strong>{' '}
            <span data-kind={secondCopy.kind}>
              {isOpen || secondCopy.kind !== 'waiting' ? copyWords(t, secondCopy) : t('desk:copy.later')}
            </span>
          </>
        )}
      </p>
      <div className={styles['ways']}>
        {host === 'desktop' ? <FolderChoice isSet={copyFolder !== null} /> : <FolderField />}
        {copyFolder === null ? null : (
          <Button onPress={() => void keepIn(t, null)}>{t('desk:copy.stop')}</Button>
        )}
      </div>
    </div>
  )
}

function FolderChoice({ isSet }: { readonly isSet: boolean }) {
  const t = useWords()
  const choose = async () => {
    const chosen = await channel.ask('chooseFolder', {})
    if (!chosen.ok) say('failed', explain(t, chosen.refusal))
    else if (chosen.value !== null) await keepIn(t, chosen.value)
  }
  return <Button onPress={() => void choose()}>{t(isSet ? 'desk:copy.another' : 'desk:copy.choose')}</Button>
}

/** A browser shows no folders of the machine: the path is typed or pasted. */
function FolderField() {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const take = async () => {
    if (await keepIn(t, typed.trim())) setTyped('')
  }
  return (
    <>
      <Field label={t('desk:copy.path')} hint={t('desk:copy.pathHint')} value={typed} onChange={setTyped} />
      <Button isDisabled={typed.trim() === ''} onPress={() => void take()}>
        {t('desk:copy.use')}
      </Button>
    </>
  )
}

/** Answers whether the folder was taken. */
async function keepIn(t: Words, folder: string | null): Promise<boolean> {
  const reply = await channel.ask('keepCopiesIn', { folder })
  if (!reply.ok) {
    const { refusal } = reply
    const why = whyWords(t, refusal)
    say(
      'failed',
      why === null || folder === null ? explain(t, refusal) : t('desk:copy.refused', { folder, why }),
    )
  }
  if (reply.ok && folder !== null) say('done', t('desk:copy.taken', { folder }))
  return reply.ok
}

/** How it stands, in a few words: `Đã chép lúc 09:42`. */
export function copyWords(t: Words, copy: SecondCopy): string {
  switch (copy.kind) {
    case 'none':
      return t('desk:copy.state.none')
    case 'waiting':
      return t('desk:copy.state.waiting')
    case 'copied':
      return t('desk:copy.state.copied', { time: timeOf(copy.at) })
    case 'out-of-reach': {
      const why = whyWords(t, copy.why) ?? t('desk:copy.why.cannot-write')
      return copy.at === null
        ? t('desk:copy.state.never', { why })
        : t('desk:copy.state.since', { why, time: timeOf(copy.at) })
    }
  }
}

type OutOfReach = Extract<SecondCopy, { kind: 'out-of-reach' }>

/** Why a folder cannot be written to; null for what is no matter of the folder. */
function whyWords(t: Words, why: OutOfReach['why']): string | null {
  switch (why.code) {
    case 'no-file':
    case 'read-only':
    case 'disk-full':
    case 'cannot-write':
      return t(`desk:copy.why.${why.code}`)
    default:
      return null
  }
}

/** `09:42`, as the office's clock said it. */
function timeOf(moment: string): string {
  return moment.slice(11, 16)
}
