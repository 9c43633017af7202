import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { DelegatePicker } from '../../../parts/delegate-picker.tsx'
import { COMMENT_KINDS } from '../../sitting/capture/capture-form.ts'
import type { DraftPlaces } from './draft-places.ts'
import type { Decided, Decision } from './opinion-decision.ts'
import styles from './opinions.module.css'
import { PlaceChoice } from './place-choice.tsx'

export interface OpinionProps {
  readonly decided: Decided
  readonly meeting: OpenedMeeting
  readonly places: DraftPlaces
  readonly onDecide: (row: number, change: Decision) => void
}

/** One opinion with everything that can be said of it; what is doubtful stands out. */
export function OpinionCard({ decided, meeting, places, onDecide }: OpinionProps) {
  const t = useWords()
  const { opinion, place, delegateId, kind, asks, isLeftOut } = decided
  const { row, said, words } = opinion
  const put = (change: Decision) => onDecide(row, change)
  const chosen = meeting.roster.find(({ id }) => id === delegateId) ?? null
  const canConfirm = place !== null && delegateId !== null && (asks.place || asks.delegate)
  return (
    <li className={styles['card']} data-left={isLeftOut || undefined}>
      <p className={styles['from']}>
        <strong>{t('opinions:line', { row })}</strong>
        <span>
          {t('opinions:saidPlace', { words: [said.place, said.delegate].filter(Boolean).join(' · ') || '–' })}
        </span>
      </p>
      <p className={styles['words']}>{words}</p>
      <div className={styles['fields']}>
        <PlaceChoice
          key={opinion.place.chosen}
          label={t('opinions:placeOf', { row })}
          places={places}
          chosen={place}
          others={[opinion.place.chosen, ...opinion.place.others].filter((one) => one !== null)}
          isAsked={asks.place}
          onChoose={(next) => put({ place: next })}
        />
        <select
          aria-label={t('opinions:kindOf', { row })}
          value={kind}
          onChange={({ target: { value } }) => {
            const next = COMMENT_KINDS.find((one) => one === value)
            if (next) put({ kind: next })
          }}
        >
          {COMMENT_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`commentKind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['who']} data-asked={asks.delegate || undefined}>
        <DelegatePicker
          label={t('opinions:delegateOf', { row })}
          hint={t('opinions:delegateHint')}
          roster={meeting.roster}
          chosen={chosen}
          onChoose={(next) => {
            if (next) put({ delegateId: next.id })
          }}
        />
        <Likely decided={decided} meeting={meeting} onDecide={onDecide} />
        <div className={styles['actions']}>
          {canConfirm ? (
            <Button
              look="main"
              aria-label={t('opinions:confirmOf', { row })}
              onPress={() => put({ isConfirmed: true })}
            >
              {t('opinions:confirm')}
            </Button>
          ) : null}
          <Button
            aria-pressed={isLeftOut}
            isPressedIn={isLeftOut}
            onPress={() => put({ isLeftOut: !isLeftOut })}
          >
            {t('opinions:leave')}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** Namesakes and the like, one press each. */
function Likely({ decided, meeting, onDecide }: Omit<OpinionProps, 'places'>) {
  const t = useWords()
  const { opinion, delegateId, asks } = decided
  const { chosen, others } = opinion.delegate
  if (!asks.delegate || others.length === 0) return null
  const ids = [chosen, ...others].filter((id) => id !== null && id !== delegateId)
  const people = meeting.roster.filter(({ id }) => ids.includes(id))
  return (
    <p className={styles['likely']}>
      {t('opinions:choosesDelegate')}
      {people.map(({ id, name, office, unit }) => (
        <Button key={id} look="quiet" onPress={() => onDecide(opinion.row, { delegateId: id })}>
          {[name, unit || office].filter(Boolean).join(', ')}
        </Button>
      ))}
    </p>
  )
}
