import type { Person } from '../../../shared/meeting/shape.ts'
import type { Sealed } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import styles from './sealed-facts.module.css'

/** What a meeting was sealed with, for whoever copies it into the register of papers. */
export function SealedFacts({ meeting: { sealing } }: { readonly meeting: Sealed }) {
  const t = useWords()
  const facts = [
    [t('desk:signOff.conclusionNumber'), sealing.conclusionNumber],
    [t('desk:signOff.minutesNumber'), sealing.minutesNumber],
    [t('desk:signOff.date'), written(sealing.date)],
    [t('desk:signOff.ended'), `${sealing.endedAt.slice(11, 16)}, ${written(sealing.endedAt.slice(0, 10))}`],
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

/** `24/11/2026` for `2026-11-24`. */
function written(day: string): string {
  return day.split('-').toReversed().join('/')
}

function named({ name, office }: Person): string {
  return [name, office].filter((part) => part !== '').join(', ')
}
