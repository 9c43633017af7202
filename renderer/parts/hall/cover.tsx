import type { HallView } from '../../../shared/meeting/hall.ts'
import { useWords, type Words } from '../../language.ts'
import styles from './cover.module.css'

/** The body, the meeting's name and its day: what a hall may always see. */
export function Cover({ view }: { readonly view: HallView }) {
  const t = useWords()
  return (
    <div className={styles['cover']}>
      <p className={styles['body']}>{view.body}</p>
      <h1 data-part="name">{view.name}</h1>
      {view.day === null ? null : <p className={styles['day']}>{dayWords(t, view.day)}</p>}
    </div>
  )
}

/** As papers write it: days below ten and the first two months with a nought. */
function dayWords(t: Words, written: string): string {
  const [year = '', month = '', day = ''] = written.split('-')
  return t('hall:day', { day, month: Number(month) > 2 ? String(Number(month)) : month, year })
}
