import { shortTitle } from '../../../shared/draft/outline.ts'
import { isAdopted } from '../../../shared/meeting/adoption.ts'
import type { Open } from '../../../shared/meeting/checklist.ts'
import { citationOf } from '../../../shared/meeting/citation.ts'
import { paragraphOf } from '../../../shared/meeting/document.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { MinutesPassage } from '../../../shared/report/written-minutes.ts'
import { useWords, type Words } from '../../language.ts'
import { citationWords } from '../../parts/citation-words.ts'
import { type Arrival, arrivalFor } from '../sitting/arrival.ts'
import { partWords, questionWords } from '../sitting/floor/vote/vote-words.ts'
import styles from './sign-off.module.css'

interface ChecklistProps {
  readonly meeting: OpenedMeeting
  readonly open: readonly Open[]
  /** Passages of the minutes written by hand, of which the capture has changed since. */
  readonly stale: readonly MinutesPassage[]
  readonly onArrive: (arrival: Arrival) => void
  readonly onAttendance: () => void
  readonly onAbout: () => void
  readonly onMinutes: () => void
}

/** What is still open, each leading to the place where it can be settled. */
export function Checklist({ meeting, open, stale, ...ways }: ChecklistProps) {
  const t = useWords()
  return (
    <section className={styles['checklist']} aria-labelledby="still-open">
      <h2 id="still-open">{t('desk:signOff.open')}</h2>
      {open.length + stale.length === 0 ? <p>{t('desk:signOff.nothingOpen')}</p> : null}
      <ul>
        {open.map((one) => (
          <li key={JSON.stringify(one)}>
            <button type="button" onClick={() => follow(one, ways)}>
              {openWords(t, meeting, one)}
            </button>
          </li>
        ))}
        {stale.map((passage) => (
          <li key={passage.key}>
            <button type="button" onClick={ways.onMinutes}>
              {staleWords(t, passage)}
            </button>
          </li>
        ))}
      </ul>
      {isAdopted(meeting) ? null : <p className={styles['note']}>{t('floor:open.whole-not-adopted')}</p>}
    </section>
  )
}

type SettlingWays = Pick<ChecklistProps, 'onArrive' | 'onAttendance' | 'onAbout'>

function follow(open: Open, { onArrive, onAttendance, onAbout }: SettlingWays): void {
  const arrival = arrivalFor(open)
  if (arrival) onArrive(arrival)
  else if (open.kind === 'missing') onAbout()
  else onAttendance()
}

function openWords(t: Words, meeting: OpenedMeeting, open: Open): string {
  switch (open.kind) {
    case 'open-amendment':
    case 'colliding-amendment':
    case 'comment-without-outcome':
      return t(`desk:open.${open.kind}`, { place: placeWords(t, meeting, open.blockId) })
    case 'placeholder':
      return t('desk:open.placeholder', { place: placeWords(t, meeting, open.blockId), words: open.words })
    case 'open-vote':
    case 'moved-since-vote':
      return t(`floor:open.${open.kind}`, { what: voteWords(t, meeting, open.voteId) })
    case 'moved-since-adoption':
      return t('floor:open.moved-since-adoption', { what: partWords(t, meeting, open.blockId) })
    case 'quorum-lost':
      return t('floor:open.quorum-lost', { time: open.since.slice(11, 16) })
    case 'attendance-unknown':
      return t('desk:open.attendance-unknown', { number: open.number })
    case 'no-delegates':
      return t('desk:open.no-delegates')
    case 'missing':
      return t('desk:open.missing', { field: t(`desk:open.field.${open.field}`) })
  }
}

const LONGEST = 60

function staleWords(t: Words, { words, provenance }: MinutesPassage): string {
  const was = provenance.kind === 'stale' ? provenance.was : ''
  return words === ''
    ? t('minutes:stale.checklistLeftOut', { words: shortTitle(was, LONGEST) })
    : t('minutes:stale.checklist', { words: shortTitle(words, LONGEST) })
}

function voteWords(t: Words, meeting: OpenedMeeting, voteId: string): string {
  const vote = meeting.votes.find(({ id }) => id === voteId)
  return vote ? questionWords(t, meeting, vote.voting.question) : ''
}

function placeWords(t: Words, meeting: OpenedMeeting, blockId: string | null): string {
  const paragraph = blockId === null ? null : paragraphOf(meeting, blockId)
  return citationWords(t, paragraph && citationOf(meeting, paragraph))
}
