import type { Voting } from '../../../../../shared/meeting/shape.ts'
import { DelegatePicker } from '../../../../parts/delegate-picker.tsx'
import { Field } from '../../../../parts/field.tsx'
import { useWork } from '../../work.ts'
import styles from './vote.module.css'

interface ExcludedMembersProps {
  readonly base: Voting['base']
  readonly onChange: (base: Voting['base']) => void
}

/** Members who do not count in the base, such as somebody whom the vote is about, and why. */
export function ExcludedMembers({ base, onChange }: ExcludedMembersProps) {
  const { meeting, t } = useWork()
  const members = meeting.roster.filter(({ role }) => role === 'member')
  const excluded = members.filter(({ id }) => base.excluded.includes(id))
  return (
    <div className={styles['excluded']}>
      <DelegatePicker
        label={t('floor:vote.excluded')}
        hint={t('floor:vote.excludedHint')}
        roster={members.filter(({ id }) => !base.excluded.includes(id))}
        chosen={null}
        onChoose={(member) =>
          member ? onChange({ ...base, excluded: [...base.excluded, member.id] }) : undefined
        }
      />
      {excluded.length === 0 ? null : (
        <>
          <Field
            label={t('floor:vote.excludedReason')}
            value={base.reason}
            onChange={(reason) => onChange({ ...base, reason })}
          />
          <ul aria-label={t('floor:vote.excluded')}>
            {excluded.map(({ id, name }) => (
              <li key={id}>
                {name}
                <button
                  type="button"
                  className={styles['include']}
                  aria-label={t('floor:vote.include', { name })}
                  onClick={() =>
                    onChange({ ...base, excluded: base.excluded.filter((other) => other !== id) })
                  }
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
