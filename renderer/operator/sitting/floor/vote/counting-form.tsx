import { type KeyboardEvent, useRef, useState } from 'react'
import type { Vote } from '../../../../../shared/meeting/state.ts'
import { resultOf, voteWarnings } from '../../../../../shared/meeting/vote.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { keepText, keptText } from '../../kept/kept.ts'
import { KeptNote } from '../../kept/kept-note.tsx'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { CancelVote } from './cancel-vote.tsx'
import {
  blankCounting,
  countingKey,
  countingOf,
  isTyped,
  restoredCounting,
  type TypedCounting,
  typedAgain,
} from './counting.ts'
import { CountingTable } from './counting-table.tsx'
import { ResultFigures } from './result-figures.tsx'
import { Slips } from './slips.tsx'
import styles from './vote.module.css'
import type { VoteView } from './vote-view.ts'
import { announcement, questionWords, warningWords } from './vote-words.ts'

interface CountingFormProps {
  readonly vote: Vote
  readonly onView: (view: VoteView) => void
}

/** What was counted, added up while it is typed, with what does not add up said before it is recorded. */
export function CountingForm({ vote, onView }: CountingFormProps) {
  const { meeting, t, send } = useWork()
  const { typed, change, forget } = useTyped(vote)
  const [isCancelling, setCancelling] = useState(false)
  const record = useRef<HTMLDivElement>(null)
  const counting = countingOf(typed)
  const result = resultOf(meeting, vote.voting, counting, meeting)
  const warnings = isTyped(typed) ? voteWarnings(meeting, vote, result) : []
  const save = async () => {
    if (!isTyped(typed)) return say('failed', t('floor:vote.nothingCounted'))
    if (!(await send({ type: 'CountVote', voteId: vote.id, counting }))) return
    forget()
    say('done', announcement(t, meeting, vote, result))
    onView({ kind: 'result', voteId: vote.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== 'Enter') return
    if (event.ctrlKey || event.metaKey) void save()
    else if (event.target instanceof HTMLInputElement) focusAfter(event.target)
    else return
    event.preventDefault()
  }
  if (isCancelling) {
    return (
      <CancelVote
        vote={vote}
        onLeave={() => setCancelling(false)}
        onCancelled={() => {
          forget()
          // What was adopted by it may have to be taken back.
          onView(vote.status.kind === 'open' ? { kind: 'setup' } : { kind: 'result', voteId: vote.id })
        }}
      />
    )
  }
  return (
    <form
      className={styles['form']}
      aria-label={t('floor:vote.counting')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 className={styles['question']}>{questionWords(t, meeting, vote.voting.question)}</h3>
      {typed.slips ? <Slips slips={typed.slips} onChange={(slips) => change({ ...typed, slips })} /> : null}
      <CountingTable
        question={vote.voting.question}
        typed={typed}
        present={result.present}
        onChange={change}
        onEnd={() => record.current?.querySelector('button')?.focus()}
      />
      <ResultFigures voting={vote.voting} result={result} />
      <ul className={styles['warnings']} aria-live="polite" aria-label={t('floor:vote.warnings')}>
        {warnings.map((warning) => (
          <li key={warning.kind}>{warningWords(t, warning)}</li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <KeptNote keptKey={countingKey(vote.id)} />
        <ShowInHall scene={{ kind: 'vote', voteId: vote.id }} />
        <Button onPress={() => setCancelling(true)}>{t('floor:vote.cancel')}</Button>
        <div ref={record}>
          <CommandButton command="save" look="main" onPress={() => void save()}>
            {t('floor:vote.record')}
          </CommandButton>
        </div>
      </div>
    </form>
  )
}

/** Enter leads from field to field; only Ctrl+Enter records. */
function focusAfter(field: HTMLInputElement): void {
  const fields = [...(field.form?.querySelectorAll('input') ?? [])]
  fields[fields.indexOf(field) + 1]?.focus()
}

/** The figures as they are typed, kept with each change until they are recorded. */
function useTyped(vote: Vote) {
  const key = countingKey(vote.id)
  const [typed, setTyped] = useState<TypedCounting>(
    () =>
      restoredCounting(keptText(key), vote.voting) ??
      (vote.status.kind === 'counted' ? typedAgain(vote.status.result.counting) : blankCounting(vote.voting)),
  )
  const change = (next: TypedCounting) => {
    setTyped(next)
    keepText(key, isTyped(next) ? JSON.stringify(next) : null)
  }
  return { typed, change, forget: () => keepText(key, null) }
}
