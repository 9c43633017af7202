import { paragraphHistory } from '../../../shared/meeting/paragraph-history.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../../parts/redline-text.tsx'
import { proposerNames } from './amendments.tsx'
import styles from './cards.module.css'
import { timeOf } from './time.ts'

/** The wording of every moment, newest first: who, when, by which proposal. */
export function ParagraphHistory({
  meeting,
  blockId,
}: {
  readonly meeting: OpenedMeeting
  readonly blockId: string
}) {
  const t = useWords()
  return (
    <ol className={styles['cards']}>
      {paragraphHistory(meeting, blockId)
        .toReversed()
        .map(({ seq, at, amendment, changes }) => (
          <li key={`${seq}:${amendment?.id ?? ''}`} className={styles['card']}>
            <header>
              <strong>{amendment ? proposerNames(t, meeting, amendment) : t('sitting:history.draft')}</strong>
              <span>{amendment ? t(`change.${amendment.change.kind}`) : ''}</span>
              <time>{timeOf(at)}</time>
            </header>
            <p className={styles['paper']}>
              <RedlineText segments={changes.map((segment) => ({ ...segment, source: null }))} />
            </p>
          </li>
        ))}
    </ol>
  )
}
