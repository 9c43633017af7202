import { useState } from 'react'
import { hasDrifted, voteDrift } from '../../../../../shared/meeting/pinned.ts'
import type { Vote } from '../../../../../shared/meeting/state.ts'
import { voteWarnings } from '../../../../../shared/meeting/vote.ts'
import { Button } from '../../../../parts/button.tsx'
import { useWork } from '../../work.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { CancelVote } from './cancel-vote.tsx'
import { FollowUpButton } from './follow-up-button.tsx'
import { ResultFigures } from './result-figures.tsx'
import styles from './vote.module.css'
import type { VoteView } from './vote-view.ts'
import { announcement, questionWords, warningWords } from './vote-words.ts'

interface VoteResultViewProps {
  readonly vote: Vote
  readonly onView: (view: VoteView) => void
}

/** What a vote came to, in words and figures, with what follows from it by one key. */
export function VoteResultView({ vote, onView }: VoteResultViewProps) {
  const { meeting, t } = useWork()
  const { status, voting } = vote
  const [isCancelling, setCancelling] = useState(false)
  const change = () => onView({ kind: 'count', voteId: vote.id })
  if (isCancelling) {
    const leave = () => setCancelling(false)
    return <CancelVote vote={vote} onLeave={leave} onCancelled={leave} />
  }
  return (
    <section className={styles['form']} aria-label={t('floor:vote.result')}>
      <h3 className={styles['question']}>{questionWords(t, meeting, voting.question)}</h3>
      {status.kind === 'counted' ? (
        <>
          <p className={styles['announced']}>{announcement(t, meeting, vote, status.result)}</p>
          <ResultFigures voting={voting} result={status.result} />
          <Warnings
            words={voteWarnings(meeting, vote, status.result).map((warning) => warningWords(t, warning))}
          />
        </>
      ) : null}
      {status.kind === 'cancelled' ? (
        <p className={styles['announced']}>
          {t('floor:vote.cancelled', { time: status.at.slice(11, 16), reason: status.reason || '–' })}
        </p>
      ) : null}
      <Warnings words={hasDrifted(voteDrift(meeting, vote)) ? [t('floor:vote.drifted')] : []} />
      <div className={styles['foot']}>
        <span />
        <ShowInHall scene={{ kind: 'vote', voteId: vote.id }} />
        {status.kind === 'cancelled' ? null : (
          <>
            <Button onPress={() => setCancelling(true)}>{t('floor:vote.cancel')}</Button>
            <Button onPress={change}>
              {t(status.kind === 'open' ? 'floor:vote.counting' : 'floor:vote.correct')}
            </Button>
          </>
        )}
        <FollowUpButton vote={vote} onNew={() => onView({ kind: 'setup' })} />
      </div>
    </section>
  )
}

function Warnings({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <ul className={styles['warnings']}>
      {words.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  )
}
