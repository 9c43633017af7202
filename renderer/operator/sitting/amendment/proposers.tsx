import { useWords } from '../../../language.ts'
import { DelegatePicker } from '../../../parts/delegate-picker.tsx'
import { useWork } from '../work.ts'
import styles from './proposers.module.css'

interface ProposersProps {
  readonly proposers: readonly string[]
  readonly onChange: (proposers: readonly string[]) => void
}

/** Who proposes it: one or several, or nobody, which means the secretariat. */
export function Proposers({ proposers, onChange }: ProposersProps) {
  const t = useWords()
  const { meeting } = useWork()
  const chosen = proposers.flatMap((id) => meeting.roster.find((entry) => entry.id === id) ?? [])
  return (
    <div className={styles['proposers']}>
      <DelegatePicker
        label={t('sitting:proposal.proposers')}
        hint={t('sitting:proposal.proposersHint')}
        roster={meeting.roster.filter(({ id }) => !proposers.includes(id))}
        chosen={null}
        onChoose={(delegate) => (delegate ? onChange([...proposers, delegate.id]) : undefined)}
      />
      {chosen.length === 0 ? null : (
        <ul aria-label={t('sitting:proposal.proposers')}>
          {chosen.map(({ id, name, office }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{office}</span>
              <button
                type="button"
                aria-label={t('sitting:proposal.removeProposer', { name })}
                onClick={() => onChange(proposers.filter((other) => other !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
