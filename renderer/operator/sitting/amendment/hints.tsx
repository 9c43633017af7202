import type { Overlap } from '../../../../shared/meeting/overlap.ts'
import type { Standing } from '../../../../shared/meeting/standing.ts'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import styles from '../panel/card.module.css'
import { comrades } from '../words/people-words.ts'
import { useWork } from '../work.ts'

interface HintsProps {
  readonly amendment: Amendment
  readonly now: Standing
  readonly overlaps: readonly Overlap[]
}

/** What keeps an open amendment from being simply agreed, in words. */
export function Hints({ amendment, now, overlaps }: HintsProps) {
  const { meeting, t } = useWork()
  if (amendment.status.kind !== 'open') return null
  return (
    <>
      <StandingHint now={now} isReworded={amendment.change.kind === 'reword'} />
      {overlaps.map(({ first, second, words }) => {
        const other = meeting.amendments.find(({ id }) => id === (first === amendment.id ? second : first))
        return other ? (
          <p key={other.id} className={styles['hint']}>
            {t('sitting:amendment.overlap', {
              words: words.join('”, “'),
              ordinal: other.ordinal,
              names: comrades(t, meeting, other.proposers),
            })}
          </p>
        ) : null
      })}
    </>
  )
}

function StandingHint({ now, isReworded }: { readonly now: Standing; readonly isReworded: boolean }) {
  const { t } = useWork()
  switch (now.kind) {
    case 'ready':
      return null
    case 'collision':
      return (
        <p className={styles['hint']}>
          {isReworded
            ? t('sitting:amendment.collides', { words: now.words.join('”, “') })
            : t('sitting:amendment.outdated')}
        </p>
      )
    case 'orphaned':
      return <p className={styles['hint']}>{t('sitting:amendment.orphaned')}</p>
    case 'done':
      return <p className={styles['hint']}>{t('sitting:amendment.alreadyDone')}</p>
  }
}
