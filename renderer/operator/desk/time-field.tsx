import { useState } from 'react'
import { Field } from '../../parts/field.tsx'

interface TimeFieldProps {
  readonly label: string
  /** `08:00`; empty for none. */
  readonly time: string
  readonly onChange: (time: string) => void
}

/** A time of the 24-hour clock, whatever the browser's language: `8:00`, `8h`, `08 giờ 30`. */
export function TimeField({ label, time, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(time)
  return (
    <Field
      label={label}
      hint="08:00"
      value={typed}
      error={timeOf(typed) === null ? '08:00' : null}
      onChange={(value) => {
        setTyped(value)
        const known = timeOf(value)
        if (known !== null) onChange(known)
      }}
    />
  )
}

function timeOf(typed: string): string | null {
  const [found, hour = '', minute = ''] = /^(\d{1,2})\s*(?:\p{L}+|:|\.)\s*(\d{0,2})/u.exec(typed.trim()) ?? []
  if (found === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
