import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { OpinionsReading } from '../../../../shared/meeting/opinions.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { TableNote } from '../../../../shared/meeting/table.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { DelegatePicker } from '../../../parts/delegate-picker.tsx'
import { say } from '../../../parts/notice.tsx'
import { dispatch, now } from '../../../store.ts'
import { TableNotes } from '../table-notes.tsx'
import { draftPlaces } from './draft-places.ts'
import { OpinionCard } from './opinion-card.tsx'
import { type Decided, type Decision, decided, recordingOf } from './opinion-decision.ts'
import { OpinionRow } from './opinion-row.tsx'
import styles from './opinions.module.css'
import type { OpinionsDraft } from './opinions-draft.ts'

interface OpinionsReviewProps {
  readonly reading: OpinionsReading
  readonly meeting: OpenedMeeting
  readonly notes: readonly TableNote[]
  readonly onConvert: () => void
  readonly draft: OpinionsDraft
  readonly onChange: (draft: OpinionsDraft) => void
  readonly onRecorded: (meeting: OpenedMeeting) => void
}

/** As many as are drawn at a time. */
const SHOWN = 100

/** All opinions of the table: those to look at first, then those that are matched, and the button that records. */
export function OpinionsReview(props: OpinionsReviewProps) {
  const { reading, meeting, notes, draft, onConvert, onChange, onRecorded } = props
  const t = useWords()
  const places = useMemo(() => draftPlaces(t, meeting), [t, meeting])
  const sum = useRef<HTMLParagraphElement>(null)
  const [done, setDone] = useState<number | null>(null)
  const all = reading.opinions.map((opinion) =>
    decided(opinion, draft.decisions.get(opinion.row), draft.nameless),
  )
  const pending = all.filter(({ isRecorded, isLeftOut }) => !(isRecorded && isLeftOut))
  // An opinion that was looked at stays where it is: it would be gone from under the pointer.
  const isAsked = ({ opinion, asks }: Decided) =>
    asks.place || asks.delegate || draft.decisions.has(opinion.row)
  const doubtful = pending.filter(isAsked)
  const certain = pending.filter((one) => !isAsked(one))
  const ready = pending.filter(({ isReady }) => isReady)
  const hasNameless = reading.opinions.some(({ delegate }) => delegate.chosen === null)
  const decide = (row: number, change: Decision) => {
    const decisions = new Map(draft.decisions)
    decisions.set(row, { ...decisions.get(row), ...change })
    onChange({ ...draft, decisions })
  }
  const record = async () => {
    let number = 0
    for (const one of ready) {
      setDone(number)
      const command = recordingOf(one)
      const reply = command === null ? null : await dispatch(command)
      if (reply && !reply.ok) {
        const why = explain(t, reply.refusal)
        say('failed', t('opinions:stopped', { number, row: one.opinion.row, why }))
        break
      }
      number += 1
    }
    setDone(null)
    if (number === ready.length) say('done', t('opinions:done', { number }))
    const after = now().history.meeting
    if (after.status !== 'unopened') onRecorded(after)
    const decisions = new Map(draft.decisions)
    for (const { opinion } of ready.slice(0, number)) decisions.set(opinion.row, { isRecorded: true })
    onChange({ ...draft, decisions })
    // The button that had it can be pressed no more.
    sum.current?.focus()
  }
  return (
    <div className={styles['review']}>
      <TableNotes notes={notes} onConvert={onConvert} />
      <div className={styles['sum']}>
        <p ref={sum} role="status" tabIndex={-1}>
          {all.length === 0
            ? t('opinions:none')
            : t('opinions:count', {
                all: all.length,
                ready: ready.length,
                doubtful: pending.filter(({ asks, isLeftOut }) => (asks.place || asks.delegate) && !isLeftOut)
                  .length,
                recorded: all.length - pending.length,
              })}
        </p>
        <Button look="main" isDisabled={ready.length === 0 || done !== null} onPress={() => void record()}>
          {done === null
            ? t('opinions:record', { number: ready.length })
            : t('opinions:recording', { done, number: ready.length })}
        </Button>
      </div>
      {hasNameless ? (
        <DelegatePicker
          label={t('opinions:nameless')}
          hint={t('opinions:namelessHint')}
          roster={meeting.roster}
          chosen={meeting.roster.find(({ id }) => id === draft.nameless) ?? null}
          onChoose={(delegate) => onChange({ ...draft, nameless: delegate?.id ?? null })}
        />
      ) : null}
      <List title={t('opinions:doubtful')} opinions={doubtful}>
        {(one) => (
          <OpinionCard
            key={one.opinion.row}
            decided={one}
            meeting={meeting}
            places={places}
            onDecide={decide}
          />
        )}
      </List>
      <List title={t('opinions:certain')} opinions={certain}>
        {(one) => (
          <OpinionRow
            key={one.opinion.row}
            decided={one}
            meeting={meeting}
            places={places}
            onDecide={decide}
          />
        )}
      </List>
      <Skipped reading={reading} />
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly opinions: readonly Decided[]
  readonly children: (opinion: Decided) => ReactNode
}

function List({ title, opinions, children }: ListProps) {
  const t = useWords()
  if (opinions.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>{opinions.slice(0, SHOWN).map(children)}</ul>
      {opinions.length > SHOWN ? <p>{t('opinions:more', { number: opinions.length - SHOWN })}</p> : null}
    </section>
  )
}

function Skipped({ reading: { skipped } }: Pick<OpinionsReviewProps, 'reading'>) {
  const t = useWords()
  if (skipped.length === 0) return null
  return (
    <details>
      <summary>{t('opinions:skippedCount', { number: skipped.length })}</summary>
      <ul className={styles['skipped']}>
        {skipped.map(({ row, text, why }) => (
          <li key={row}>{t(`opinions:skipped.${why}`, { row, text })}</li>
        ))}
      </ul>
    </details>
  )
}
