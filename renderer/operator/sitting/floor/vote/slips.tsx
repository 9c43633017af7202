import { useWords } from '../../../../language.ts'
import { Field } from '../../../../parts/field.tsx'
import { takeFocus } from '../take-focus.ts'
import { digits, type TypedCounting } from './counting.ts'
import styles from './vote.module.css'

type SlipsTyped = NonNullable<TypedCounting['slips']>

interface SlipsProps {
  readonly slips: SlipsTyped
  readonly onChange: (slips: SlipsTyped) => void
}

/** The slips of a secret ballot: handed out, returned, and those of them that do not count. */
export function Slips({ slips, onChange }: SlipsProps) {
  const t = useWords()
  return (
    <div className={styles['slips']}>
      {(['handedOut', 'returned', 'invalid'] as const).map((name, index) => (
        <Field
          key={name}
          label={t(`floor:vote.slips.${name}`)}
          value={slips[name]}
          {...(index === 0 ? { inputRef: takeFocus } : {})}
          onChange={(typed) => onChange({ ...slips, [name]: digits(typed) })}
        />
      ))}
    </div>
  )
}
