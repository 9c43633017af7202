import { type KeyboardEvent, useId } from 'react'
import { KeyCap } from './key-cap.tsx'
import styles from './segmented.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly words: string
  /** The key that chooses it. */
  readonly key?: string
}

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** `parted` where the options may need several lines. */
  readonly look?: 'joined' | 'parted'
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One of a few, side by side; the arrow keys go from one to the next as among any radio buttons. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, look = 'joined', onKeyDown } = props
  const name = useId()
  return (
    <fieldset className={`${styles['segmented']} ${styles[look]}`} onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-chosen={option.value === value || undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.words}
          {option.key === undefined ? null : <KeyCap>{option.key}</KeyCap>}
        </label>
      ))}
    </fieldset>
  )
}
