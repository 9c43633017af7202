import { hasDrifted, voteDrift } from '../../../../../shared/meeting/pinned.ts'
import type { Vote, VoteId } from '../../../../../shared/meeting/state.ts'
import { useWork } from '../../work.ts'
import styles from './vote.module.css'
import type { VoteView } from './vote-view.ts'
import { decisionWords, questionWords } from './vote-words.ts'

interface VoteListProps {
  /** The vote that the sheet is about; it is not listed a second time. */
  readonly shown: VoteId | null
  readonly onView: (view: VoteView) => void
}

/** All other votes, the newest first, each with what came of it and whether its wording has changed since. */
export function VoteList({ shown, onView }: VoteListProps) {
  const { meeting, t } = useWork()
  const votes = meeting.votes.filter(({ id }) => id !== shown).toReversed()
  if (votes.length === 0) return null
  return (
    <section aria-labelledby="all-votes">
      <h3 id="all-votes" className={styles['heading']}>
        {t('floor:vote.all', { number: votes.length })}
      </h3>
      <ul className={styles['votes']}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <button type="button" onClick={() => onView(viewOf(vote))}>
              <time>{vote.at.slice(11, 16)}</time>
              <span className={styles['what']}>{questionWords(t, meeting, vote.voting.question)}</span>
              {hasDrifted(voteDrift(meeting, vote)) && vote.status.kind === 'counted' ? (
                <em>{t('floor:vote.driftedShort')}</em>
              ) : null}
              <strong data-status={vote.status.kind}>{decisionWords(t, meeting, vote)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function viewOf({ id, status }: Vote): VoteView {
  return status.kind === 'open' ? { kind: 'count', voteId: id } : { kind: 'result', voteId: id }
}
