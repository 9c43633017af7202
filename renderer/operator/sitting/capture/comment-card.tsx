import type { Outcome } from '../../../../shared/meeting/shape.ts'
import type { Comment } from '../../../../shared/meeting/state.ts'
import { useWork } from '../work.ts'
import { CommentActions } from './comment-actions.tsx'
import styles from './comment-card.module.css'
import { CorrectionForm } from './correction-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'

interface CommentCardProps {
  readonly comment: Comment
  readonly isSelected: boolean
}

export function CommentCard({ comment, isSelected }: CommentCardProps) {
  const { meeting, state, t } = useWork()
  const speaker = meeting.roster.find(({ id }) => id === comment.delegateId)
  const asking = state.asking?.id === comment.id ? state.asking.kind : null
  if (asking === 'correction') return <CorrectionForm comment={comment} />
  return (
    <>
      <header className={styles['head']}>
        <strong>{speaker?.name}</strong>
        <span className={styles['office']}>{speaker?.office}</span>
        <time>{comment.at.slice(11, 16)}</time>
      </header>
      <p className={styles['words']} data-withdrawn={comment.withdrawn || undefined}>
        <span className={styles['kind']}>{t(`commentKind.${comment.kind}`)}</span> {comment.words}
      </p>
      {comment.editedAt === null ? null : (
        <p className={styles['said']}>
          {t('sitting:comment.edited', { time: comment.editedAt.slice(11, 16) })}
        </p>
      )}
      {comment.withdrawn ? <p className={styles['said']}>{t('sitting:comment.isWithdrawn')}</p> : null}
      {comment.outcome && asking === null ? <OutcomeSaid outcome={comment.outcome} /> : null}
      {asking === 'outcome' ? (
        <OutcomeForm comment={comment} />
      ) : (
        <CommentActions comment={comment} isSelected={isSelected} />
      )}
    </>
  )
}

function OutcomeSaid({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWork()
  const words = outcome.kind === 'accepted' ? '' : outcome.words
  return (
    <p className={styles['outcome']} data-kind={outcome.kind}>
      <strong>{t(`outcome.${outcome.kind}`)}</strong>
      {words === '' ? '' : `: ${words}`}
    </p>
  )
}
