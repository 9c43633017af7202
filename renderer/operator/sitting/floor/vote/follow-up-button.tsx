import { useEffect, useRef } from 'react'
import type { Vote } from '../../../../../shared/meeting/state.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { agree } from '../../deeds/deciding.ts'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import { type FollowUp, followUp } from './follow-up.ts'
import styles from './vote.module.css'
import { partWords } from './vote-words.ts'

interface FollowUpButtonProps {
  readonly vote: Vote
  readonly onNew: () => void
}

/** What follows from the vote. It has the focus, so that Enter does it; where nothing follows, a new vote. */
export function FollowUpButton({ vote, onNew }: FollowUpButtonProps) {
  const work = useWork()
  const { meeting, t, send } = work
  const place = useRef<HTMLSpanElement>(null)
  const next = followUp(meeting, vote)
  const kind = next?.kind ?? null
  // Whenever something else follows, that is what Enter is for.
  useEffect(() => {
    if (kind !== undefined) takeFocus(place.current?.querySelector('button') ?? null)
  }, [kind])
  const follow = async (what: FollowUp) => {
    switch (what.kind) {
      case 'agree':
        return await agree(work, what.amendment)
      case 'adopt':
        if (await send({ type: 'AdoptText', blockId: what.blockId, voteId: vote.id }))
          say('done', t('floor:adoption.adopted', { what: partWords(t, meeting, what.blockId) }))
        return
      case 'takeBack':
        if (await send({ type: 'TakeAdoptionBack', blockId: what.blockId }))
          say('done', t('floor:adoption.takenBack', { what: partWords(t, meeting, what.blockId) }))
        return
      case 'reject': {
        const reason = t('floor:vote.rejectReason')
        for (const amendmentId of what.amendmentIds)
          if (!(await send({ type: 'RejectAmendment', amendmentId, reason }))) return
        say('done', t('floor:vote.rejected'))
      }
    }
  }
  return (
    <span ref={place} className={styles['next']}>
      {next ? (
        <Button look="main" keyName="↵" onPress={() => void follow(next)}>
          {t(`floor:vote.follow.${next.kind}`, {
            ordinal: next.kind === 'agree' ? next.amendment.ordinal : 0,
            number: next.kind === 'reject' ? next.amendmentIds.length : 0,
          })}
        </Button>
      ) : (
        <Button look="main" keyName="↵" onPress={onNew}>
          {t('floor:vote.another')}
        </Button>
      )}
    </span>
  )
}
