import type { HallView } from '../../../shared/meeting/hall.ts'
import type { AgendaScene } from '../../../shared/meeting/hall-floor.ts'
import { useWords } from '../../language.ts'
import styles from './agenda.module.css'
import { Around } from './around.tsx'
import { Title } from './path.tsx'
import text from './text.module.css'

/** What has been dealt with, what the sitting is at and what is to come. */
export function Agenda({ view, scene }: { readonly view: HallView; readonly scene: AgendaScene }) {
  const t = useWords()
  return (
    <Around head={<Title>{t('hall:agenda.title')}</Title>} speaking={view.speaking}>
      <div className={text['text']} data-part="text">
        <ol
          className={styles['agenda']}
          data-part="words"
          data-list
          data-timed={scene.items.some(({ startsAt, state }) => startsAt !== null || state === 'done')}
        >
          {scene.items.map(({ id, title, presenter, startsAt, state }) => (
            <li key={id} data-state={state} aria-current={state === 'current' || undefined}>
              <span className={styles['at']}>{state === 'done' ? '✓' : (startsAt ?? '')}</span>
              <span className={styles['title']}>
                {title}
                {presenter === '' ? null : <em data-aside>{presenter}</em>}
              </span>
            </li>
          ))}
        </ol>
        {scene.items.length === 0 ? <p className={styles['nobody']}>{t('hall:agenda.none')}</p> : null}
      </div>
    </Around>
  )
}
