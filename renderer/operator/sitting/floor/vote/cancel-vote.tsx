import { type KeyboardEvent, useState } from 'react'
import type { Vote } from '../../../../../shared/meeting/state.ts'
import { Button } from '../../../../parts/button.tsx'
import { Field } from '../../../../parts/field.tsx'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import styles from './vote.module.css'
import { questionWords } from './vote-words.ts'

interface CancelVoteProps {
  readonly vote: Vote
  readonly onLeave: () => void
  readonly onCancelled: () => void
}

/** A vote that does not count: it stays on record, with the reason. */
export function CancelVote({ vote, onLeave, onCancelled }: CancelVoteProps) {
  const { meeting, t, send } = useWork()
  const [reason, setReason] = useState('')
  const cancel = async () => {
    if (await send({ type: 'CancelVote', voteId: vote.id, reason })) onCancelled()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Enter') void cancel()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <form
      className={styles['form']}
      aria-label={t('floor:vote.cancelTitle')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 className={styles['question']}>{questionWords(t, meeting, vote.voting.question)}</h3>
      <Field
        label={t('floor:vote.cancelReason')}
        hint={t('floor:roll.reasonHint')}
        inputRef={takeFocus}
        value={reason}
        onChange={setReason}
      />
      <div className={styles['foot']}>
        <p>{t('floor:vote.cancelNote')}</p>
        <Button keyName="Esc" onPress={onLeave}>
          {t('floor:vote.back')}
        </Button>
        <Button look="main" keyName="↵" onPress={() => void cancel()}>
          {t('floor:vote.cancelNow')}
        </Button>
      </div>
    </form>
  )
}
