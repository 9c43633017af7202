import type { Person } from '../../../shared/meeting/shape.ts'
import type { Sealed } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import { dayWords, momentWords } from './moment.ts'
import styles from './sealed-facts.module.css'

/** What a meeting was sealed with, for whoever copies it into the register of papers. */
export function SealedFacts({ meeting: { sealing } }: { readonly meeting: Sealed }) {
  const t = useWords()
  const facts = [
    [t('desk:signOff.conclusionNumber'), sealing.conclusionNumber],
    [t('desk:signOff.minutesNumber'), sealing.minutesNumber],
    [t('desk:signOff.date'), dayWords(sealing.date)],
    [t('desk:signOff.ended'), momentWords(sealing.endedAt)],
    [t('desk:signOff.signer'), named(sealing.signer)],
    [t('desk:signOff.chair'), named(sealing.chair)],
    [t('desk:signOff.minuteTaker'), named(sealing.minuteTaker)],
  ] as const
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function named({ name, office }: Person): string {
  return [name, office].filter((part) => part !== '').join(', ')
}
