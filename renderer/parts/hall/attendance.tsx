import type { HallView } from '../../../shared/meeting/hall.ts'
import type { AttendanceScene } from '../../../shared/meeting/hall-floor.ts'
import { useWords } from '../../language.ts'
import { Around } from './around.tsx'
import styles from './attendance.module.css'
import { BarLine } from './bar-line.tsx'
import { Title } from './path.tsx'
import text from './text.module.css'
import verdict from './verdict.module.css'

/** How many members are in the hall, and whether they are enough. */
export function Attendance({ view, scene }: { readonly view: HallView; readonly scene: AttendanceScene }) {
  const t = useWords()
  const { present, members, needed, met, guests, guestsPresent } = scene
  return (
    <Around
      head={<Title>{t('hall:attendance.title')}</Title>}
      speaking={view.speaking}
      foot={guests === 0 ? null : t('hall:attendance.guests', { present: guestsPresent, guests })}
    >
      <div className={text['text']} data-part="text">
        <div className={styles['figure']} data-current>
          <p data-part="words">
            <strong>{present}</strong>/{members}
          </p>
          <span>{t('hall:attendance.members')}</span>
        </div>
        <BarLine count={present} of={members} mark={needed} kind="for" />
        <p className={verdict['verdict']} data-met={met}>
          {t(met ? 'hall:attendance.met' : 'hall:attendance.notMet')}
        </p>
        <p className={text['said']}>{t('hall:attendance.needed', { needed })}</p>
      </div>
    </Around>
  )
}
