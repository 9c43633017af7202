import { useId } from 'react'
import type { Threshold } from '../../../../../shared/meeting/shape.ts'
import { useWords } from '../../../../language.ts'
import { Segmented } from '../../../../parts/segmented.tsx'
import styles from './rules.module.css'
import { type Fraction, soundFraction, type ThresholdKind, USUAL } from './threshold-form.ts'

interface ThresholdFieldProps {
  readonly label: string
  readonly threshold: Threshold
  readonly onChange: (threshold: Threshold) => void
  /** `other` where the share was chosen to be given by hand, even as long as it is one of the usual. */
  readonly kind: ThresholdKind
  readonly onKind: (kind: ThresholdKind) => void
}

/** How many are enough: over half, two thirds, or another share given as a fraction. */
export function ThresholdField({ label, threshold, kind, onKind, onChange }: ThresholdFieldProps) {
  const t = useWords()
  return (
    <div className={styles['threshold']}>
      <span>{label}</span>
      <Segmented
        label={label}
        value={kind}
        options={(['overHalf', 'twoThirds', 'other'] as const).map((value) => ({
          value,
          words: t(`floor:share.${value}`),
        }))}
        onChange={(chosen) => {
          onKind(chosen)
          onChange(USUAL[chosen])
        }}
      />
      {kind === 'other' && threshold.kind === 'at-least' ? (
        <FractionFields threshold={threshold} onChange={onChange} />
      ) : null}
    </div>
  )
}

function FractionFields({
  threshold,
  onChange,
}: {
  readonly threshold: Fraction
  readonly onChange: (threshold: Threshold) => void
}) {
  const t = useWords()
  const id = useId()
  const part = (name: 'numerator' | 'denominator') => (
    <input
      aria-label={t(`floor:share.${name}`)}
      id={`${id}-${name}`}
      inputMode="numeric"
      value={threshold[name]}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        const typed = Number(event.target.value.replace(/\D/g, '').slice(-3))
        onChange(soundFraction({ ...threshold, [name]: Math.max(1, typed) }, name))
      }}
    />
  )
  return (
    <span className={styles['fraction']}>
      {part('numerator')} / {part('denominator')}
    </span>
  )
}
