import type { SpeakerScene, Speaking } from '../../../shared/meeting/hall-floor.ts'
import { useWords } from '../../language.ts'
import { Around } from './around.tsx'
import { useTurn } from './moment.ts'
import { Title } from './path.tsx'
import styles from './speaker.module.css'
import text from './text.module.css'

/** Who has the floor and the time that is left, and who comes next. */
export function Speaker({ scene }: { readonly scene: SpeakerScene }) {
  const t = useWords()
  const { speaking, waiting } = scene
  return (
    <Around
      head={<Title>{t('hall:floor.title')}</Title>}
      foot={waiting.length === 0 ? null : t('hall:floor.next', { names: waiting.join(', ') })}
    >
      <div className={text['text']} key={speaking?.id ?? 'nobody'} data-part="text">
        {speaking ? (
          <div className={styles['speaker']} data-current>
            <p className={styles['name']} data-part="words">
              {speaking.name}
            </p>
            <p className={styles['office']}>
              {[speaking.office, speaking.unit].filter((one) => one !== '').join(', ')}
            </p>
            <Clock speaking={speaking} />
          </div>
        ) : (
          <p className={styles['nobody']} data-part="words">
            {t('hall:floor.nobody')}
          </p>
        )}
      </div>
    </Around>
  )
}

function Clock({ speaking }: { readonly speaking: Speaking }) {
  const t = useWords()
  const { time, state } = useTurn(speaking)
  return (
    <div className={styles['clock']} data-state={state} role="timer">
      <strong>{time}</strong>
      <span>{t(`hall:floor.state.${state}`)}</span>
    </div>
  )
}
