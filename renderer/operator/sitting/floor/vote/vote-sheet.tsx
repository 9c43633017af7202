import { useState } from 'react'
import { openVote } from '../../../../../shared/meeting/vote.ts'
import { Sheet } from '../../../../parts/sheet.tsx'
import { useWork } from '../../work.ts'
import { CountingForm } from './counting-form.tsx'
import styles from './vote.module.css'
import { VoteList } from './vote-list.tsx'
import { VoteResultView } from './vote-result-view.tsx'
import { VoteSetupForm } from './vote-setup-form.tsx'
import type { VoteView } from './vote-view.ts'

/** Votes: putting one, counting it, what it came to, and all there were. */
export function VoteSheet({ onClose }: { readonly onClose: () => void }) {
  const { meeting, t } = useWork()
  const [view, setView] = useState<VoteView>(() => {
    const open = openVote(meeting)
    return open ? { kind: 'count', voteId: open.id } : { kind: 'setup' }
  })
  const vote = view.kind === 'setup' ? null : meeting.votes.find(({ id }) => id === view.voteId)
  return (
    <Sheet title={t('floor:vote.title')} width="wide" onClose={onClose}>
      <div className={styles['sheet']}>
        {!vote ? (
          <VoteSetupForm onView={setView} />
        ) : view.kind === 'count' ? (
          <CountingForm key={vote.id} vote={vote} onView={setView} />
        ) : (
          <VoteResultView key={vote.id} vote={vote} onView={setView} />
        )}
        <VoteList shown={vote?.id ?? null} onView={setView} />
      </div>
    </Sheet>
  )
}
