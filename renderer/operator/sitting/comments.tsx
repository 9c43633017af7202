import { useState } from 'react'
import type { Outcome } from '../../../shared/meeting/shape.ts'
import type { Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { dispatch } from '../../store.ts'
import styles from './cards.module.css'
import { timeOf } from './time.ts'

const OUTCOMES: readonly Outcome['kind'][] = ['accepted', 'partly', 'explained', 'reserved', 'deferred']

interface CommentsProps {
  readonly meeting: OpenedMeeting
  readonly comments: readonly Comment[]
  readonly onEdit: (comment: Comment) => void
}

/** What was said of a paragraph, newest last, each with its outcome. */
export function Comments({ meeting, comments, onEdit }: CommentsProps) {
  const t = useWords()
  if (comments.length === 0) return <p className={styles['empty']}>{t('sitting:comments.none')}</p>
  return (
    <ul className={styles['cards']}>
      {comments.map((comment) => (
        <CommentCard key={comment.id} meeting={meeting} comment={comment} onEdit={onEdit} />
      ))}
    </ul>
  )
}

function CommentCard({
  meeting,
  comment,
  onEdit,
}: Omit<CommentsProps, 'comments'> & { readonly comment: Comment }) {
  const t = useWords()
  const [asking, setAsking] = useState<Outcome['kind'] | null>(null)
  const delegate = meeting.roster.find(({ id }) => id === comment.delegateId)
  const isOver = meeting.status === 'sealed' || comment.withdrawn
  const give = async (outcome: Outcome) => {
    const reply = await dispatch({ type: 'GiveOutcome', commentId: comment.id, outcome })
    if (reply.ok) setAsking(null)
    else say('failed', explain(t, reply.refusal))
  }
  const withdraw = async () => {
    const reply = await dispatch({ type: 'WithdrawComment', commentId: comment.id })
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  return (
    <li className={styles['card']} data-withdrawn={comment.withdrawn || undefined}>
      <header>
        <strong>{delegate?.name}</strong>
        <span>{delegate?.office}</span>
        <time>{timeOf(comment.at)}</time>
      </header>
      <p>
        <span className={styles['kind']}>{t(`commentKind.${comment.kind}`)}</span> {comment.words}
      </p>
      {comment.withdrawn ? <p className={styles['outcome']}>{t('sitting:comments.withdrawn')}</p> : null}
      {comment.outcome ? <OutcomeSaid outcome={comment.outcome} /> : null}
      {isOver ? null : asking ? (
        <OutcomeWords kind={asking} onGive={give} onCancel={() => setAsking(null)} />
      ) : (
        <div className={styles['actions']}>
          <select
            aria-label={t('sitting:comments.outcome', { name: delegate?.name ?? '' })}
            value=""
            onChange={(event) => {
              const kind = OUTCOMES.find((one) => one === event.target.value)
              if (kind === 'accepted') void give({ kind })
              else if (kind) setAsking(kind)
            }}
          >
            <option value="">
              {t(comment.outcome ? 'sitting:comments.changeOutcome' : 'sitting:comments.giveOutcome')}
            </option>
            {OUTCOMES.map((kind) => (
              <option key={kind} value={kind}>
                {t(`outcome.${kind}`)}
              </option>
            ))}
          </select>
          <Button look="quiet" onPress={() => onEdit(comment)}>
            {t('sitting:comments.edit')}
          </Button>
          <Button look="quiet" onPress={() => void withdraw()}>
            {t('sitting:comments.withdraw')}
          </Button>
        </div>
      )}
    </li>
  )
}

function OutcomeSaid({ outcome }: { readonly outcome: Outcome }) {
  const t = useWords()
  const words = outcome.kind === 'accepted' ? '' : outcome.words
  return (
    <p className={styles['outcome']} data-kind={outcome.kind}>
      <strong>{t(`outcome.${outcome.kind}`)}</strong>
      {words === '' ? '' : `: ${words}`}
    </p>
  )
}

interface OutcomeWordsProps {
  readonly kind: Exclude<Outcome['kind'], 'accepted'> | Outcome['kind']
  readonly onGive: (outcome: Outcome) => Promise<void>
  readonly onCancel: () => void
}

function OutcomeWords({ kind, onGive, onCancel }: OutcomeWordsProps) {
  const t = useWords()
  const [words, setWords] = useState('')
  const give = () => {
    if (kind === 'explained' && words.trim() === '') return say('failed', t('sitting:comments.whyExplained'))
    return onGive(kind === 'accepted' ? { kind } : { kind, words })
  }
  return (
    <div className={styles['reason']}>
      <TextArea
        label={t('sitting:comments.outcomeWords', { outcome: t(`outcome.${kind}`) })}
        rows={2}
        value={words}
        onChange={setWords}
        areaRef={(area) => area?.focus()}
      />
      <div className={styles['actions']}>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="main" onPress={() => void give()}>
          {t('save')}
        </Button>
      </div>
    </div>
  )
}
