import { memo } from 'react'
import type { MinutesPassage, Provenance } from '../../../../shared/report/written-minutes.ts'
import { useWords } from '../../../language.ts'
import styles from './minutes.module.css'

const BY_HAND = ['written', 'note', 'left-out', 'stale'] as const satisfies Provenance['kind'][]

interface MinutesSummaryProps {
  readonly passages: readonly MinutesPassage[]
  readonly isSealed: boolean
}

/** How many passages are not as captured, with the signs that stand beside them; or that nothing can be written. */
export const MinutesSummary = memo(function MinutesSummary({ passages, isSealed }: MinutesSummaryProps) {
  const t = useWords()
  const numberOf = (kind: Provenance['kind']) =>
    passages.filter(({ provenance }) => provenance.kind === kind).length
  return (
    <div className={styles['summary']}>
      {BY_HAND.map((kind) => {
        const number = numberOf(kind)
        return number === 0 ? null : (
          <span key={kind} className={styles['tag']} data-kind={kind}>
            {t(`minutes:tag.${kind}`)}: {number}
          </span>
        )
      })}
      {isSealed ? <strong>{t('minutes:sealed')}</strong> : null}
    </div>
  )
})
