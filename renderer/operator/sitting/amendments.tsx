import { useState } from 'react'
import { paragraphOf, wordingOf } from '../../../shared/meeting/document.ts'
import { type Overlap, overlapsOf } from '../../../shared/meeting/overlap.ts'
import { type Standing, standingOf } from '../../../shared/meeting/standing.ts'
import type { Amendment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type AttributedSegment, attributedRedline } from '../../../shared/text/attribution.ts'
import { explain, useWords, type Words } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { RedlineText } from '../../parts/redline-text.tsx'
import { dispatch, setStage } from '../../store.ts'
import styles from './cards.module.css'
import { excerpt } from './excerpt.ts'
import { capOf } from './keymap.ts'
import { timeOf } from './time.ts'

interface AmendmentsProps {
  readonly meeting: OpenedMeeting
  readonly blockId: string
  readonly amendments: readonly Amendment[]
  /** The amendment that the keys A and R speak of. */
  readonly focusedId: string | null
  /** The amendment whose reason for refusal is being asked. */
  readonly rejectingId: string | null
  readonly onReject: (id: string | null) => void
  readonly onRevise: (amendment: Amendment) => void
  readonly onSettle: (amendment: Amendment) => void
}

export function Amendments({ amendments, ...rest }: AmendmentsProps) {
  const t = useWords()
  const overlaps = overlapsOf(rest.meeting, rest.blockId)
  if (amendments.length === 0) return <p className={styles['empty']}>{t('sitting:amendments.none')}</p>
  return (
    <ul className={styles['cards']}>
      {amendments.map((amendment) => (
        <AmendmentCard key={amendment.id} amendment={amendment} overlaps={overlaps} {...rest} />
      ))}
    </ul>
  )
}

type CardProps = Omit<AmendmentsProps, 'amendments' | 'blockId'> & {
  readonly amendment: Amendment
  readonly overlaps: readonly Overlap[]
}

function AmendmentCard(props: CardProps) {
  const { meeting, amendment, overlaps, focusedId } = props
  const t = useWords()
  const now = standingOf(meeting, amendment)
  const isOpen = amendment.status.kind === 'open'
  return (
    <li className={styles['card']} data-focused={amendment.id === focusedId || undefined}>
      <header>
        <strong>{proposerNames(t, meeting, amendment)}</strong>
        <span>
          {t('sitting:amendments.ordinal', {
            ordinal: amendment.ordinal,
            change: t(`change.${amendment.change.kind}`),
          })}
        </span>
        <time>{timeOf(amendment.at)}</time>
      </header>
      <p className={styles['paper']}>
        <RedlineText segments={excerpt(changesOf(meeting, amendment, now))} />
      </p>
      {isOpen ? <Warnings meeting={meeting} amendment={amendment} now={now} overlaps={overlaps} /> : null}
      <Actions {...props} now={now} />
    </li>
  )
}

export function proposerNames(t: Words, meeting: OpenedMeeting, { proposers }: Amendment): string {
  const names = proposers.flatMap((id) => meeting.roster.find((entry) => entry.id === id)?.name ?? [])
  return names.length > 0 ? names.join(', ') : t('secretariat')
}

/** What a card shows: an open amendment against what stands, a settled one as it was settled. */
function changesOf(
  meeting: OpenedMeeting,
  amendment: Amendment,
  now: Standing,
): readonly AttributedSegment[] {
  const { status } = amendment
  const change =
    status.kind === 'agreed'
      ? status.applied
      : now.kind === 'ready' || now.kind === 'done'
        ? now.change
        : amendment.change
  const between = (before: AttributedPair['before'], after: AttributedPair['after']) =>
    attributedRedline([
      { text: before, source: null },
      { text: after, source: '' },
    ])
  const paragraph = paragraphOf(meeting, change.blockId)
  const wording = paragraph ? wordingOf(paragraph) : []
  switch (change.kind) {
    case 'reword':
      return between(change.base, change.text)
    case 'insert':
      return between([], change.text)
    case 'delete':
      return between(wording, [])
    case 'move':
      return between(wording, wording)
    case 'split':
      return between(change.base, [...change.first, { text: '\n', marks: [] }, ...change.second])
    case 'join':
      return between([...change.base, { text: '\n', marks: [] }, ...change.nextBase], change.text)
  }
}

interface AttributedPair {
  readonly before: Parameters<typeof attributedRedline>[0][number]['text']
  readonly after: Parameters<typeof attributedRedline>[0][number]['text']
}

function Warnings({
  meeting,
  amendment,
  now,
  overlaps,
}: Pick<CardProps, 'meeting' | 'amendment' | 'overlaps'> & { readonly now: Standing }) {
  const t = useWords()
  const mine = overlaps.filter(({ first, second }) => first === amendment.id || second === amendment.id)
  return (
    <>
      {now.kind === 'collision' ? (
        <p className={styles['warning']}>
          {t('sitting:amendments.collision', { words: now.words.join('”, “') })}
        </p>
      ) : null}
      {now.kind === 'orphaned' ? (
        <p className={styles['warning']}>{t('sitting:amendments.orphaned')}</p>
      ) : null}
      {now.kind === 'done' ? <p className={styles['warning']}>{t('sitting:amendments.done')}</p> : null}
      {mine.map(({ first, second, words }) => {
        const other = meeting.amendments.find(({ id }) => id === (first === amendment.id ? second : first))
        return other ? (
          <p key={other.id} className={styles['warning']}>
            {t('sitting:amendments.overlap', {
              words: words.join('”, “'),
              ordinal: other.ordinal,
              name: proposerNames(t, meeting, other),
            })}
          </p>
        ) : null
      })}
    </>
  )
}

function Actions(props: CardProps & { readonly now: Standing }) {
  const { meeting, amendment, now, rejectingId, focusedId, onReject, onRevise, onSettle } = props
  const t = useWords()
  const run = async (command: Parameters<typeof dispatch>[0]) => {
    const reply = await dispatch(command)
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  const { status, id: amendmentId } = amendment
  if (status.kind !== 'open') {
    return (
      <div className={styles['actions']}>
        <span className={styles['status']} data-kind={status.kind}>
          {t(`amendmentStatus.${status.kind}`)} {timeOf(status.at)}
          {status.kind === 'rejected' && status.reason !== '' ? `: ${status.reason}` : ''}
        </span>
        {meeting.status === 'sealed' ? null : (
          <Button look="quiet" onPress={() => void run({ type: 'ReopenAmendment', amendmentId })}>
            {t('sitting:amendments.reopen')}
          </Button>
        )}
      </div>
    )
  }
  if (meeting.status === 'sealed') {
    return <p className={styles['status']}>{t('amendmentStatus.open')}</p>
  }
  if (rejectingId === amendmentId) return <Reason amendmentId={amendmentId} onDone={() => onReject(null)} />
  const isFocused = amendmentId === focusedId
  return (
    <div className={styles['actions']}>
      {now.kind === 'collision' ? (
        <Button look="main" onPress={() => onSettle(amendment)}>
          {t('sitting:amendments.settle')}
        </Button>
      ) : (
        <Button
          look="main"
          {...(isFocused ? { keyName: capOf('agree') } : {})}
          isDisabled={now.kind === 'orphaned'}
          onPress={() => void run({ type: 'AgreeAmendment', amendmentId })}
        >
          {t('sitting:amendments.agree')}
        </Button>
      )}
      <Button
        look="quiet"
        {...(isFocused ? { keyName: capOf('reject') } : {})}
        onPress={() => onReject(amendmentId)}
      >
        {t('sitting:amendments.reject')}
      </Button>
      <Button look="quiet" onPress={() => void run({ type: 'WithdrawAmendment', amendmentId })}>
        {t('sitting:amendments.withdraw')}
      </Button>
      <Button look="quiet" onPress={() => onRevise(amendment)}>
        {t('sitting:amendments.revise')}
      </Button>
      <Button look="quiet" onPress={() => setStage({ scene: { kind: 'amendment', amendmentId }, page: 0 })}>
        {t('sitting:amendments.show')}
      </Button>
    </div>
  )
}

function Reason({ amendmentId, onDone }: { readonly amendmentId: string; readonly onDone: () => void }) {
  const t = useWords()
  const [reason, setReason] = useState('')
  const reject = async () => {
    const reply = await dispatch({ type: 'RejectAmendment', amendmentId, reason })
    if (reply.ok) onDone()
    else say('failed', explain(t, reply.refusal))
  }
  return (
    <form
      className={styles['reason']}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') onDone()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void reject()
      }}
    >
      <TextArea
        label={t('sitting:amendments.reason')}
        rows={2}
        value={reason}
        onChange={setReason}
        areaRef={(area) => area?.focus()}
      />
      <div className={styles['actions']}>
        <Button look="quiet" keyName="Esc" onPress={onDone}>
          {t('cancel')}
        </Button>
        <Button look="main" keyName="Ctrl ↵" onPress={() => void reject()}>
          {t('sitting:amendments.rejectNow')}
        </Button>
      </div>
    </form>
  )
}
