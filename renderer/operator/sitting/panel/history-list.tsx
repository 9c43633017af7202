import { useMemo } from 'react'
import { type Moment, paragraphHistory } from '../../../../shared/meeting/paragraph-history.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import { Wording } from '../../../parts/table-text.tsx'
import { proposerNames, proposerOffice } from '../words/people-words.ts'
import { useWork } from '../work.ts'
import styles from './card.module.css'
import { CardHead } from './card-head.tsx'

/** The wording of every moment, newest first: who asked for it, when, and what it changed. */
export function HistoryList() {
  const { meeting, state, t } = useWork()
  const moments = useMemo(() => paragraphHistory(meeting, state.place).toReversed(), [meeting, state.place])
  if (moments.length === 0) return <p className={styles['empty']}>{t('sitting:history.empty')}</p>
  return (
    <ol className={styles['moments']}>
      {moments.map((moment) => (
        <li key={`${moment.seq}-${moment.amendment?.id ?? ''}`}>
          <Head moment={moment} />
          <Wording className={styles['paper']} segments={moment.changes}>
            <RedlineText segments={moment.changes.map((segment) => ({ ...segment, source: null }))} />
          </Wording>
        </li>
      ))}
    </ol>
  )
}

function Head({ moment: { amendment, at } }: { readonly moment: Moment }) {
  const { meeting, t } = useWork()
  if (!amendment) return <CardHead name={t('sitting:history.drafted')} office="" at={at} />
  return (
    <>
      <CardHead
        name={proposerNames(t, meeting, amendment)}
        office={proposerOffice(meeting, amendment.proposers)}
        at={at}
      />
      <p className={styles['said']}>
        {t('sitting:history.by', {
          ordinal: amendment.ordinal,
          change: t(`change.${amendment.change.kind}`),
        })}
        <Reason commentId={amendment.commentId} />
      </p>
    </>
  )
}

/** Why: the words of the comment from which the amendment was made. */
function Reason({ commentId }: { readonly commentId: string | null }) {
  const { meeting, t } = useWork()
  const comment = meeting.comments.find(({ id }) => id === commentId)
  return comment ? <span> · {t('sitting:history.after', { words: comment.words })}</span> : null
}
