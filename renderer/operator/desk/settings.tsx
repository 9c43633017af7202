import type { ReactNode } from 'react'
import type { PreferencesChange } from '../../../shared/meeting/preferences.ts'
import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { channel, useWindow } from '../../store.ts'
import { ProfilesButton } from './profiles/profiles-button.tsx'
import { SecondCopySettings } from './second-copy.tsx'
import styles from './settings.module.css'

/** What the office chooses for this machine: language, appearance, and where a second copy is kept. */
export function Settings() {
  const t = useWords()
  const preferences = useWindow((state) => state.greeting?.preferences ?? null)
  if (!preferences) return null
  const put = (change: PreferencesChange) => void channel.ask('changePreferences', { change })
  return (
    <section className={styles['settings']} aria-label={t('desk:settings.title')}>
      <Setting words={t('desk:settings.language')}>
        <Segmented
          label={t('desk:settings.language')}
          value={preferences.language}
          options={[
            { value: 'vi', words: t('desk:settings.vi') },
            { value: 'en', words: t('desk:settings.en') },
          ]}
          onChange={(language) => put({ language })}
        />
      </Setting>
      <Setting words={t('desk:settings.theme')}>
        <Segmented
          label={t('desk:settings.theme')}
          value={preferences.theme}
          options={[
            { value: 'system', words: t('desk:settings.system') },
            { value: 'light', words: t('desk:settings.light') },
            { value: 'dark', words: t('desk:settings.dark') },
          ]}
          onChange={(theme) => put({ theme })}
        />
      </Setting>
      <Setting words={t('desk:copy.title')}>
        <SecondCopySettings />
      </Setting>
      <Setting words={t('profile:title')}>
        <ProfilesButton />
      </Setting>
    </section>
  )
}

/** The name stands in the control's own legend too, for readers of the screen. */
function Setting({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className={styles['setting']}>
      <span aria-hidden="true">{words}</span>
      <div>{children}</div>
    </div>
  )
}

/** The same over a meeting. */
export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  return (
    <Sheet title={t('desk:settings.title')} onClose={onClose}>
      <Settings />
    </Sheet>
  )
}
