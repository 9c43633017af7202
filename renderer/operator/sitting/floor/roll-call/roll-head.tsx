import type { OpenedMeeting } from '../../../../../shared/meeting/state.ts'
import { useWords } from '../../../../language.ts'
import { Button } from '../../../../parts/button.tsx'
import { quorumNote } from '../quorum-words.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { rollCount } from './roll.ts'
import styles from './roll-call.module.css'

interface RollHeadProps {
  readonly meeting: OpenedMeeting
  readonly onAdd: () => void
}

/** How many are here of how many, whether they are enough, and what else can be done with the roll. */
export function RollHead({ meeting, onAdd }: RollHeadProps) {
  const t = useWords()
  const { quorum, words, isLacking } = quorumNote(t, meeting)
  const { guests, guestsPresent, uncalled } = rollCount(meeting.roster)
  return (
    <div className={styles['head']}>
      <p>
        <strong>{t('floor:roll.members', { present: quorum.present, total: quorum.members })}</strong>
        {guests === 0 ? '' : ` · ${t('floor:roll.guests', { present: guestsPresent, total: guests })}`}
        {uncalled.length === 0 ? '' : ` · ${t('floor:roll.uncalled', { number: uncalled.length })}`}
        <span className={styles['quorum']} data-lacking={isLacking || undefined}>
          {[t('floor:quorum.needed', { needed: quorum.needed, members: quorum.members }), words]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <ShowInHall scene={{ kind: 'attendance' }} />
      <Button onPress={onAdd}>{t('floor:roll.add')}</Button>
    </div>
  )
}
