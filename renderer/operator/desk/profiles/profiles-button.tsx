import { useState } from 'react'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { ProfilesSheet } from './profiles-sheet.tsx'

/** Opens the screen of forms from wherever it stands. */
export function ProfilesButton() {
  const t = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Button onPress={() => setShown(true)}>{t('profile:open')}</Button>
      {isShown ? <ProfilesSheet onClose={() => setShown(false)} /> : null}
    </>
  )
}
