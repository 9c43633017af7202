import { agendaLines, nextItem } from '../../../../../shared/meeting/agenda.ts'
import { currentTurn } from '../../../../../shared/meeting/floor.ts'
import { openVote } from '../../../../../shared/meeting/vote.ts'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { TurnClock } from '../speakers/turn-clock.tsx'
import { questionWords } from '../vote/vote-words.ts'
import styles from './floor-bar.module.css'

/** What goes on in the hall: the item of the agenda, who has the floor, what is voted on, each with its keys. */
export function FloorBar() {
  const { meeting, t } = useWork()
  if (meeting.status === 'sealed') return null
  return (
    <section className={styles['bar']} aria-label={t('floor:bar.title')}>
      <Agenda />
      <Speaker />
      <Deciding />
    </section>
  )
}

/** The vote under way, and the keys of deciding. */
function Deciding() {
  const { meeting, t } = useWork()
  const vote = openVote(meeting)
  const what = vote ? questionWords(t, meeting, vote.voting.question) : ''
  return (
    <div className={styles['part']} data-open={vote !== null || undefined}>
      <CommandButton command="vote" look="quiet">
        {t(vote ? 'floor:bar.count' : 'floor:bar.vote')}
      </CommandButton>
      {vote ? (
        <strong className={styles['words']} title={what}>
          {what}
        </strong>
      ) : null}
      <CommandButton command="adopt" look="quiet">
        {t('floor:bar.adopt')}
      </CommandButton>
    </div>
  )
}

function Agenda() {
  const { meeting, t } = useWork()
  const lines = agendaLines(meeting)
  const at = lines.findIndex(({ state }) => state === 'current')
  const next = nextItem(meeting)
  const title = lines[at]?.item.title
  return (
    <div className={styles['part']}>
      <CommandButton command="agenda" look="quiet">
        {t('floor:bar.agenda')}
      </CommandButton>
      {title === undefined ? null : (
        <strong className={styles['words']} title={title}>
          {t('floor:bar.item', { number: at + 1, total: lines.length, title })}
        </strong>
      )}
      {next === null ? null : (
        <span className={styles['next']} title={next.title}>
          <CommandButton command="nextAgendaItem" look="quiet">
            {t(title === undefined ? 'floor:bar.beginAgenda' : 'floor:bar.nextItem')}
          </CommandButton>
        </span>
      )}
    </div>
  )
}

function Speaker() {
  const { meeting, t } = useWork()
  const turn = currentTurn(meeting)
  const nameOf = (delegateId: string | undefined) =>
    meeting.roster.find(({ id }) => id === delegateId)?.name ?? ''
  const next = meeting.waiting[0]
  return (
    <div className={styles['part']}>
      <CommandButton command="speakers" look="quiet">
        {t('floor:bar.speakers')}
      </CommandButton>
      {turn ? (
        <span className={styles['speaker']}>
          <strong className={styles['words']}>{nameOf(turn.delegateId)}</strong>
          <TurnClock meeting={meeting} turn={turn} />
        </span>
      ) : null}
      {next ? (
        <CommandButton command="callNext" look="quiet">
          <span className={styles['name']}>{t('floor:bar.callNext', { name: nameOf(next.delegateId) })}</span>
        </CommandButton>
      ) : null}
      {turn && !next ? (
        <CommandButton command="endTurn" look="quiet">
          {t('floor:speakers.end')}
        </CommandButton>
      ) : null}
      {meeting.waiting.length > 1 ? (
        <span className={styles['waiting']}>
          {t('floor:bar.waiting', { number: meeting.waiting.length })}
        </span>
      ) : null}
    </div>
  )
}
