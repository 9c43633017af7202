import { type KeyboardEvent, useId } from 'react'
import { KeyCap } from '../../../parts/key-cap.tsx'
import styles from './choices.module.css'

interface ChoicesProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly words: string; readonly key: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One of a few, each with the key that chooses it; the arrow keys go from one to the next. */
export function Choices<Value extends string>({
  label,
  options,
  value,
  onChange,
  onKeyDown,
}: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['choices']} onKeyDown={onKeyDown}>
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
          <KeyCap>{option.key}</KeyCap>
        </label>
      ))}
    </fieldset>
  )
}
