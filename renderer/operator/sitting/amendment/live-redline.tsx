import { useDeferredValue, useMemo } from 'react'
import { redline } from '../../../../shared/text/redline.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { useWords } from '../../../language.ts'
import { Wording } from '../../../parts/table-text.tsx'
import { excerptOf } from './excerpt.ts'
import { ExcerptText } from './excerpt-text.tsx'
import styles from './fields.module.css'

interface LiveRedlineProps {
  readonly before: RichText
  readonly after: RichText
}

/** What the words typed so far would change. Worked out behind the typing, never in its way. */
export function LiveRedline({ before, after }: LiveRedlineProps) {
  const t = useWords()
  const typed = useDeferredValue(after)
  const changes = useMemo(() => redline(before, typed), [before, typed])
  const isUnchanged = changes.every(({ kind }) => kind === 'keep')
  return (
    <div className={styles['redline']}>
      <span>{t('sitting:proposal.changes')}</span>
      {isUnchanged ? (
        <p>{t('sitting:proposal.unchanged')}</p>
      ) : (
        <Wording segments={changes}>
          <ExcerptText pieces={excerptOf(changes)} />
        </Wording>
      )}
    </div>
  )
}
