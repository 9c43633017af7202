import { useMemo } from 'react'
import { type Moment, paragraphHistory } from '../../../../shared/meeting/paragraph-history.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import { proposerNames, proposerOffice } from '../words/people-words.ts'
import { useWork } from '../work.ts'
import styles from './history.module.css'

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
          <p className={styles['words']}>
            <RedlineText segments={moment.changes.map((segment) => ({ ...segment, source: null }))} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Head({ moment: { amendment, at } }: { readonly moment: Moment }) {
  const { meeting, t } = useWork()
  if (!amendment) {
    return (
      <header className={styles['head']}>
        <strong>{t('sitting:history.drafted')}</strong>
        <time>{at.slice(11, 16)}</time>
      </header>
    )
  }
  return (
    <>
      <header className={styles['head']}>
        <strong>{proposerNames(t, meeting, amendment.proposers)}</strong>
        <span>{proposerOffice(meeting, amendment.proposers)}</span>
        <time>{at.slice(11, 16)}</time>
      </header>
      <p className={styles['why']}>
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
