import { useState } from 'react'
import type { Profile } from '../../../../shared/report/profile.ts'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { presetName, shownOf } from './choosing.ts'
import styles from './profile-choice.module.css'
import { ProfileChoice } from './profile-choice.tsx'
import { ProfilesSheet } from './profiles-sheet.tsx'
import { useAtHand } from './use-at-hand.ts'

interface FormStepProps {
  /** The id of the form; null for what new meetings begin with. */
  readonly chosen: string | null
  /** Hears what the form says of the office, and what the one before it said. */
  readonly onChoose: (id: string, office: Profile['office'], before: Profile['office'] | null) => void
}

/** Which form a new meeting's papers are set in. */
export function FormStep({ chosen, onChoose }: FormStepProps) {
  const t = useWords()
  const [atHand, reload] = useAtHand()
  const [isShown, setShown] = useState(false)
  const shown = atHand && shownOf(t, atHand, chosen ?? atHand.next)
  if (atHand === null || shown === null) return null
  const choose = (id: string, among = atHand) => {
    const next = shownOf(t, among, id)
    if (next) onChoose(next.id, next.profile.office, shown.profile.office)
  }
  /** What was made on the screen of forms is chosen with it. */
  const leave = async (id: string | null) => {
    setShown(false)
    const among = await reload()
    if (among && id !== null && id !== shown.id) choose(id, among)
  }
  return (
    <div className={styles['step']}>
      <ProfileChoice atHand={atHand} chosen={shown.id} onChoose={choose} />
      <Button onPress={() => setShown(true)}>{t('profile:open')}</Button>
      {shown.kind === 'own' ? (
        <span>{t('profile:madeFrom', { name: presetName(t, shown.preset) })}</span>
      ) : null}
      {isShown ? <ProfilesSheet first={shown.id} onClose={(id) => void leave(id)} /> : null}
    </div>
  )
}
