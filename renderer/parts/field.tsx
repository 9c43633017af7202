import { type Ref, useId } from 'react'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** Shown in place of the hint and said at once. */
  readonly error?: string | null
  readonly isReadOnly?: boolean
  /** Of a password: not shown, and not for the browser to keep. */
  readonly isSecret?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

export function Field({ label, value, onChange, hint, error, isReadOnly, isSecret, inputRef }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={inputRef}
        type={isSecret ? 'password' : 'text'}
        autoComplete={isSecret ? 'off' : undefined}
        value={value}
        readOnly={isReadOnly}
        placeholder={hint}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly rows?: number
  readonly areaRef?: Ref<HTMLTextAreaElement>
}

/** Several lines. The value is never touched while somebody types: input methods rewrite what they just wrote. */
export function TextArea({ label, value, onChange, hint, rows = 3, areaRef }: TextAreaProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={areaRef}
        rows={rows}
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
