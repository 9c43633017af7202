import type { Outcome } from '../../../../shared/meeting/shape.ts'
import type { Comment } from '../../../../shared/meeting/state.ts'
import styles from '../panel/card.module.css'
import { CardHead } from '../panel/card-head.tsx'
import { useWork } from '../work.ts'
import { CommentActions } from './comment-actions.tsx'
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
      <CardHead name={speaker?.name ?? ''} office={speaker?.office ?? ''} at={comment.at} />
      <p className={styles['words']} data-withdrawn={comment.withdrawn || undefined}>
        <span className={styles['kind']}>{t(`commentKind.${comment.kind}`)}</span> {comment.words}
      </p>
      {comment.written ? <p className={styles['said']}>{t('opinions:written')}</p> : null}
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
