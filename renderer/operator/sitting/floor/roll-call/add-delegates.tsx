import { useMemo, useState } from 'react'
import { readRoster } from '../../../../../shared/meeting/roster-reading.ts'
import { explain, useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { TextArea } from '../../../../parts/field.tsx'
import { say } from '../../../../parts/notice.tsx'
import { dispatch } from '../../../../store.ts'
import styles from './roll-call.module.css'

/** Those who came without being on the list: pasted or typed in one line each, as the roster was. */
export function AddDelegates({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const { delegates } = useMemo(() => readRoster(typed), [typed])
  const add = async () => {
    const reply = await dispatch({ type: 'AddDelegates', delegates })
    if (reply.ok) onClose()
    else say('failed', explain(t, reply.refusal))
  }
  return (
    <div className={styles['add']}>
      <TextArea
        label={t('floor:roll.add')}
        hint={t('floor:roll.addHint')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles['head']}>
        <span>{t('floor:roll.found', { number: delegates.length })}</span>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button isDisabled={delegates.length === 0} onPress={() => void add()}>
          {t('floor:roll.addNow')}
        </Button>
      </div>
    </div>
  )
}
