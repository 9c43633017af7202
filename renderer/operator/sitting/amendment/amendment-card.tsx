import { useMemo } from 'react'
import type { Overlap } from '../../../../shared/meeting/overlap.ts'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import { Wording } from '../../../parts/table-text.tsx'
import styles from '../panel/card.module.css'
import { CardHead } from '../panel/card-head.tsx'
import { changeWords } from '../words/change-words.ts'
import { proposerNames, proposerOffice } from '../words/people-words.ts'
import { useWork } from '../work.ts'
import { AmendmentActions } from './amendment-actions.tsx'
import { AmendmentOutcome } from './amendment-outcome.tsx'
import { changeRedline, shownChange, standingNow } from './change-redline.ts'
import { excerptOf } from './excerpt.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { Hints } from './hints.tsx'
import { ReasonForm } from './reason-form.tsx'

interface AmendmentCardProps {
  readonly amendment: Amendment
  readonly isSelected: boolean
  readonly overlaps: readonly Overlap[]
}

/** One alternative: who asks for what, how it stands, and what can be done with it. */
export function AmendmentCard({ amendment, isSelected, overlaps }: AmendmentCardProps) {
  const { meeting, state, t } = useWork()
  const now = useMemo(() => standingNow(meeting, amendment), [meeting, amendment])
  const change = shownChange(amendment, now)
  const redline = useMemo(() => changeRedline(meeting, change), [meeting, change])
  const sentence = changeWords(t, meeting, change)
  const isAsked = state.asking?.kind === 'reason' && state.asking.id === amendment.id
  return (
    <>
      <CardHead
        name={proposerNames(t, meeting, amendment)}
        office={proposerOffice(meeting, amendment.proposers)}
        at={amendment.at}
      />
      <p className={styles['said']}>
        {t('sitting:amendment.ordinal', { ordinal: amendment.ordinal })}
        {sentence === null ? null : <span> · {sentence}</span>}
        {amendment.reviewer ? (
          <span> · {t('review:from', { name: amendment.reviewer.name || t('review:nameless') })}</span>
        ) : null}
      </p>
      {redline ? (
        <Wording className={styles['paper']} segments={redline}>
          <ExcerptText pieces={excerptOf(redline)} />
        </Wording>
      ) : null}
      <Hints amendment={amendment} now={now} overlaps={overlaps} />
      {amendment.status.kind === 'open' ? null : <AmendmentOutcome amendment={amendment} />}
      {isAsked ? (
        <ReasonForm amendment={amendment} />
      ) : (
        <AmendmentActions amendment={amendment} now={now} isSelected={isSelected} />
      )}
    </>
  )
}
