import type { PreferencesChange } from '../../../shared/meeting/preferences.ts'
import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { channel, useWindow } from '../../store.ts'
import styles from './settings.module.css'

/** Language and appearance, at the foot of the first screen. */
export function Settings() {
  const t = useWords()
  const preferences = useWindow((state) => state.greeting?.preferences ?? null)
  if (!preferences) return null
  const put = (change: PreferencesChange) => void channel.ask('changePreferences', { change })
  return (
    <section className={styles['settings']} aria-label={t('desk:settings.title')}>
      <Segmented
        label={t('desk:settings.language')}
        value={preferences.language}
        options={[
          { value: 'vi', words: t('desk:settings.vi') },
          { value: 'en', words: t('desk:settings.en') },
        ]}
        onChange={(language) => put({ language })}
      />
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
    </section>
  )
}
