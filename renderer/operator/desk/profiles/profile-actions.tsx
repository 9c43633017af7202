import { useRef, useState } from 'react'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { profileFile } from '../../../../shared/report/profile-file.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { say } from '../../../parts/notice.tsx'
import { dispatch } from '../../../store.ts'
import { base64Of, saveFile } from '../file.ts'
import { chosen, OF_MEETING } from './choosing.ts'
import type { Editing } from './editing-context.ts'
import styles from './profile-actions.module.css'
import { ProfileChoice } from './profile-choice.tsx'
import type { Profiles } from './use-profiles.ts'

interface ProfileActionsProps {
  readonly profiles: Profiles
  readonly meeting: OpenedMeeting | null
  readonly editing: Editing
}

/** No form is larger, in bytes: what is, is not even read. */
const LARGEST = 4_000_000

/** Which form is shown, and what can be done with it as a whole. */
export function ProfileActions({ profiles, meeting, editing }: ProfileActionsProps) {
  const t = useWords()
  const { atHand, shown } = profiles
  const [isRemoving, setRemoving] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const save = async () => {
    const bytes = new Blob([profileFile(shown)])
    saveFile(`${shown.name.replace(/[\\/:*?"<>|]/g, ' ')}.json`, await base64Of(bytes), 'application/json')
  }
  const take = async (given: File | undefined) => {
    if (!given) return
    const read = profiles.take(given.size > LARGEST ? '' : await given.text())
    if (!read.ok) say('failed', t(`profile:refused.${read.refusal.code}`, { place: '', ...read.refusal }))
  }
  const use = async () => {
    const reply = await dispatch({ type: 'ChooseProfile', profile: chosen(shown) })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    await profiles.reload()
    profiles.show(OF_MEETING)
    say('done', t('profile:used', { name: shown.name }))
  }
  return (
    <div className={styles['actions']}>
      <ProfileChoice
        atHand={atHand}
        chosen={shown.id}
        withMeeting
        onChoose={(id) => {
          setRemoving(false)
          profiles.show(id)
        }}
      />
      {shown.kind === 'own' ? (
        <div className={styles['name']}>
          <Name key={shown.id} name={shown.name} onRename={profiles.rename} />
        </div>
      ) : (
        <p className={styles['note']}>{t(`profile:kind.${shown.kind}`)}</p>
      )}
      {isRemoving ? (
        <span className={styles['buttons']}>
          {t('profile:removeSure', { name: shown.name })}
          <Button onPress={() => setRemoving(false)}>{t('cancel')}</Button>
          <Button
            onPress={() => {
              setRemoving(false)
              void profiles.remove()
            }}
          >
            {t('profile:remove')}
          </Button>
        </span>
      ) : (
        <span className={styles['buttons']}>
          <Button onPress={profiles.duplicate}>{t('profile:duplicate')}</Button>
          {shown.kind === 'own' ? (
            <Button onPress={() => setRemoving(true)}>{t('profile:removeOne')}</Button>
          ) : null}
          <Button isDisabled={!editing.differs([])} onPress={profiles.putBack}>
            {t('profile:resetAll')}
          </Button>
          <Button onPress={() => void save()}>{t('profile:export')}</Button>
          <Button onPress={() => file.current?.click()}>{t('profile:import')}</Button>
          {meeting?.status === 'sitting' && shown.kind !== 'meeting' ? (
            <Button look="main" onPress={() => void use()}>
              {t('profile:use')}
            </Button>
          ) : null}
        </span>
      )}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          void take(target.files?.[0])
          // The same file can be chosen again after it was put right.
          target.value = ''
        }}
      />
    </div>
  )
}

interface NameProps {
  readonly name: string
  readonly onRename: (name: string) => void
}

/** The name as it is typed; an empty one is not taken. */
function Name({ name, onRename }: NameProps) {
  const t = useWords()
  const [typed, setTyped] = useState(name)
  return (
    <Field
      label={t('profile:name')}
      value={typed}
      error={typed.trim() === '' ? t('profile:noName') : null}
      onChange={(next) => {
        setTyped(next.slice(0, 120))
        onRename(next.slice(0, 120))
      }}
    />
  )
}
