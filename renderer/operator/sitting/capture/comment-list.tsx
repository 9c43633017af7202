import styles from '../panel/card.module.css'
import { CardList } from '../panel/card-list.tsx'
import { commentsAt, selectedComment } from '../sitting-state.ts'
import { useWork } from '../work.ts'
import { CommentCard } from './comment-card.tsx'

/** What was said of the current paragraph, or of the whole draft, in the order in which it was said. */
export function CommentList() {
  const { meeting, state, t } = useWork()
  const comments = commentsAt(meeting, state.place)
  const selected = selectedComment(meeting, state)
  if (comments.length === 0) return <p className={styles['empty']}>{t('sitting:comment.empty')}</p>
  return (
    <CardList
      ids={comments.map(({ id }) => id)}
      selected={selected?.id ?? null}
      label={t('sitting:tab.comments')}
    >
      {(id) => {
        const comment = comments.find((one) => one.id === id)
        return comment ? <CommentCard comment={comment} isSelected={comment === selected} /> : null
      }}
    </CardList>
  )
}
