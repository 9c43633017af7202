import type { ProfilesAtHand } from '../../../../shared/report/office-profile.ts'
import { useWords } from '../../../language.ts'
import { OF_MEETING, presetName } from './choosing.ts'
import styles from './profile-choice.module.css'

interface ProfileChoiceProps {
  readonly atHand: ProfilesAtHand
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Whether the open meeting's own form is one of them. */
  readonly withMeeting?: boolean
}

const LEVELS = ['commune', 'province', 'state-commune', 'state-province', 'former'] as const

/** The forms at hand: the office's own first, then the shipped ones by level. */
export function ProfileChoice({ atHand, chosen, onChoose, withMeeting = false }: ProfileChoiceProps) {
  const t = useWords()
  return (
    <label className={styles['choice']}>
      {t('profile:form')}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {withMeeting && atHand.meeting ? <option value={OF_MEETING}>{t('profile:ofMeeting')}</option> : null}
        {atHand.own.length === 0 ? null : (
          <optgroup label={t('profile:own')}>
            {atHand.own.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {LEVELS.map((level) => (
          <optgroup key={level} label={t(`profile:level.${level}`)}>
            {atHand.presets
              .filter((preset) => preset.level === level)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {presetName(t, id)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
