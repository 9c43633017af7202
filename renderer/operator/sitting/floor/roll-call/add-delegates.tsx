import { useState } from 'react'
import { notYetOn } from '../../../../../shared/meeting/roster.ts'
import { draftReading, NO_ROSTER } from '../../../../../shared/meeting/roster-draft.ts'
import type { OpenedMeeting } from '../../../../../shared/meeting/state.ts'
import { explain, useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { dispatch } from '../../../../store.ts'
import { RosterStep } from '../../../desk/roster-step.tsx'
import styles from './roll-call.module.css'

interface AddDelegatesProps {
  readonly meeting: OpenedMeeting
  readonly onClose: () => void
}

/** Those who came without being on the list: from a file, pasted or typed in one line each, as the roster was. */
export function AddDelegates({ meeting, onClose }: AddDelegatesProps) {
  const t = useWords()
  const [draft, setDraft] = useState(NO_ROSTER)
  const delegates = notYetOn(meeting.roster, draftReading(draft).delegates)
  const add = async () => {
    const reply = await dispatch({ type: 'AddDelegates', delegates })
    if (reply.ok) onClose()
    else say('failed', explain(t, reply.refusal))
  }
  return (
    <div className={styles['add']}>
      <div className={styles['head']}>
        <p>{t('floor:roll.addHint')}</p>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="main" isDisabled={delegates.length === 0} onPress={() => void add()}>
          {t('roster:add', { number: delegates.length })}
        </Button>
      </div>
      <RosterStep draft={draft} body={null} known={meeting.roster} onChange={setDraft} />
    </div>
  )
}
