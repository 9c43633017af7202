import { type KeyboardEvent, useMemo, useState } from 'react'
import { quorumOf } from '../../../../../shared/meeting/quorum.ts'
import type { Question } from '../../../../../shared/meeting/shape.ts'
import { neededOf } from '../../../../../shared/meeting/threshold.ts'
import { baseOf } from '../../../../../shared/meeting/vote.ts'
import { Field } from '../../../../parts/field.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Segmented } from '../../../../parts/segmented.tsx'
import { now } from '../../../../store.ts'
import { keepText, keptText } from '../../kept/kept.ts'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { openAmendmentsIn } from '../adoption/adoption-marks.ts'
import { ThresholdField } from '../rules/threshold-field.tsx'
import { kindOf } from '../rules/threshold-form.ts'
import { ExcludedMembers } from './excluded-members.tsx'
import { QuestionList } from './question-list.tsx'
import { questionKey, questionsAt } from './questions.ts'
import styles from './vote.module.css'
import { restoredSetup, SETUP_KEY, usualSetup, type VoteSetup, votingOf } from './vote-setup.ts'
import type { VoteView } from './vote-view.ts'
import { neededWords } from './vote-words.ts'

interface VoteSetupFormProps {
  readonly onView: (view: VoteView) => void
}

/** What is voted on, how, and how many are enough. Enter puts it as it stands: most votes need nothing more. */
export function VoteSetupForm({ onView }: VoteSetupFormProps) {
  const { meeting, state, t, send } = useWork()
  const questions = useMemo(() => questionsAt(meeting, state), [meeting, state])
  const { setup, change } = useSetup(questions)
  const [kind, setKind] = useState(() => kindOf(setup.voting.threshold))
  const { voting } = setup
  const put = async () => {
    const complete = votingOf(setup, questions)
    if (!complete) return say('failed', t('floor:vote.noQuestion'))
    if (!(await send({ type: 'PutVote', voting: complete }))) return
    keepText(SETUP_KEY, null)
    const put = newestVote()
    if (put !== null) onView({ kind: 'count', voteId: put })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.key !== 'Enter') return
    if (event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    void put()
  }
  return (
    <form
      className={styles['form']}
      aria-label={t('floor:vote.put')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <QuestionList
        questions={questions}
        chosen={setup.chosen}
        onChoose={(chosen) => change({ ...setup, chosen })}
      />
      {setup.chosen === 'other' ? (
        <Field
          label={t('floor:vote.words')}
          value={setup.words}
          onChange={(words) => change({ ...setup, words })}
        />
      ) : null}
      <div className={styles['ways']}>
        <Segmented
          label={t('floor:vote.method')}
          value={voting.method}
          options={(['hands', 'ballots'] as const).map((value) => ({
            value,
            words: t(`floor:vote.methods.${value}`),
          }))}
          onChange={(method) => change({ ...setup, voting: { ...voting, method } })}
        />
        <Segmented
          label={t('floor:vote.base.title')}
          value={voting.base.of}
          options={(['members', 'present'] as const).map((value) => ({
            value,
            words: t(`floor:vote.base.of.${value}`),
          }))}
          onChange={(of) => change({ ...setup, voting: { ...voting, base: { ...voting.base, of } } })}
        />
        <ThresholdField
          label={t('floor:vote.threshold')}
          threshold={voting.threshold}
          kind={kind}
          onKind={setKind}
          onChange={(threshold) => change({ ...setup, voting: { ...voting, threshold } })}
        />
      </div>
      <ExcludedMembers
        base={voting.base}
        onChange={(base) => change({ ...setup, voting: { ...voting, base } })}
      />
      <StillOpen question={questions.find((one) => questionKey(one) === setup.chosen)} />
      <footer className={styles['foot']}>
        <p>{useNeeded(voting)}</p>
        <CommandButton command="save" look="main" onPress={() => void put()}>
          {t('floor:vote.put')}
        </CommandButton>
      </footer>
    </form>
  )
}

/** The vote as it is set up, or as it was half set up before, kept with each change. */
function useSetup(questions: readonly Question[]) {
  const [setup, setSetup] = useState<VoteSetup>(
    () => restoredSetup(keptText(SETUP_KEY), questions) ?? usualSetup(questions),
  )
  const change = (next: VoteSetup) => {
    setSetup(next)
    const isUsual =
      JSON.stringify({ ...next, chosen: '' }) === JSON.stringify({ ...usualSetup([]), chosen: '' })
    keepText(SETUP_KEY, isUsual ? null : JSON.stringify(next))
  }
  return { setup, change }
}

/** A part is better not voted on while amendments to it wait; the app says so and forbids nothing. */
function StillOpen({ question }: { readonly question: Question | undefined }) {
  const { meeting, t } = useWork()
  const isOnText = question?.kind === 'part' || question?.kind === 'whole'
  const part = question?.kind === 'part' ? question.blockId : null
  const number = isOnText ? openAmendmentsIn(meeting, part) : 0
  return (
    <ul className={styles['warnings']} aria-live="polite" aria-label={t('floor:vote.warnings')}>
      {number === 0 ? null : <li>{t('floor:adoption.open', { number })}</li>}
    </ul>
  )
}

/** How many would be enough as things stand. */
function useNeeded(voting: VoteSetup['voting']): string {
  const { meeting, t } = useWork()
  const { members, present } = quorumOf(meeting)
  const base = baseOf(meeting, { ...voting, question: { kind: 'whole' } })
  return neededWords(t, voting, { needed: neededOf(voting.threshold, base), base, members, present })
}

/** The vote that was put just now, once the host has said so. */
function newestVote(): string | null {
  const { meeting } = now().history
  return meeting.status === 'unopened' ? null : (meeting.votes.at(-1)?.id ?? null)
}
