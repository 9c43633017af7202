import { useState } from 'react'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { dispatch } from '../../store.ts'
import { AboutFields } from './about-fields.tsx'
import styles from './sign-off.module.css'

interface AboutSheetProps {
  readonly meeting: OpenedMeeting
  readonly onClose: () => void
}

/** Puts right what is known of the meeting while it sits. */
export function AboutSheet({ meeting, onClose }: AboutSheetProps) {
  const t = useWords()
  const [about, setAbout] = useState(meeting.about)
  const save = async () => {
    const reply = await dispatch({ type: 'DescribeMeeting', about })
    if (reply.ok) onClose()
    else say('failed', explain(t, reply.refusal))
  }
  return (
    <Sheet title={t('desk:about.heading')} width="wide" onClose={onClose}>
      <AboutFields about={about} onChange={setAbout} />
      <div className={styles['actions']}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="main" onPress={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </Sheet>
  )
}
